using PlanDsl.Cli;
using PlanDsl.Cli.Commands;

return CliApp.Run(args, CliHost.OfThisProcess());
