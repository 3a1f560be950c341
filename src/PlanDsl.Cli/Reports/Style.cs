using PlanDsl.Syntax;

namespace PlanDsl.Cli.Reports;

/// <summary>Colours, where there is a terminal to show them. The text in them cannot command the terminal.</summary>
internal sealed record Style(bool HasColor)
{
    internal string Bold(string text) => Wrap("1", text);

    internal string Faint(string text) => Wrap("2", text);

    /// <summary>Red for errors, yellow for warnings, blue for the rest.</summary>
    internal string Of(Severity severity, string text) =>
        Wrap(severity == Severity.Error ? "1;31" : severity == Severity.Warning ? "1;33" : "1;34", text);

    private string Wrap(string code, string text)
    {
        var shown = VisibleText.OnOneLine(text);
        return HasColor ? $"\u001b[{code}m{shown}\u001b[0m" : shown;
    }
}
