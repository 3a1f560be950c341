using System.Collections.Immutable;
using PlanDsl.Cli.CommandLine;
using PlanDsl.Cli.Files;
using PlanDsl.Cli.Reports;
using PlanDsl.Compiler;
using PlanDsl.Emit.OpenXml;

namespace PlanDsl.Cli.Commands;

/// <summary>plandsl build: each plan is checked and, without errors, written.</summary>
internal sealed class BuildCommand
{
    private readonly Session session;
    private readonly ImmutableArray<OutputKind> kinds;
    private readonly Findings findings;
    private readonly TextReport report;
    private readonly Dictionary<string, string> planFolders = new(StringComparer.OrdinalIgnoreCase);

    private BuildCommand(Session session)
    {
        this.session = session;
        var only = session.Arguments.GetAll(CommandTable.Only);
        kinds = only.IsEmpty
            ? OutputKindNames.All
            : [.. OutputKindNames.All.Where(kind => only.Contains(OutputKindNames.GetName(kind)))];
        findings = new Findings(session.Arguments.Language);
        report = new TextReport(session.Host.Out, session.Style, session.Host.Width, findings.LanguageOf);
    }

    internal static int Run(Session session) => new BuildCommand(session).Run();

    private int Run()
    {
        WarmUp.BeginBuild();
        var projects = new ProjectFiles(session.Host);
        var roots = PlanDiscovery.Find(session.Host, session.Arguments.Operands);
        var results = new List<Built>();
        var failures = new Failures(session);
        if (session.Arguments.Has(CommandTable.Pdf))
        {
            PdfPrinter.Require();
        }

        using (var progress = new ProgressLine(session.Host, roots.Length))
        {
            foreach (var root in roots)
            {
                progress.Next(root);
                failures.Try(root, () => results.Add(Compile(projects, root)));
            }
        }

        foreach (var result in results)
        {
            report.Write(findings.Add(result.Result.Compilation));
        }

        var built = results.Where(static plan => plan.Result.Manifest is not null).ToList();
        var isOneOfSeveral = results.Count(static other => other.Result.Compilation.HasPlan) > 1;
        foreach (var plan in built)
        {
            failures.Try(plan.Root, () => WriteOutputs(plan, isOneOfSeveral));
        }

        report.WriteSummary(findings.All, session.Language);
        if (built.Count == 0 && !findings.HasErrors && !failures.Any)
        {
            throw new CliException(
                new("没有声明方案，没有可以生成的内容", "No plan is declared; there is nothing to write"),
                new("在 .plan 文件里写“方案 标识：标题 { … }”", "Write \"plan id: title { … }\" in a .plan file"));
        }

        return failures.Any ? ExitCode.CannotRun : findings.ExitCode;
    }

    private Built Compile(ProjectFiles projects, string root)
    {
        var sources = new DiskSourceHost(session.Host);
        var project = projects.For(root);
        var template = TemplateFiles.For(
            session.Host, session.Arguments.Get(CommandTable.Template), project, projects.FolderFor(root));
        return new Built(root, sources, template ?? NoticeTemplate.Default, imprint => PlanCompiler.Build(
            sources, root, new BuildOptions(kinds) { Template = template, Imprint = imprint }, project));
    }

    private void WriteOutputs(Built built, bool isOneOfSeveral)
    {
        var (root, result) = (built.Root, built.Result);
        var plan = result.Manifest!.PlanId;
        if (!planFolders.TryAdd(plan, root))
        {
            throw new CliException(
                new($"{planFolders[plan]} 和 {root} 的方案标识都是“{plan}”",
                    $"{planFolders[plan]} and {root} both have the plan id \"{plan}\""),
                new("改其中一个的标识，或者分两次生成到不同的文件夹",
                    "Change one of the ids, or build them one by one into different folders"));
        }

        var folder = session.Arguments.Get(CommandTable.Output) is not { } given ? Path.Combine("out", plan)
            : isOneOfSeveral ? Path.Combine(given, plan) : given;
        var written = kinds;
        if (session.Arguments.Has(CommandTable.Pdf))
        {
            result = new PdfPrinter(session, place => built.Compile(place)).Print(result, built.Template);
            // With --only, PDFs of what this build does not make are no leftovers.
            written = kinds.Contains(OutputKind.Notice) && kinds.Contains(OutputKind.FormWord)
                ? kinds.Add(OutputKind.Pdf)
                : kinds;
        }
        else if (result.Pages is { } pages)
        {
            PageReport.Write(session, pages);
        }

        var changes = OutputFolder.Write(
            session.Host, folder, new OutputSet(result.Outputs, result.Manifest!, written)
            {
                Sources = [.. built.Sources.AllRead],
                IsForced = session.Arguments.Has(CommandTable.Force),
            });
        Say(changes, folder);
    }

    private void Say(OutputChanges changes, string folder)
    {
        foreach (var file in changes.Kept)
        {
            session.Say($"原有的 {file.Path} 改名留下：{file.KeptAs}", $"kept {file.Path} as {file.KeptAs}");
        }

        foreach (var path in changes.Written)
        {
            session.Say($"写入 {path}", $"wrote {path}");
        }

        foreach (var path in changes.Removed)
        {
            session.Say($"移除 {path}", $"removed {path}");
        }

        if (changes.Unchanged > 0)
        {
            var shown = PlanDiscovery.Show(folder);
            session.Say($"{shown} 中 {changes.Unchanged} 个文件没有变化",
                $"{changes.Unchanged} files in {shown} did not change");
        }
    }

    /// <summary>A plan that was compiled, and how to compile it again.</summary>
    private sealed record Built(
        string Root, DiskSourceHost Sources, NoticeTemplate Template, Func<ImprintPlace?, CompilationResult> Compile)
    {
        internal CompilationResult Result { get; } = Compile(null);
    }
}
