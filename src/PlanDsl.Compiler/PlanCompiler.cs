using System.Collections.Immutable;
using PlanDsl.Emit.Calendars;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation;

namespace PlanDsl.Compiler;

/// <summary>The phases in their order: parse, bind, validate, emit.</summary>
public static class PlanCompiler
{
    /// <summary>The compiler's version, major.minor.patch.</summary>
    public static string Version { get; } = typeof(PlanCompiler).Assembly.GetName().Version!.ToString(3);

    /// <summary>Finds everything that is wrong with a file; writes nothing.</summary>
    /// <param name="host">Where files come from.</param>
    /// <param name="path">The file with the plan, or a registry.</param>
    /// <param name="project">The settings that hold for it; null for none.</param>
    /// <param name="shared">The imports of a run over several plans; null for a single one.</param>
    public static Compilation Check(
        ISourceHost host, string path, ProjectFile? project = null, ParsedImports? shared = null) =>
        Guard(path, () => Analyze(SourceLoader.Load(host, path, shared), project ?? ProjectFile.Default));

    /// <summary>Whether a file itself declares a plan, whatever else is wrong with it; imports are not read.</summary>
    /// <param name="host">Where files come from.</param>
    /// <param name="path">The file.</param>
    public static bool DeclaresPlan(ISourceHost host, string path)
    {
        try
        {
            return host.Read(path) is { } content
                && ParsedFile.Parse(path, content).Tree is { } tree
                && tree.Root.Members.Any(static member => member is EntrySyntax { Keyword: Keyword.Plan });
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>Checks a file and, if it has no errors, makes the outputs of its plan.</summary>
    /// <param name="host">Where files come from.</param>
    /// <param name="path">The file with the plan.</param>
    /// <param name="options">What to make.</param>
    /// <param name="project">The settings that hold for it; null for none.</param>
    /// <param name="shared">The imports of a run over several plans; null for a single one.</param>
    public static CompilationResult Build(
        ISourceHost host,
        string path,
        BuildOptions options,
        ProjectFile? project = null,
        ParsedImports? shared = null)
    {
        var compilation = Check(host, path, project, shared);
        if (compilation.HasErrors || compilation.Plan is not { } plan)
        {
            return new CompilationResult(compilation, [], null);
        }

        try
        {
            var outputs = OutputPlanner.Write(plan, options, out var pages);
            return new CompilationResult(compilation, outputs, Describe(plan, compilation.Files, outputs))
            {
                Pages = pages,
            };
        }
        catch (Exception bug)
        {
            return new CompilationResult(InternalError(path, bug), [], null);
        }
    }

    /// <summary>Checks a file and, if it has no errors, makes the calendar of its plan.</summary>
    /// <param name="host">Where files come from.</param>
    /// <param name="path">The file with the plan.</param>
    /// <param name="from">Leaves out what is due before; null for the whole campaign.</param>
    /// <param name="to">Leaves out what is due after; null for the whole campaign.</param>
    /// <param name="project">The settings that hold for it; null for none.</param>
    public static PlanCalendar MakeCalendar(
        ISourceHost host, string path, DateOnly? from, DateOnly? to, ProjectFile? project = null)
    {
        var compilation = Check(host, path, project);
        if (compilation.HasErrors || compilation.Plan is not { } plan)
        {
            return new PlanCalendar(compilation, [], null);
        }

        try
        {
            var entries = CalendarBuilder.Build(plan, from, to);
            var stamp = plan.IssueDate ?? plan.Period?.First ?? plan.Period?.Last ?? new DateOnly(1970, 1, 1);
            return new PlanCalendar(
                compilation, entries, [.. IcsWriter.Write(plan.Id, plan.Title, stamp, entries)]);
        }
        catch (Exception bug)
        {
            return new PlanCalendar(InternalError(path, bug), [], null);
        }
    }

    private static Compilation Guard(string path, Func<Compilation> compile)
    {
        try
        {
            return compile();
        }
        catch (Exception bug)
        {
            return InternalError(path, bug);
        }
    }

    /// <summary>A bug that one plan brings out is a finding about that plan: a folder of others goes on.</summary>
    private static Compilation InternalError(string path, Exception thrown)
    {
        var bug = Bug.Of(thrown);
        var finding = Diagnostic.Create(
            CompilerDiagnostics.InternalError, new Location(new SourceText(path, string.Empty), default),
            path, bug.Kind, bug.Place, Version);
        return new Compilation([], null, [finding], []);
    }

    private static Compilation Analyze(SourceSet sources, ProjectFile project)
    {
        var trees = sources.Files.Select(static file => file.Tree).ToImmutableArray();
        var found = sources.Diagnostics.AddRange(trees.SelectMany(static tree => tree.Diagnostics));
        ImmutableArray<AcceptedFinding> accepted = [];
        var bound = sources.Main is null ? null : Binder.Bind(trees[0], trees[1..], project.Calendar);
        if (bound is not null)
        {
            found = found.AddRange(bound.Diagnostics);
        }

        // In a plan that was understood only in part, a warning may be about what is missing: it waits.
        if (bound?.Model is { } plan && found.All(static d => d.Descriptor.Severity != Severity.Error))
        {
            var all = found.AddRange(Validator.Validate(plan));
            accepted = Acceptance.Accepted(plan, all);
            found = Acceptance.Apply(plan, all);
        }

        found = project.Severities.Apply(found).AddRange(project.Diagnostics);
        return new Compilation(sources.Files, bound, Sort(found, sources.Files), accepted);
    }

    /// <summary>By file, the main one first and the others as they were read; inside a file by place.</summary>
    private static ImmutableArray<Diagnostic> Sort(ImmutableArray<Diagnostic> found, ImmutableArray<SourceFile> files)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            order.TryAdd(file.Path, order.Count);
        }

        var places = found.Select((finding, index) => new FindingPlace(
            finding, order.GetValueOrDefault(finding.Location.Source.Path, int.MaxValue), index)).ToList();
        places.Sort(FindingPlace.Compare);
        return [.. places.Select(static place => place.Finding)];
    }

    private static Manifest Describe(
        PlanModel plan, ImmutableArray<SourceFile> files, ImmutableArray<OutputFile> outputs)
    {
        var folder = RelativePath.Folder(files[0].Path);
        return new Manifest(
            Version,
            plan.Id,
            [.. files.Select(file =>
                new ManifestSource(RelativePath.From(folder, file.Path), Manifest.Hash(file.Content)))],
            []).With(outputs);
    }
}
