using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds what is handed in: 典型案例；5件以上；限 市场监管部门；并附 行政处罚决定书.</summary>
internal sealed class DeliverableBinder(BindingContext context, BodyTable bodies, FormTable forms)
{
    internal DeliverableSymbol? Bind(EntrySyntax entry)
    {
        if (entry.ValueText() is not { } value)
        {
            return null;
        }

        var attributed = AttributedValue.Parse(value);
        var attributes = new AttributeReader(context, Keyword.Deliverable, attributed.Attributes);
        return new DeliverableSymbol
        {
            Name = attributed.Main.Unquote(),
            Count = BindCount(attributes.All(AttributeTable.Count).FirstOrDefault()),
            OnlyFrom = [.. attributes.Values(AttributeTable.OnlyFrom).SelectMany(v => bodies.BindList(v))],
            Enclosures = [.. attributes.InOrder.Select(static a => Enclosure(a.Word, a.Text)).OfType<string>()],
            Forms = [.. attributes.Values(AttributeTable.Forms).SelectMany(v => forms.BindList(v))],
            PrintedAs = attributes.Value(AttributeTable.PrintedAs)?.Unquote(),
            HasNilReturn = attributes.Has(AttributeTable.NilReturn),
            Location = attributed.Main.Location,
        };
    }

    /// <summary>附 X is printed as 附X, 并附 X as 并附X.</summary>
    private static string? Enclosure(AttributeInfo word, AttributeText attribute) =>
        word == AttributeTable.Enclosed || word == AttributeTable.AlsoEnclosed
            ? word.Zh + attribute.Value?.Unquote()
            : null;

    private DeliverableCount? BindCount(AttributeText? attribute)
    {
        if (attribute is null)
        {
            return null;
        }

        // Either the whole segment is the amount (5件以上), or it follows the word 数量.
        var written = attribute.Value is not null && CountGrammar.ParseCount(attribute.Whole).Value is null
            ? attribute.Value
            : attribute.Whole;
        if (CountGrammar.ParseCount(written).Value is { } count && !(count.AtLeast > count.AtMost))
        {
            return new DeliverableCount(count.AtLeast, count.AtMost, count.Unit, written.Text);
        }

        context.Report(
            SemanticDiagnostics.BadAttributeValue, attribute.Whole.Location, attribute.Word.Text,
            context.Say("应写成“5件以上”“3—5件”这样的数量", "write an amount such as \"5件以上\" or \"3—5件\""));
        return null;
    }
}
