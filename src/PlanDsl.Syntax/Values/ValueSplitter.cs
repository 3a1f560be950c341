using System.Collections.Immutable;

namespace PlanDsl.Syntax.Values;

/// <summary>Cuts values at separators that stand outside brackets, book titles, braces and quotes.</summary>
public static class ValueSplitter
{
    private const string Opening = "（(《〈【〔［[｛{";
    private const string Closing = "）)》〉】〕］]｝}";

    /// <summary>
    /// The items of a list: separated by 、 ， or a comma. Empty items are kept, so that they can be reported.
    /// </summary>
    public static ImmutableArray<ValueText> SplitList(ValueText value) =>
        Split(value, static c => c is '、' or '，' or ',' or '､');

    /// <summary>The segments of a value with attributes: separated by ； or a semicolon.</summary>
    public static ImmutableArray<ValueText> SplitSegments(ValueText value) =>
        Split(value, static c => c is '；' or ';');

    /// <summary>The steps of a way: separated by → or ->. Empty ones are kept, so that they can be reported.</summary>
    public static ImmutableArray<ValueText> SplitSteps(ValueText value) =>
        [.. Split(value, static c => c is '→' or '⟶' or '>' or '＞').Select(WithoutArrow)];

    /// <summary>The line of an arrow that was typed as two characters belongs to no name.</summary>
    private static ValueText WithoutArrow(ValueText step)
    {
        var length = step.Span.Length;
        while (length > 0 && Characters.Fold(step.Text[length - 1]) is '-' or ' ')
        {
            length--;
        }

        return step.Slice(0, length);
    }

    private static ImmutableArray<ValueText> Split(ValueText value, Func<char, bool> isSeparator)
    {
        var text = value.Source.Text;
        var pieces = ImmutableArray.CreateBuilder<ValueText>();
        var depth = 0;
        var quoted = false;
        var start = 0;
        for (var i = 0; i < value.Span.Length; i++)
        {
            var c = text[value.Span.Start + i];
            if (Characters.IsDoubleQuote(c))
            {
                quoted = c is '“' || (c is not '”' && !quoted);
            }
            else if (!quoted && Opening.Contains(c))
            {
                depth++;
            }
            else if (!quoted && Closing.Contains(c))
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (!quoted && depth == 0 && isSeparator(c))
            {
                pieces.Add(value.Slice(start, i - start));
                start = i + 1;
            }
        }

        pieces.Add(value.Slice(start, value.Span.Length - start));
        return pieces.ToImmutable();
    }
}
