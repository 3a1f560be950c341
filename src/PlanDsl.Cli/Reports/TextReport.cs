using System.Globalization;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Reports;

/// <summary>Findings for people: the place, the words, the line with carets below, what to do.</summary>
internal sealed class TextReport(
    TextWriter output, Style style, int width, Func<SourceText, DisplayLanguage> languageOf)
{
    /// <summary>What a severity is called.</summary>
    internal static Bilingual NameOf(Severity severity) => severity switch
    {
        Severity.Error => new("错误", "error"),
        Severity.Warning => new("警告", "warning"),
        _ => new("提示", "info"),
    };

    /// <summary>Writes findings, an empty line after each.</summary>
    internal void Write(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            Write(finding);
            output.WriteLine();
        }
    }

    /// <summary>Writes how many there were of each kind.</summary>
    internal void WriteSummary(FindingCounts counts, DisplayLanguage language)
    {
        if (!counts.Any)
        {
            output.WriteLine(language == DisplayLanguage.En ? "No problems found" : "没有发现问题");
            return;
        }

        var (errors, warnings, notes) = (counts.Errors, counts.Warnings, counts.Notes);
        var text = language == DisplayLanguage.En
            ? $"{errors} error{Plural(errors)}, {warnings} warning{Plural(warnings)}"
                + (notes > 0 ? $", {notes} info" : "")
                + (errors > 0 ? "; a plan with errors is not checked any further" : "")
            : $"{errors} 个错误，{warnings} 个警告" + (notes > 0 ? $"，{notes} 个提示" : "")
                + (errors > 0 ? "；有错误的方案，其余的检查要等错误改正后再做" : "");
        var worst = errors > 0 ? Severity.Error : warnings > 0 ? Severity.Warning : Severity.Info;
        output.WriteLine(style.Of(worst, text));
    }

    /// <summary>The same, but silent where there is nothing to say.</summary>
    internal void WriteSummaryOfErrors(FindingCounts counts, DisplayLanguage language)
    {
        if (counts.Any)
        {
            WriteSummary(counts, language);
        }
    }

    private static string Plural(int count) => count == 1 ? "" : "s";

    /// <summary>A place as path, line and column, the latter two from 1.</summary>
    internal static string Place(Location location)
    {
        var start = location.Source.GetPosition(location.Span.Start);
        return string.Create(
            CultureInfo.InvariantCulture, $"{Shown(location.Source.Path)}:{start.Line + 1}:{start.Column + 1}");
    }

    private static string Shown(string text) => VisibleText.OnOneLine(text);

    private void Write(Diagnostic finding)
    {
        var source = finding.Location.Source;
        var language = languageOf(source);
        var severity = finding.Descriptor.Severity;
        var kind = style.Of(severity, $"{NameOf(severity).In(language)} {finding.Descriptor.Code}");
        output.WriteLine($"{style.Bold(Place(finding.Location))} {kind} {Shown(finding.GetMessage(language))}");

        var number = (source.GetPosition(finding.Location.Span.Start).Line + 1).ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', Math.Max(4, number.Length + 1));
        if (source.Text.Length > 0)
        {
            var excerpt = SourceExcerpt.Of(finding.Location, Math.Max(20, width - margin.Length - 3));
            output.WriteLine($"{style.Faint(margin[number.Length..] + number + " |")} {excerpt.Line}".TrimEnd());
            output.WriteLine($"{style.Faint(margin + " |")} {style.Of(severity, excerpt.Carets)}");
        }

        var (remedy, related) = language == DisplayLanguage.En ? ("fix: ", "see: ") : ("改法：", "另见：");
        output.WriteLine($"{margin}   {remedy}{Shown(finding.GetRemedy(language))}");
        foreach (var other in finding.Related)
        {
            output.WriteLine($"{margin}   {related}{Place(other.Location)} {Shown(other.Note.In(language))}");
        }
    }
}
