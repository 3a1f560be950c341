using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds what a plan says once about other documents and names: 依据, 简称.</summary>
internal static class CitedDocuments
{
    internal static ImmutableArray<BasisSymbol> BindBases(BindingContext context, EntrySyntax plan)
    {
        var bases = ImmutableArray.CreateBuilder<BasisSymbol>();
        foreach (var entry in plan.Entries(Keyword.Basis))
        {
            if (entry.ValueText() is { } value)
            {
                var attributed = AttributedValue.Parse(value);
                var attributes = new AttributeReader(context, Keyword.Basis, attributed.Attributes);
                var number = attributes.Value(AttributeTable.DocumentNumber);
                bases.Add(new BasisSymbol(
                    entry.Identifier?.Id(),
                    attributed.Main.Unquote(),
                    number is null ? null : new PrintedText(number.Unquote(), number.Location),
                    attributed.Main.Location));
            }
        }

        return bases.ToImmutable();
    }

    /// <summary>简称 通知：《…的通知》（国办函〔2018〕71号）; a document's short name stands in 《》.</summary>
    internal static ImmutableArray<DefinedName> BindShortNames(BindingContext context, EntrySyntax plan)
    {
        var names = ImmutableArray.CreateBuilder<DefinedName>();
        var declared = new DeclaredNames();
        foreach (var entry in plan.Entries(Keyword.ShortName))
        {
            if (entry.ValueText() is { } value && entry.Identifier is { } id
                && context.Declare(declared, id.Id(), id.Location))
            {
                var attributed = AttributedValue.Parse(value);
                var attributes = new AttributeReader(context, Keyword.ShortName, attributed.Attributes);
                var introduced = attributes.Value(AttributeTable.Introduced)?.Unquote();
                var full = attributed.Main.Unquote();
                var shortName = attributes.Value(AttributeTable.PrintedAs)?.Unquote()
                    ?? (full.StartsWith('《') ? $"《{id.Id()}》" : id.Id());
                names.Add(new DefinedName(id.Id(), full, shortName, introduced, attributed.Main.Location));
            }
        }

        return names.ToImmutable();
    }
}
