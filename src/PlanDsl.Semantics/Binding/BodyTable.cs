using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>The registered bodies, and names turned into references to them.</summary>
internal sealed class BodyTable
{
    private readonly BindingContext context;
    private readonly Dictionary<string, BodySymbol> byName = [];

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

        // Of a name without its prefix and another body's alias, the first is meant: it is no second name.
        var id = name.Id();
        var body = byName.GetValueOrDefault(id);
        var whole = prefix is null || body?.ShortName == id ? null : byName.GetValueOrDefault(prefix + id);
        if ((whole ?? body) is { } meant)
        {
            context.Refer(new SymbolUse(DeclaredSymbol.Of(meant), name.Location)
            {
                IsByIdentifier = whole is not null || id == meant.ShortName,
            });
            var printed = id == meant.ShortName ? meant.Printed : id;
            return new BodyReference(printed, meant, name.Location) { IsElided = whole is not null };
        }

        if (RoleBehind(id) is { } role)
        {
            var right = $"{role} {id[..^role.Length]}";
            var said = context.Say($"角色写在前面：“{right}”。", $"The role stands first: \"{right}\".");
            context.Report(SemanticDiagnostics.UnknownBody, name.Location, name.Text, said);
            return null;
        }

        context.ReportUnknown(SemanticDiagnostics.UnknownBody, name, byName.Keys);
        return null;
    }

    /// <summary>甲牵头, as sentences say it, where 甲 is registered.</summary>
    private string? RoleBehind(string name) => ChoiceTable.Shares.Select(static r => r.Zh)
        .FirstOrDefault(r => name.EndsWith(r, StringComparison.Ordinal) && byName.ContainsKey(name[..^r.Length]));
}
