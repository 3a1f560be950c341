using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>The registered bodies, and names turned into references to them.</summary>
internal sealed class BodyTable
{
    private readonly BindingContext context;
    private readonly Dictionary<string, BodySymbol> byName = [];
    private readonly int longest;

    internal BodyTable(BindingContext context, IEnumerable<SyntaxTree> trees)
    {
        this.context = context;
        var registry = new RegistryBinder(context);
        All = registry.Bind(trees);
        foreach (var body in All)
        {
            byName[body.ShortName] = body;
        }

        foreach (var body in All)
        {
            foreach (var name in body.Aliases.Append(body.Printed).Append(body.FullName))
            {
                byName.TryAdd(name, body);
            }
        }

        foreach (var name in byName.Keys)
        {
            longest = Math.Max(longest, name.Length);
        }
    }

    internal ImmutableArray<BodySymbol> All { get; }

    /// <summary>
    /// The bodies of a list; where ， stands between two, a group begins with the second. A name may leave out the
    /// prefix of the body before it: 区甲局、乙局.
    /// </summary>
    internal ImmutableArray<BodyReference> BindList(ValueText? value)
    {
        var bound = ImmutableArray.CreateBuilder<BodyReference>();
        foreach (var name in value is null ? [] : context.Pieces(value, Separators.Items))
        {
            if (Bind(name.Text, bound.Count == 0 ? null : bound[^1].Body?.Prefix) is { } body)
            {
                bound.Add(body with { BeginsGroup = bound.Count > 0 && name.BeginsGroup });
            }
        }

        return bound.ToImmutable();
    }

    /// <summary>Whether a text names a body: registered, in quotes, or without the prefix before it.</summary>
    internal bool IsName(string text, string? prefix) =>
        ValueText.Of(text).IsQuoted || Resolve(Punctuation.ToHalfWidth(text), prefix).Body is not null;

    /// <summary>The prefix that a name behind this one may leave out.</summary>
    internal string? PrefixOf(string name, string? prefix) =>
        Resolve(Punctuation.ToHalfWidth(name), prefix).Body?.Prefix;

    /// <summary>The registered name that a text certainly is a misspelling of; null if there is none.</summary>
    internal string? Misspelt(string text) =>
        byName.Keys.Where(n => BodyLikeness.IsMisspelling(text, n)).Take(2).ToList() is [var only]
            ? only
            : null;

    /// <summary>The registered bodies that a text names, from the left, the longest name first at each place.</summary>
    internal ImmutableArray<BodyReference> Within(ValueText text)
    {
        var found = ImmutableArray.CreateBuilder<BodyReference>();
        var written = text.Id();
        for (var at = 0; at < written.Length; at++)
        {
            for (var length = Math.Min(longest, written.Length - at); length > 1; length--)
            {
                if (byName.TryGetValue(written.Substring(at, length), out var body))
                {
                    var name = text.Slice(at, length);
                    context.Refer(new SymbolUse(DeclaredSymbol.Of(body), name.Location)
                    {
                        IsByIdentifier = name.Id() == body.ShortName,
                    });
                    found.Add(new BodyReference(name.Id(), body, name.Location));
                    at += length - 1;
                    break;
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Whether a text is a list of bodies as <see cref="BindList"/> takes it, without a finding.</summary>
    internal bool IsList(ValueText text)
    {
        string? prefix = null;
        foreach (var piece in ValueCutter.Cut(text, Separators.Items))
        {
            if (!IsName(piece.Text.Text, prefix))
            {
                return false;
            }

            prefix = PrefixOf(piece.Text.Text, prefix);
        }

        return true;
    }

    /// <summary>The registered body of a name; null if there is none, which is no error here.</summary>
    internal BodySymbol? Find(ValueText name)
    {
        if (!byName.TryGetValue(name.Id(), out var body))
        {
            return null;
        }

        context.Refer(new SymbolUse(DeclaredSymbol.Of(body), name.Location)
        {
            IsByIdentifier = name.Id() == body.ShortName,
        });
        return body;
    }

    /// <summary>One body: registered, or described in quotes; null after an error.</summary>
    private BodyReference? Bind(ValueText name, string? prefix)
    {
        if (name.IsQuoted)
        {
            return new BodyReference(name.Unquote(), null, name.Location);
        }

        var id = name.Id();
        var (meant, isElided) = Resolve(id, prefix);
        if (meant is not null)
        {
            context.Refer(new SymbolUse(DeclaredSymbol.Of(meant), name.Location)
            {
                IsByIdentifier = isElided || id == meant.ShortName,
            });
            var printed = id == meant.ShortName ? meant.Printed : id;
            return new BodyReference(printed, meant, name.Location) { IsElided = isElided };
        }

        ReportUnknown(name);
        return null;
    }

    /// <summary>
    /// The body of a name, which may leave out a prefix. Of a name without its prefix and another body's alias, the
    /// first is meant: it is no second name.
    /// </summary>
    private (BodySymbol? Body, bool IsElided) Resolve(string id, string? prefix)
    {
        var body = byName.GetValueOrDefault(id);
        var whole = prefix is null || body?.ShortName == id ? null : byName.GetValueOrDefault(prefix + id);
        return (whole ?? body, whole is not null);
    }

    /// <summary>
    /// Reports a name that nothing has. What begins with a registered name is somebody or something of that body, and
    /// no other spelling of it.
    /// </summary>
    internal void ReportUnknown(ValueText name)
    {
        var id = name.Id();
        if (id.Any(Characters.IsDoubleQuote))
        {
            var whole = string.Concat(id.Where(static c => !Characters.IsDoubleQuote(c)));
            var quoted = context.Say($"引号要括住整个说法：“{whole}”。", $"Quote the whole of it: “{whole}”.");
            context.Report(SemanticDiagnostics.UnknownBody, name.Location, name.Text, quoted);
            return;
        }

        if (Owner(id) is not { } owner)
        {
            context.ReportUnknown(SemanticDiagnostics.UnknownBody, name, byName.Keys);
            return;
        }

        var said = PersonName.IsPost(id[owner.Length..])
            ? context.Say($"“{id}”是“{owner}”的人，不是单位。", $"\"{id}\" is somebody at \"{owner}\" and no body.")
            : context.Say($"它以“{owner}”开头，是另一个单位。", $"It begins with \"{owner}\" and is another body.");
        context.Report(SemanticDiagnostics.UnknownBody, name.Location, name.Text, said);
    }

    /// <summary>The longest registered name that a name begins with and goes on from; null if there is none.</summary>
    private string? Owner(string name)
    {
        for (var length = Math.Min(longest, name.Length - 2); length > 1; length--)
        {
            if (byName.ContainsKey(name[..length]))
            {
                return name[..length];
            }
        }

        return null;
    }
}
