using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PlanDsl.Emit.Typography;

/// <summary>
/// Breaks a title into balanced lines that grow or form a diamond, without cutting a word, a book title, a bracket or
/// a number (GB/T 9704-2012, 7.3.1).
/// </summary>
public static class TitleBreaker
{
    /// <summary>二号 characters that fit in the 156 mm of the type area: 442.2 pt / 22 pt.</summary>
    public const double LineWidth = TypeArea.TitleCharacters;

    /// <summary>What is longer than five lines is no title: its lines are filled and not weighed.</summary>
    public const int MostLines = 5;

    private const double Forbidden = 1000;

    /// <summary>A break that is not known to fall between two words.</summary>
    private const double Doubtful = 6;

    /// <summary>A break before a character that most often ends a word: 临江｜市, 教育｜局, 2024｜年.</summary>
    private const double Unlikely = 40;

    private const string Opening = "《〈（“‘「";

    private const string Closing = "》〉）”’」";

    private const string WordEnds = "市县区省州盟旗乡镇村厅局委办处科部院会署所队站室年月日号案";

    /// <summary>Characters that, alone, belong to what follows them: 和｜服务, 各｜地区, 大｜排查, 五｜部门.</summary>
    private const string Leading = "和与及暨或对在各第将由从为向以被把按未不大一二两三四五六七八九十几";

    /// <summary>What a number is of, and is not cut from.</summary>
    private const string Counted = "年月日号个%";

    /// <summary>What stands between marks and is no longer than this is not cut at all.</summary>
    private const double ShortQuotation = 14;

    /// <summary>A break between two words of which the second does not begin a phrase: 网络｜交易.</summary>
    private const double InPhrase = 3;

    /// <summary>A break inside a title within the title, where that one does not break by itself.</summary>
    private const double Elsewhere = 3;

    /// <summary>A name of so many characters is not short for another word: 市局, 专班.</summary>
    private const int LongName = 4;

    /// <summary>The lines, at least one; a short title is one line.</summary>
    /// <param name="title">The title.</param>
    /// <param name="names">Names that it may hold and that are not cut, such as those of agencies.</param>
    public static ImmutableArray<string> Break(string title, params ImmutableArray<string> names) =>
        Break(title, names, []);

    /// <summary>The lines, at least one; a short title is one line.</summary>
    /// <param name="title">The title.</param>
    /// <param name="names">Names that it may hold and that are not cut, such as those of agencies.</param>
    /// <param name="inner">The lines of a title inside it, where that one is best broken again; may be empty.</param>
    public static ImmutableArray<string> Break(
        string title, ImmutableArray<string> names, ImmutableArray<string> inner)
    {
        var width = Widest(title);
        if (width <= LineWidth)
        {
            return [title];
        }

        // What is longer than a title may be is not searched for names, of which a registry has thousands.
        var costs = BreakCosts(title, width > MostLines * LineWidth ? [] : names);
        PreferBreaksOf(inner, title, costs);
        var least = (int)Math.Ceiling(width / LineWidth);
        for (var lines = least; lines <= least + 2 && least <= MostLines; lines++)
        {
            if (TitleSearch.Best(title, costs, lines, LineWidth, Forbidden) is { } best)
            {
                return best;
            }
        }

        return TitleSearch.Fill(title, costs, LineWidth, Forbidden);
    }

    /// <summary>The lines of a title that breaks where it is told to, and between those places as any title.</summary>
    /// <param name="title">The title.</param>
    /// <param name="names">Names that it may hold and that are not cut, such as those of agencies.</param>
    /// <param name="inner">The lines of a title inside it, where that one is best broken again; may be empty.</param>
    /// <param name="told">The words between which it breaks, where it holds them one behind the other.</param>
    public static ImmutableArray<string> Break(
        string title,
        ImmutableArray<string> names,
        ImmutableArray<string> inner,
        ImmutableArray<(string Before, string After)> told)
    {
        var places = new SortedSet<int>();
        foreach (var (before, after) in told)
        {
            var found = title.IndexOf(before + after, StringComparison.Ordinal);
            if (found >= 0)
            {
                places.Add(found + before.Length);
            }
        }

        if (places.Count == 0)
        {
            return Break(title, names, inner);
        }

        var lines = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        foreach (var place in places.Append(title.Length))
        {
            lines.AddRange(Break(title[start..place], names, []));
            start = place;
        }

        return lines.ToImmutable();
    }

    /// <summary>The fewest lines of a width that cut no word, up to a number; null if there are none.</summary>
    internal static ImmutableArray<string>? Within(string text, double width, int mostLines)
    {
        var costs = BreakCosts(text, []);
        for (var lines = Math.Max(1, (int)Math.Ceiling(TextWidth.Of(text) / width)); lines <= mostLines; lines++)
        {
            if (TitleSearch.Best(text, costs, lines, width, Forbidden) is { } best)
            {
                return best;
            }
        }

        return null;
    }

    /// <summary>The most that a line takes in any program.</summary>
    private static double Widest(string line) => TextWidth.Of(line)
        + (TextWidth.ScriptGap * line.Zip(line.Skip(1)).Count(static p => TextWidth.AreSetApart(p.First, p.Second)));

    /// <summary>What a break before each character costs.</summary>
    private static double[] BreakCosts(string title, ImmutableArray<string> names)
    {
        var costs = new double[title.Length];
        for (var i = 0; i < title.Length; i++)
        {
            costs[i] = WordEnds.Contains(title[i]) ? Unlikely : Doubtful;
        }

        var words = TitleWords.Of(title);
        for (var i = 1; i < words.Length; i++)
        {
            var (before, word) = (words[i - 1], words[i]);
            if (!before.IsKnown && Leading.Contains(title[before.Start]))
            {
                costs[word.Start] = Unlikely;
            }
            else if (word.IsKnown)
            {
                costs[word.Start] = word.BeginsPhrase || EndsYear(title, word.Start) ? 0 : InPhrase;
            }
        }

        foreach (var word in words)
        {
            Array.Fill(costs, Forbidden, word.Start + 1, word.Length - 1);
        }

        ForbidAroundMarks(title, costs);
        ForbidInNames(title, costs, names);
        ForbidInCharacters(title, costs);
        return costs;
    }

    /// <summary>A title that breaks elsewhere than where it stands alone looks like another one.</summary>
    private static void PreferBreaksOf(ImmutableArray<string> inner, string title, double[] costs)
    {
        var start = inner.Length > 1 ? title.IndexOf(string.Concat(inner), StringComparison.Ordinal) : -1;
        if (start < 0)
        {
            return;
        }

        foreach (var line in inner)
        {
            for (var at = start + 1; at < start + line.Length; at++)
            {
                costs[at] += costs[at] < Forbidden ? Elsewhere : 0;
            }

            start += line.Length;
        }
    }

    /// <summary>A name is not cut, and a line that ends with an agency is a good line.</summary>
    private static void ForbidInNames(string title, double[] costs, ImmutableArray<string> names)
    {
        var found = new List<(int At, int Length)>();
        foreach (var name in names.Where(static n => n.Length > 1))
        {
            for (var at = Find(name, 0); at >= 0; at = Find(name, at + name.Length))
            {
                found.Add((at, name.Length));
            }
        }

        // One name may stand in another one: 临江市人民政府办公室.
        foreach (var end in found.Where(static f => f.Length >= LongName).Select(static f => f.At + f.Length))
        {
            if (end < title.Length && costs[end] < Forbidden)
            {
                costs[end] = 0;
            }
        }

        foreach (var (at, length) in found)
        {
            Array.Fill(costs, Forbidden, at + 1, length - 1);
        }

        int Find(string name, int from) => title.IndexOf(name, from, StringComparison.Ordinal);
    }

    private static void ForbidAroundMarks(string title, double[] costs)
    {
        var whole = ShortQuotations(title);
        for (var i = 0; i < title.Length; i++)
        {
            var glued = i > 0 && char.IsAsciiLetterOrDigit(title[i - 1])
                && (char.IsAsciiLetterOrDigit(title[i]) || Counted.Contains(title[i]));
            var afterOpening = i > 0 && Opening.Contains(title[i - 1]);
            if (whole[i] || glued || afterOpening || (Closing + "、，。：；—的等 ").Contains(title[i]))
            {
                costs[i] = Forbidden;
            }
            else if (i > 0 && (Opening.Contains(title[i]) || "》〉）”、 ".Contains(title[i - 1])))
            {
                costs[i] = 0;
            }
        }
    }

    /// <summary>A character of two code units, or of one with a mark on it, is not cut.</summary>
    private static void ForbidInCharacters(string title, double[] costs)
    {
        for (var i = 0; i < title.Length; i++)
        {
            if (char.IsLowSurrogate(title[i]) || Rune.TryGetRuneAt(title, i, out var rune) && rune.Value > 0x2FF
                && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
            {
                costs[i] = Forbidden;
            }
        }
    }

    /// <summary>The places inside marks that stand close together: a short book title is not cut.</summary>
    private static bool[] ShortQuotations(string title)
    {
        var whole = new bool[title.Length];
        var open = new Stack<int>();
        for (var i = 0; i < title.Length; i++)
        {
            if (Opening.Contains(title[i]))
            {
                open.Push(i);
            }
            else if (Closing.Contains(title[i]) && open.TryPop(out var start)
                && TextWidth.Of(title[start..i]) <= ShortQuotation)
            {
                Array.Fill(whole, true, start + 1, i - start);
            }
        }

        return whole;
    }

    private static bool EndsYear(string title, int at) =>
        at > 1 && title[at - 1] == '年' && char.IsAsciiDigit(title[at - 2]);
}
