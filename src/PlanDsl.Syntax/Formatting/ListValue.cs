using System.Text;

namespace PlanDsl.Syntax;

/// <summary>Settles the separators of a value that is a list or a small language.</summary>
internal static class ListValue
{
    private const string Openers = "(（[［【{｛《〈「『“‘";
    private const string Closers = ")）]］】}｝》〉」』”’";

    /// <summary>Attribute words, in both languages, behind which stands prose and no list.</summary>
    private static readonly string[] ProseAttributes =
        ["指", "means", "印作", "printed", "成果", "outcome", "情形", "case"];

    /// <summary>
    /// Outside quotes and brackets: <c>；</c> between attributes, <c>、</c> between items, no white space around
    /// either, one space elsewhere, half-width letters and digits. A comma between digits stays. Where an identifier
    /// names the entry, and in a deliverable, what stands before the first <c>；</c> is a label or an expression, and
    /// keeps its commas, and so does prose behind an attribute word; a list in which <c>，</c> closes a group keeps
    /// those.
    /// </summary>
    internal static string Settle(string value, KeywordInfo info)
    {
        var result = new StringBuilder(value.Length);
        var isLabel = info.Identifier == Need.Required || info.Keyword == Keyword.Deliverable;
        var depth = 0;
        var inQuotes = false;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '"' or '＂')
            {
                inQuotes = !inQuotes;
            }

            depth += Openers.Contains(c) ? 1 : Closers.Contains(c) && depth > 0 ? -1 : 0;
            if (depth > 0 || inQuotes || Closers.Contains(c))
            {
                result.Append(c);
            }
            else if (c is ';' or '；')
            {
                Separator(result, '；');
                i = BeforeNext(value, i);
                isLabel = IsProse(value.AsSpan(i + 1));
            }
            else if (c is '、' or ',' or '，' && !isLabel && !IsBetweenDigits(value, i))
            {
                Separator(result, info.KeepsCommas && c == '，' ? '，' : '、');
                i = BeforeNext(value, i);
            }
            else if (CharClass.IsSpace(c))
            {
                result.Append(' ');
                i = BeforeNext(value, i);
            }
            else
            {
                result.Append(Punctuation.ToHalfWidth(c));
            }
        }

        return result.ToString();
    }

    private static bool IsProse(ReadOnlySpan<char> attribute)
    {
        foreach (var word in ProseAttributes)
        {
            if (attribute.StartsWith(word, StringComparison.Ordinal) && attribute.Length > word.Length
                && CharClass.IsSpace(attribute[word.Length]))
            {
                return true;
            }
        }

        return false;
    }

    private static void Separator(StringBuilder result, char separator)
    {
        while (result.Length > 0 && result[^1] == ' ')
        {
            result.Length--;
        }

        result.Append(separator);
    }

    /// <summary>The last white space after a place, or the place itself.</summary>
    private static int BeforeNext(string value, int index)
    {
        while (index + 1 < value.Length && CharClass.IsSpace(value[index + 1]))
        {
            index++;
        }

        return index;
    }

    private static bool IsBetweenDigits(string value, int index) =>
        index > 0 && index + 1 < value.Length && char.IsDigit(value[index - 1]) && char.IsDigit(value[index + 1])
        && value[index] == ',';
}
