using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Reads 分级：一、 （一） 1.；连续 2.</summary>
internal sealed class LevelBinder(BindingContext context)
{
    /// <summary>How what stands in a block is numbered.</summary>
    /// <param name="block">The plan, chapter or item.</param>
    /// <param name="level">The first level inside it.</param>
    /// <param name="outer">How it is numbered if the block does not say.</param>
    internal LevelScope Bind(EntrySyntax block, int level, LevelScope outer)
    {
        if (block.ValueOf(Keyword.Levels) is not { } value)
        {
            return outer;
        }

        var attributed = AttributedValue.Parse(value);
        var styles = ImmutableArray.CreateBuilder<NumberStyle>();
        foreach (var sample in ValueCutter.Texts(attributed.Main, Separators.Spaces)
            .Where(static t => t.Span.Length > 0))
        {
            if (NumberStyle.Parse(sample.Unquote()) is { } style)
            {
                styles.Add(style);
            }
            else
            {
                context.Report(ContentDiagnostics.NumberStyleNotUnderstood, sample.Location, sample.Text);
            }
        }

        var attributes = new AttributeReader(context, Keyword.Levels, attributed.Attributes);
        var continuing = attributes.Value(AttributeTable.Continuing) is { } places
            ? BindPlaces(places, styles.Count)
            : [];
        return styles.Count == 0 ? outer : outer.With(level, styles.ToImmutable(), continuing);
    }

    private ImmutableArray<int> BindPlaces(ValueText value, int count)
    {
        var places = ImmutableArray.CreateBuilder<int>();
        foreach (var item in context.List(value))
        {
            if (int.TryParse(Characters.Fold(item.Text), NumberStyles.None, CultureInfo.InvariantCulture, out var place)
                && place >= 1 && place <= count)
            {
                places.Add(place);
                continue;
            }

            context.Report(
                SemanticDiagnostics.BadAttributeValue, item.Location, item.Text,
                context.Say($"要写第几级，从1到{count}", $"write which level it is, from 1 to {count}"));
        }

        return places.ToImmutable();
    }
}
