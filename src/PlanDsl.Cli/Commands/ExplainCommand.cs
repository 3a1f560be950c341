using PlanDsl.Cli.Reports;
using PlanDsl.Compiler;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Commands;

/// <summary>plandsl explain: the page of a diagnostic, or the list of all.</summary>
internal static class ExplainCommand
{
    internal static int Run(Session session)
    {
        if (session.Arguments.Operands is not [var asked, ..])
        {
            foreach (var known in DiagnosticCatalog.All)
            {
                var severity = TextReport.NameOf(known.Severity).In(session.Language);
                session.Host.Out.WriteLine($"{known.Code} {severity} {known.Title.In(session.Language)}");
            }

            return ExitCode.Fine;
        }

        var code = asked.Trim().ToUpperInvariant();
        code = code.StartsWith("PLN", StringComparison.Ordinal) ? code : "PLN" + code.PadLeft(4, '0');
        if (DiagnosticCatalog.Find(code) is not { } descriptor)
        {
            var codes = DiagnosticCatalog.All.Select(static known => known.Code);
            var hint = NearestMatch.Find(code, codes) is [var nearest, ..]
                ? $"plandsl explain {nearest}" : "plandsl explain";
            throw new CliException(
                new($"没有“{asked}”这个诊断代码", $"There is no diagnostic code \"{asked}\""),
                new($"是不是要：{hint}", $"Did you mean: {hint}"));
        }

        var page = EmbeddedText.Find(code + ".md") ?? Summarize(descriptor, session.Language);
        session.Host.Out.WriteLine(VisibleText.OnLines(page.TrimEnd()));
        return ExitCode.Fine;
    }

    /// <summary>What the descriptor itself says, for a build without the pages.</summary>
    private static string Summarize(DiagnosticDescriptor descriptor, DisplayLanguage language) =>
        $"""
        # {descriptor.Code} {descriptor.Title.In(language)}

        {descriptor.Message.In(language)}

        {descriptor.Remedy.In(language)}
        """;
}
