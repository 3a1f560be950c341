using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds 范围 项目：政府投资项目、国有企业；地区 江北区、各开发区；期间 2021年度；除 在建项目.</summary>
internal sealed class ScopeBinder(BindingContext context, BodyTable bodies, DateFrame frame)
{
    /// <param name="entry">The line.</param>
    /// <param name="id">Its identifier; null if it has none that is its own.</param>
    internal ScopeSymbol? Bind(EntrySyntax entry, string? id)
    {
        if (entry.ValueText() is not { } value)
        {
            return null;
        }

        var attributed = AttributedValue.Parse(value);
        var attributes = new AttributeReader(context, Keyword.Scope, attributed.Attributes);
        var named = ImmutableArray.CreateBuilder<BodyReference>();
        var subjects = BindList(attributed.Main, named);
        return new ScopeSymbol
        {
            Id = id,
            Subjects = subjects,
            Regions = BindList(attributes.Value(AttributeTable.Regions), named),
            Exceptions = BindList(attributes.Value(AttributeTable.Except), named),
            Period = PeriodBinder.Bind(context, attributes.Value(AttributeTable.OfPeriod), frame),
            Bodies = named.ToImmutable(),
            Location = attributed.Main.Location,
        };
    }

    /// <summary>The texts of a list; those that are registered bodies are remembered as such.</summary>
    private ImmutableArray<string> BindList(ValueText? value, ImmutableArray<BodyReference>.Builder named)
    {
        if (value is null)
        {
            return [];
        }

        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var item in context.List(value))
        {
            texts.Add(item.Unquote());
            if (!item.IsQuoted && bodies.Find(item) is { } body)
            {
                named.Add(new BodyReference(item.Text, body, item.Location));
            }
        }

        return texts.ToImmutable();
    }
}
