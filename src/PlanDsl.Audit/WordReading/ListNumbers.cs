using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace PlanDsl.Audit.WordReading;

/// <summary>The numbers that Word puts before the paragraphs of a list, such as 一、 or （1）.</summary>
internal sealed class ListNumbers
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    private readonly Dictionary<string, XElement> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> counters = new(StringComparer.Ordinal);
    private readonly HashSet<string> begun = new(StringComparer.Ordinal);

    internal ListNumbers(XElement? numbering)
    {
        foreach (var list in numbering?.Elements() ?? [])
        {
            var known = list.Name.LocalName switch { "num" => lists, "abstractNum" => templates, _ => null };
            known?.TryAdd(list.Attr(list.Name.LocalName + "Id") ?? "", list);
        }
    }

    /// <summary>The level of a list that a paragraph is in; null if it is in none.</summary>
    internal XElement? LevelOf(XElement? numPr) => Find(numPr.Child("numId").Attr(), Depth(numPr));

    /// <summary>Counts a paragraph of a list.</summary>
    /// <returns>Its number as printed; empty for a bullet.</returns>
    internal string Next(XElement? numPr)
    {
        var id = numPr.Child("numId").Attr();
        var depth = Depth(numPr);
        if (id is null || Find(id, depth) is not { } level)
        {
            return "";
        }

        var key = lists[id].Child("abstractNumId").Attr() ?? id;
        if (!counters.TryGetValue(key, out var counts))
        {
            counters[key] = counts = new int[9];
        }

        if (begun.Add(id))
        {
            // A list that says where it begins does not go on with the one before it.
            foreach (var anew in lists[id].Elements(Ooxml.W + "lvlOverride")
                .Where(static o => o.Child("startOverride") is not null))
            {
                counts[Level(anew.Attr("ilvl"))] = 0;
            }
        }

        counts[depth] = counts[depth] == 0 ? Start(id, depth) : counts[depth] + 1;
        Array.Clear(counts, depth + 1, counts.Length - depth - 1);
        return level.Child("numFmt").Attr() == "bullet" ? "" : Print(id, level, counts);
    }

    private string Print(string id, XElement level, int[] counts)
    {
        var pattern = level.Child("lvlText").Attr() ?? "";
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var depth = pattern[++i] - '1';
                text.Append(Number(Math.Max(1, counts[depth]), Find(id, depth).Child("numFmt").Attr()));
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return text.ToString();
    }

    private static int Depth(XElement? numPr) => Level(numPr.Child("ilvl").Attr());

    private static int Level(string? depth) => (int)Math.Clamp(Ooxml.Number(depth) ?? 0, 0, 8);

    private int Start(string id, int depth) => (int)Math.Clamp(
        Ooxml.Number(lists[id].Elements(Ooxml.W + "lvlOverride").FirstOrDefault(o => Level(o.Attr("ilvl")) == depth)
            .Child("startOverride").Attr()) ?? Ooxml.Number(Find(id, depth).Child("start").Attr()) ?? 1,
        0,
        9999);

    private XElement? Find(string? id, int depth)
    {
        if (id is null || !lists.TryGetValue(id, out var list))
        {
            return null;
        }

        var wanted = depth.ToString(CultureInfo.InvariantCulture);
        var changed = list.Elements(Ooxml.W + "lvlOverride").FirstOrDefault(o => o.Attr("ilvl") == wanted).Child("lvl");
        return changed ?? templates.GetValueOrDefault(list.Child("abstractNumId").Attr() ?? "")?
            .Elements(Ooxml.W + "lvl").FirstOrDefault(level => level.Attr("ilvl") == wanted);
    }

    private static string Number(int number, string? format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand"
            or "japaneseCounting" or "ideographDigital" or "chineseLegalSimplified" => Chinese(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number <= 20 =>
            ((char)('①' + number - 1)).ToString(),
        "lowerLetter" when number <= 26 => ((char)('a' + number - 1)).ToString(),
        "upperLetter" when number <= 26 => ((char)('A' + number - 1)).ToString(),
        "decimalFullWidth" => new string([.. Decimal(number).Select(static digit => (char)(digit - '0' + '０'))]),
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Chinese(int number) => number switch
    {
        < 10 => ChineseDigits[number].ToString(),
        < 20 => "十" + Unit(number),
        < 100 => ChineseDigits[number / 10] + "十" + Unit(number),
        _ => Decimal(number),
    };

    private static string Unit(int number) => number % 10 == 0 ? "" : ChineseDigits[number % 10].ToString();
}
