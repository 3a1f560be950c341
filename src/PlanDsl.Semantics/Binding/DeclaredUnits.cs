using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>The units that a plan declares beside those of the language: 计量单位 车皮：个数.</summary>
internal sealed class DeclaredUnits
{
    private readonly BindingContext context;
    private readonly Dictionary<string, (UnitOfMeasure Unit, DeclaredSymbol Symbol)> declared =
        new(StringComparer.Ordinal);

    /// <param name="context">Where findings go.</param>
    /// <param name="plan">The plan; null if there is none.</param>
    internal DeclaredUnits(BindingContext context, EntrySyntax? plan)
    {
        this.context = context;
        foreach (var entry in plan?.Entries(Keyword.FormUnit) ?? [])
        {
            Bind(entry);
        }
    }

    /// <summary>Every name, for hints.</summary>
    internal IEnumerable<string> Names => UnitTable.Names.Concat(declared.Keys);

    /// <summary>The unit of a name; null if nobody knows it.</summary>
    internal UnitOfMeasure? Find(ValueText name)
    {
        if (!declared.TryGetValue(name.Text, out var found))
        {
            return UnitTable.Find(name.Text);
        }

        context.Refer(new SymbolUse(found.Symbol, name.Location));
        return found.Unit;
    }

    private void Bind(EntrySyntax entry)
    {
        if (entry.Identifier is not { } name)
        {
            context.Report(
                TableDiagnostics.UnitNotDeclared, entry.HeadLocation(),
                context.Say("没有写是哪个单位", "it does not say which unit"));
            return;
        }

        if (entry.ValueText() is not { } value)
        {
            return;
        }

        var attributed = AttributedValue.Parse(value);
        var attributes = new AttributeReader(context, Keyword.FormUnit, attributed.Attributes);
        if (context.Choose(Keyword.FormUnit, attributed.Main) is not { } choice)
        {
            return;
        }

        var problem =
            UnitTable.Find(name.Text) is not null ? context.Say("不声明就可以用", "it is known without that") :
            name.Text.Length > TextLimits.Unit ? context.Say(
                $"超过 {TextLimits.Unit} 个字", $"it has more than {TextLimits.Unit} characters") :
            declared.ContainsKey(name.Text) ? context.Say("前面声明过", "it was declared before") :
            null;
        if (problem is not null)
        {
            context.Report(TableDiagnostics.UnitNotDeclared, name.Location, problem);
            return;
        }

        var decimals = attributes.All(AttributeTable.Decimals).FirstOrDefault() is { } digits
            ? DecimalsText.Parse(digits.Whole.Text)
            : null;
        var dimension = ToDimension(choice);
        var unit = new UnitOfMeasure(
            name.Text, dimension, 0, decimals ?? (dimension is Dimension.Things or Dimension.Events ? 0 : 2));
        declared.Add(name.Text, (unit, new DeclaredSymbol(Keyword.FormUnit, name.Text, entry.HeadLocation())));
    }

    private static Dimension ToDimension(ChoiceInfo choice) => choice.Word switch
    {
        ChoiceWord.Things => Dimension.Things,
        ChoiceWord.Events => Dimension.Events,
        ChoiceWord.Money => Dimension.Money,
        ChoiceWord.Rate => Dimension.Ratio,
        ChoiceWord.Quantity => Dimension.Quantity,
        ChoiceWord.Duration => Dimension.Duration,
        _ => throw BindingContext.Unread(choice),
    };
}
