using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Reads 责任印作：独立行；标签 责任处室；省前缀 and 时限印作：括注.</summary>
internal sealed class TailStyleBinder(BindingContext context)
{
    private static readonly FormSpelling[] Forms =
    [
        new(TailForm.Brackets, "括注", "brackets"), new(TailForm.Lines, "独立行", "lines"),
        new(TailForm.Hidden, "不印", "hidden"),
    ];

    /// <summary>The spellings of the ways to print it.</summary>
    internal static IEnumerable<Spelling> FormSpellings => Forms;

    /// <summary>How it is printed in a block.</summary>
    internal TailStyle Bind(EntrySyntax block, TailStyle outer)
    {
        var style = outer;
        if (block.ValueOf(Keyword.ResponsibilityAs) is { } responsibility)
        {
            var (form, attributes) = Read(responsibility, AttributeWord.Label, AttributeWord.ElidePrefix);
            style = style with
            {
                Responsibility = form ?? style.Responsibility,
                Label = attributes.Value(AttributeWord.Label)?.Unquote(),
                ElidesPrefix = attributes.Has(AttributeWord.ElidePrefix),
            };
        }

        if (block.ValueOf(Keyword.DueByAs) is { } deadlines)
        {
            var (form, attributes) = Read(deadlines, AttributeWord.Label);
            style = style with
            {
                Deadlines = form ?? style.Deadlines,
                DeadlineLabel = attributes.Value(AttributeWord.Label)?.Unquote(),
            };
        }

        return style;
    }

    private (TailForm? Form, AttributeReader Attributes) Read(ValueText value, params AttributeWord[] allowed)
    {
        var attributed = AttributedValue.Parse(value);
        var known = Array.Find(Forms, f => f.Fits(attributed.Main.Text));
        if (known is null)
        {
            context.Report(
                SemanticDiagnostics.UnknownChoice, attributed.Main.Location, attributed.Main.Text,
                string.Join('、', Forms.Select(static f => f.Zh)));
        }

        return (known?.Form, new AttributeReader(context, attributed.Attributes, allowed));
    }

    private sealed record FormSpelling(TailForm Form, string Zh, string En) : Spelling(Zh, En);
}
