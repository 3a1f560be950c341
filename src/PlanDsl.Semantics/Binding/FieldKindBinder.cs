using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds what is filled in a field: a figure unless it says otherwise.</summary>
internal sealed class FieldKindBinder(BindingContext context)
{
    private static readonly AttributeInfo[] Kinds =
        [AttributeTable.FieldText, AttributeTable.FieldDate, AttributeTable.FieldChoice, AttributeTable.FieldYesNo];

    private static readonly AttributeInfo[] OfFigures =
    [
        AttributeTable.Unit, AttributeTable.Decimals, AttributeTable.PartOf, AttributeTable.SameCell,
        AttributeTable.TotalOf, .. CountingBinder.Attributes,
    ];

    internal (FieldKind Kind, ImmutableArray<string> Choices) Bind(AttributeReader attributes)
    {
        var said = attributes.InOrder.Where(static a => Kinds.Contains(a.Word)).ToList();
        if (said.Count == 0)
        {
            return (FieldKind.Figure, []);
        }

        foreach (var second in said.Skip(1))
        {
            Report(second, "已经写了填什么", "what is filled in was said before");
        }

        foreach (var other in attributes.InOrder.Where(static a => OfFigures.Contains(a.Word)))
        {
            Report(other, "只用于填数的字段", "it is for figures only");
        }

        var word = said[0].Word;
        return word == AttributeTable.FieldText ? (FieldKind.Text, [])
            : word == AttributeTable.FieldDate ? (FieldKind.Date, [])
            : word == AttributeTable.FieldYesNo ? (FieldKind.YesNo, [])
            : (FieldKind.Choice, BindChoices(said[0]));
    }

    /// <summary>The names between plus signs.</summary>
    internal static ImmutableArray<ValueText> Terms(ValueText value) => ValueCutter.Texts(value, Separators.Terms);

    /// <summary>选择 甲|乙: at least two, each once.</summary>
    private ImmutableArray<string> BindChoices(KnownAttribute attribute)
    {
        ImmutableArray<string> choices = attribute.Text.Value is { } value
            ? [.. ValueCutter.Texts(value, Separators.Options).Select(static c => c.Unquote())]
            : [];
        if (choices.Length > 0
            && (choices.Length < 2 || choices.Any(static c => c.Length == 0)
                || choices.Distinct().Count() < choices.Length))
        {
            Report(attribute, "写两个以上不同的选项，用“|”隔开", "write two or more choices with bars between them");
        }

        return choices;
    }

    private void Report(KnownAttribute attribute, string zh, string en) => context.Report(
        SemanticDiagnostics.BadAttributeValue, attribute.Text.Whole.Location, attribute.Text.Word.Text,
        context.Say(zh, en));
}
