using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds 联系人 某某：科室 姓名；电话 …；邮箱 ….</summary>
internal static class ContactBinder
{
    /// <summary>The contacts of a plan or a shell, in order.</summary>
    internal static ImmutableArray<ContactSymbol> BindAll(BindingContext context, EntrySyntax parent) =>
        [.. parent.Entries(Keyword.Contact).Select(e => Bind(context, e)).OfType<ContactSymbol>()];

    internal static ContactSymbol? Bind(BindingContext context, EntrySyntax entry)
    {
        if (entry.ValueText() is not { } value)
        {
            return null;
        }

        var attributed = AttributedValue.Parse(value);
        var attributes = new AttributeReader(context, Keyword.Contact, attributed.Attributes);
        return new ContactSymbol(
            attributed.Main.Unquote(),
            [.. attributes.Values(AttributeTable.Phone).Select(static p => new PrintedText(p.Unquote(), p.Location))],
            [.. attributes.Values(AttributeTable.Email).Select(static e => new PrintedText(e.Unquote(), e.Location))],
            attributes.Has(AttributeTable.SameLine),
            attributes.Has(AttributeTable.InText),
            attributed.Main.Location)
        {
            Id = entry.Identifier?.Id(),
        };
    }

    /// <summary>
    /// The contacts with an identifier, wherever they stand in shell and plan, for prose to cite; where they stand,
    /// they are bound again.
    /// </summary>
    internal static ImmutableArray<ContactSymbol> Cited(BindingContext context, IEnumerable<EntrySyntax> roots)
    {
        var declared = new DeclaredNames();
        var contacts = ImmutableArray.CreateBuilder<ContactSymbol>();
        foreach (var entry in roots.SelectMany(Entries))
        {
            if (entry.Identifier is { } id && context.Declare(declared, id.Id(), id.Location)
                && context.ReadAhead(() => Bind(context, entry)) is { } contact)
            {
                contacts.Add(contact);
            }
        }

        return contacts.ToImmutable();
    }

    private static IEnumerable<EntrySyntax> Entries(EntrySyntax root) =>
        root.Entries(Keyword.Contact).Concat(
            root.Entries(Keyword.Chapter).SelectMany(static c => c.Entries(Keyword.Contact)));
}
