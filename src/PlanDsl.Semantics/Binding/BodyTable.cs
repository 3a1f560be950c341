using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>The registered bodies, and names turned into references to them.</summary>
internal sealed class BodyTable
{
    private readonly BindingContext context;
    private readonly Dictionary<string, BodySymbol> byName = [];
    private readonly List<ValueText> aliases = [];

    internal BodyTable(BindingContext context, IEnumerable<SyntaxTree> trees)
    {
        this.context = context;
        var declared = new Dictionary<string, Location>();
        var bodies = ImmutableArray.CreateBuilder<BodySymbol>();
        foreach (var entry in trees.SelectMany(static t => t.Root.Members.OfType<EntrySyntax>())
                     .Where(static e => e.Keyword == Keyword.Registry)
                     .SelectMany(static r => r.Block?.Members.OfType<EntrySyntax>() ?? [])
                     .Where(static e => e.Keyword is Keyword.Agency or Keyword.Collective && e.Identifier is not null))
        {
            var body = BindBody(entry);
            if (context.Declare(declared, body.ShortName, body.Location))
            {
                bodies.Add(body);
                byName[body.ShortName] = body;
            }
        }

        All = bodies.ToImmutable();
        foreach (var alias in aliases)
        {
            // A name that is another body's would silently mean that one.
            context.Declare(declared, alias.Unquote(), alias.Location);
        }

        foreach (var body in All)
        {
            foreach (var name in body.Aliases.Append(body.FullName))
            {
                byName.TryAdd(name, body);
            }
        }
    }

    internal ImmutableArray<BodySymbol> All { get; }

    /// <summary>The bodies of a list; where ， stands between two, a group begins with the second.</summary>
    internal ImmutableArray<BodyReference> BindList(ValueText? value)
    {
        var bound = ImmutableArray.CreateBuilder<BodyReference>();
        foreach (var name in value is null ? [] : context.List(value))
        {
            if (Bind(name) is { } body)
            {
                bound.Add(body with { BeginsGroup = bound.Count > 0 && FollowsComma(name) });
            }
        }

        return bound.ToImmutable();
    }

    private static bool FollowsComma(ValueText name)
    {
        var before = name.Span.Start - 1;
        while (before >= 0 && Characters.IsSpace(name.Source.Text[before]))
        {
            before--;
        }

        return before >= 0 && name.Source.Text[before] == '，';
    }

    /// <summary>One body: registered, or described in quotes; null after an error.</summary>
    private BodyReference? Bind(ValueText name)
    {
        if (name.IsQuoted)
        {
            return new BodyReference(name.Unquote(), null, name.Location);
        }

        if (byName.TryGetValue(name.Id(), out var body))
        {
            return new BodyReference(name.Id(), body, name.Location);
        }

        context.ReportUnknown(SemanticDiagnostics.UnknownBody, name, byName.Keys);
        return null;
    }

    private BodySymbol BindBody(EntrySyntax entry)
    {
        var shortName = entry.Identifier!;
        var value = entry.ValueText() is { } text ? AttributedValue.Parse(text) : null;
        var attributes = new AttributeReader(context, value?.Attributes ?? [], AttributeWord.AlsoKnownAs);
        var also = attributes.Values(AttributeWord.AlsoKnownAs).SelectMany(v => context.List(v)).ToList();
        aliases.AddRange(also);
        return new BodySymbol
        {
            ShortName = shortName.Id(),
            FullName = value is { Main.Span.Length: > 0 } ? value.Main.Unquote() : shortName.Id(),
            Aliases = [.. also.Select(static a => a.Unquote())],
            IsCollective = entry.Keyword == Keyword.Collective,
            Location = shortName.Location,
        };
    }
}
