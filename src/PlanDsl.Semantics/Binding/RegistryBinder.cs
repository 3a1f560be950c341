using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds what registries declare: 单位 区商务局：滨江区商务局；又称 商务局；前缀 区；上级 区政府.</summary>
internal sealed class RegistryBinder(BindingContext context)
{
    private readonly List<ValueText> aliases = [];
    private readonly Dictionary<string, ValueText> parents = [];

    /// <summary>Every body, imported ones first.</summary>
    internal ImmutableArray<BodySymbol> Bind(IEnumerable<SyntaxTree> trees)
    {
        var declared = new DeclaredNames();
        var bodies = ImmutableArray.CreateBuilder<BodySymbol>();
        foreach (var registry in trees.SelectMany(static t => t.Root.Members.OfType<EntrySyntax>())
                     .Where(static e => e.Keyword == Keyword.Registry))
        {
            var prefix = registry.ValueOf(Keyword.Prefix)?.Unquote();
            foreach (var entry in registry.Block?.Members.OfType<EntrySyntax>() ?? [])
            {
                if (entry.Keyword is Keyword.Agency or Keyword.Collective && entry.Identifier is { } name
                    && BindBody(entry, name, prefix) is var body
                    && context.Declare(declared, body.ShortName, body.Location))
                {
                    bodies.Add(body);
                }
            }
        }

        foreach (var alias in aliases)
        {
            // A name that is another body's would silently mean that one.
            context.Declare(declared, alias.Unquote(), alias.Location);
        }

        return bodies.Count == 0 || parents.Count == 0 ? bodies.ToImmutable() : WithParents(bodies.ToImmutable());
    }

    private BodySymbol BindBody(EntrySyntax entry, SyntaxToken shortName, string? prefix)
    {
        var value = entry.ValueText() is { } text ? AttributedValue.Parse(text) : null;
        var attributes = new AttributeReader(context, entry.Keyword, value?.Attributes ?? []);
        var also = attributes.Values(AttributeTable.AlsoKnownAs).SelectMany(v => context.List(v)).ToList();
        aliases.AddRange(also);
        if (attributes.Value(AttributeTable.Parent) is { } parent)
        {
            parents[shortName.Id()] = parent;
        }

        return new BodySymbol
        {
            ShortName = shortName.Id(),
            Printed = attributes.Value(AttributeTable.PrintedAs)?.Unquote() ?? shortName.Id(),
            FullName = value is { Main.Span.Length: > 0 } ? value.Main.Unquote() : shortName.Id(),
            Aliases = [.. also.Select(static a => a.Unquote())],
            Prefix = BindPrefix(attributes.Value(AttributeTable.Prefix), shortName.Id(), prefix),
            IsCollective = entry.Keyword == Keyword.Collective,
            Location = shortName.Location,
        };
    }

    /// <summary>A prefix of the body's own must be one; that of the registry is for the bodies it fits.</summary>
    private string? BindPrefix(ValueText? own, string name, string? usual)
    {
        var prefix = own?.Unquote() ?? usual;
        if (prefix is { Length: > 0 } && prefix.Length < name.Length
            && name.StartsWith(prefix, StringComparison.Ordinal))
        {
            return prefix;
        }

        if (own is not null)
        {
            context.Report(
                SemanticDiagnostics.BadAttributeValue, own.Location, own.Text,
                context.Say($"“{name}”不是以它开头", $"\"{name}\" does not begin with it"));
        }

        return null;
    }

    private ImmutableArray<BodySymbol> WithParents(ImmutableArray<BodySymbol> bodies)
    {
        var byName = bodies.ToDictionary(static b => b.ShortName);
        var names = bodies.ToDictionary(static b => b.ShortName, static b => b.ShortName);
        foreach (var body in bodies)
        {
            foreach (var name in body.Aliases.Append(body.FullName))
            {
                names.TryAdd(name, body.ShortName);
            }
        }

        var above = new Dictionary<string, string>();

        // A body has one above it, and none yet when its line is read: what is below it has it at the top.
        var towardsTop = new Dictionary<string, string>();
        foreach (var (name, parent) in parents)
        {
            if (!names.TryGetValue(parent.Id(), out var known))
            {
                context.ReportUnknown(SemanticDiagnostics.UnknownBody, parent, names.Keys);
            }
            else if (Top(known, towardsTop) == name)
            {
                context.Report(ContentDiagnostics.BodyAboveItself, parent.Location, name, known);
            }
            else
            {
                context.Refer(new SymbolUse(DeclaredSymbol.Of(byName[known]), parent.Location)
                {
                    IsByIdentifier = parent.Id() == known,
                });
                above[name] = towardsTop[name] = known;
            }
        }

        return [.. bodies.Select(b => b with { Parent = above.GetValueOrDefault(b.ShortName) })];
    }

    /// <summary>The body above all that is above one; the way there is shortened for the next who asks.</summary>
    private static string Top(string name, Dictionary<string, string> above)
    {
        while (above.TryGetValue(name, out var next))
        {
            if (above.TryGetValue(next, out var further))
            {
                above[name] = further;
            }

            name = next;
        }

        return name;
    }
}
