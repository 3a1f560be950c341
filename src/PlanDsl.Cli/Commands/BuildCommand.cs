using System.Collections.Immutable;
using PlanDsl.Cli.Batch;
using PlanDsl.Cli.CommandLine;
using PlanDsl.Cli.Files;
using PlanDsl.Cli.Reports;
using PlanDsl.Compiler;
using PlanDsl.Emit.OpenXml;

namespace PlanDsl.Cli.Commands;

/// <summary>
/// plandsl build: each plan is checked and, without errors, written. Several plans are compiled side by side; each is
/// written and reported as soon as it is its turn, and one that failed stops no other.
/// </summary>
internal sealed class BuildCommand
{
    private const string DefaultFolder = "out";

    private readonly Session session;
    private readonly ImmutableArray<OutputKind> kinds;
    private readonly ImmutableArray<string> roots;
    private readonly bool isOneOfSeveral;
    private readonly SettingsTable settings;
    private readonly BuildRecords? records;
    private readonly ParsedImports imports = new();
    private readonly Findings findings;
    private readonly Failures failures;
    private readonly TextReport report;
    private readonly BuildReport said;
    private readonly Dictionary<string, string> planFolders = new(StringComparer.OrdinalIgnoreCase);

    private BuildCommand(Session session)
    {
        this.session = session;
        var only = session.Arguments.GetAll(CommandTable.Only);
        kinds = only.IsEmpty
            ? OutputKindNames.All
            : [.. OutputKindNames.All.Where(kind => only.Contains(OutputKindNames.GetName(kind)))];
        roots = PlanDiscovery.Find(session.Host, session.Arguments.Operands);
        isOneOfSeveral = roots.Length > 1 && PlanDiscovery.HoldSeveralPlans(session.Host, roots);
        settings = new SettingsTable(session, kinds);
        records = isOneOfSeveral && !session.Arguments.Has(CommandTable.Pdf)
            ? new BuildRecords(session.Host, session.Arguments.Get(CommandTable.Output) ?? DefaultFolder)
            : null;
        findings = new Findings(session.Arguments.Language);
        failures = new Failures(session);
        report = new TextReport(session.Host.Out, session.Style, session.Host.Width, findings.LanguageOf);
        said = new BuildReport(session, isOneOfSeveral);
    }

    internal static int Run(Session session)
    {
        WarmUp.BeginBuild();
        if (session.Arguments.Has(CommandTable.Pdf))
        {
            PdfPrinter.Require();
        }

        return new BuildCommand(session).Run();
    }

    private int Run()
    {
        var built = 0;
        using (var progress = new ProgressLine(session.Host, roots.Length, session.Language))
        using (isOneOfSeveral ? session.Host.Disk.KeepStages() : null)
        {
            OrderedWork.Run(roots, Environment.ProcessorCount, Compile, (root, compiled) =>
            {
                progress.Done(root);
                failures.Try(
                    root,
                    () => built += Finish(compiled(), progress) ? 1 : 0,
                    beforeTelling: progress.Clear);
            });
        }

        records?.Save();
        if (!said.WriteUnchanged() || findings.Counts.Any)
        {
            report.WriteSummary(findings.Counts, session.Language);
        }

        if (built == 0 && findings.Counts.Errors == 0 && !failures.Any)
        {
            throw new CliException(
                new("没有声明方案，没有可以生成的内容", "No plan is declared; there is nothing to write"),
                new("在 .plan 文件里写“方案 标识：标题 { … }”", "Write \"plan id: title { … }\" in a .plan file"));
        }

        return failures.Any ? ExitCode.CannotRun : findings.Counts.ExitCode;
    }

    /// <summary>On any thread: what a plan is now, or that it is as the last build left it.</summary>
    private Compiled Compile(string root)
    {
        var used = settings.For(root);
        if (records?.FindCurrent(root, used, FolderOf) is { } record)
        {
            return new Compiled(root, used, null, record);
        }

        return new Compiled(root, used, Build(root, used, null), null);
    }

    private CompilationResult Build(string root, BuildSettings used, ImprintPlace? imprint) => PlanCompiler.Build(
        new DiskSourceHost(session.Host), root,
        new BuildOptions(kinds)
        {
            Template = used.Template,
            Imprint = imprint,
            Threads = roots.Length > 1 ? 1 : null,
        },
        used.Project, imports);

    /// <summary>In the order of the plans: reports and writes one. Whether it stands in its folder now.</summary>
    private bool Finish(Compiled compiled, ProgressLine progress)
    {
        if (compiled.Record is { } record)
        {
            Claim(record.PlanId, compiled.Root);
            records!.Keep(record);
            said.AddUnchanged(record);
            return true;
        }

        var found = findings.Add(compiled.Result!.Compilation);
        if (found.Count > 0)
        {
            progress.Clear();
            report.Write(found);
        }

        if (compiled.Result!.Manifest is null)
        {
            return false;
        }

        progress.Clear();
        WriteOutputs(compiled.Root, compiled.Settings, compiled.Result);
        return true;
    }

    private void WriteOutputs(string root, BuildSettings used, CompilationResult result)
    {
        Claim(result.Manifest!.PlanId, root);
        var folder = FolderOf(result.Manifest.PlanId);
        var written = kinds;
        if (session.Arguments.Has(CommandTable.Pdf))
        {
            result = new PdfPrinter(session, place => Build(root, used, place))
                .Print(result, used.Template ?? NoticeTemplate.Default);
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
                Sources = [.. result.Compilation.Trees.Select(tree => session.Host.FullPath(tree.Source.Path))],
                IsForced = session.Arguments.Has(CommandTable.Force),
            });
        said.Write(changes, folder);
        records?.Add(root, used, result, folder);
    }

    /// <summary>Two plans cannot have one folder; the first of them has it.</summary>
    private void Claim(string plan, string root)
    {
        if (!planFolders.TryAdd(plan, root))
        {
            throw new CliException(
                new($"{planFolders[plan]} 和 {root} 的方案标识都是“{plan}”",
                    $"{planFolders[plan]} and {root} both have the plan id \"{plan}\""),
                new("改其中一个的标识，或者分两次生成到不同的文件夹",
                    "Change one of the ids, or build them one by one into different folders"));
        }
    }

    private string FolderOf(string plan) =>
        session.Arguments.Get(CommandTable.Output) is not { } given ? Path.Combine(DefaultFolder, plan)
        : isOneOfSeveral ? Path.Combine(given, plan)
        : given;

    /// <summary>A plan that was compiled, or of which nothing has changed.</summary>
    private sealed record Compiled(
        string Root, BuildSettings Settings, CompilationResult? Result, BuildRecord? Record);
}
