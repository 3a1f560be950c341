using System.Xml.Linq;

namespace PlanDsl.Audit.WordReading;

/// <summary>
/// Effective properties as Word finds them: document defaults, table style, paragraph style, list level, character
/// style, direct formatting; each style on top of the one that it is based on.
/// </summary>
internal sealed class StyleTable
{
    /// <summary>Properties that a character style turns round where the paragraph's style has them too.</summary>
    private static readonly string[] Toggles = ["b", "i", "vanish"];

    private readonly Dictionary<string, XElement> byId = new(StringComparer.Ordinal);
    private readonly PropertySet paragraphDefaults;
    private readonly PropertySet runDefaults;
    private readonly string? defaultParagraph;

    internal StyleTable(XElement? styles)
    {
        foreach (var style in styles?.Elements(Ooxml.W + "style") ?? [])
        {
            byId.TryAdd(style.Attr("styleId") ?? "", style);
        }

        var defaults = styles.Child("docDefaults");
        paragraphDefaults = PropertySet.Empty.Under(defaults.Child("pPrDefault").Child("pPr"));
        runDefaults = PropertySet.Empty.Under(defaults.Child("rPrDefault").Child("rPr"));
        defaultParagraph = byId.FirstOrDefault(static pair => pair.Value.Attr("type") == "paragraph"
            && pair.Value.Attr("default") is { } on && Ooxml.IsOn(on)).Key;
    }

    /// <summary>Properties of a paragraph itself.</summary>
    /// <param name="direct">Its w:pPr; null if it has none.</param>
    /// <param name="tableStyle">The style of the table that it stands in.</param>
    /// <param name="level">The level of its list; null if it is in none.</param>
    internal PropertySet OfParagraph(XElement? direct, string? tableStyle, XElement? level)
    {
        var set = Chain(tableStyle).Aggregate(paragraphDefaults, static (s, style) => s.Under(style.Child("pPr")));
        var styled = Chain(ParagraphStyle(direct)).ToList();
        var levelIsStyled = direct.Child("numPr") is null;
        set = levelIsStyled ? set.Under(level.Child("pPr")) : set;
        set = styled.Aggregate(set, static (s, style) => s.Under(style.Child("pPr")));
        set = levelIsStyled ? set : set.Under(level.Child("pPr"));
        return set.Under(direct);
    }

    /// <summary>Properties that a paragraph gives to its runs.</summary>
    internal PropertySet OfRuns(XElement? paragraphProperties, string? tableStyle)
    {
        var set = Chain(tableStyle).Aggregate(runDefaults, static (s, style) => s.Under(style.Child("rPr")));
        return Chain(ParagraphStyle(paragraphProperties)).Aggregate(
            set, static (s, style) => s.Under(style.Child("rPr")));
    }

    /// <summary>Properties of a run.</summary>
    /// <param name="paragraph">What its paragraph gives.</param>
    /// <param name="direct">Its w:rPr; null if it has none.</param>
    internal PropertySet OfRun(PropertySet paragraph, XElement? direct)
    {
        var set = paragraph;
        var chain = Chain(direct.Child("rStyle").Attr()).ToList();
        if (chain.Count > 0)
        {
            var own = chain.Aggregate(PropertySet.Empty, static (s, style) => s.Under(style.Child("rPr")));
            set = chain.Aggregate(set, static (s, style) => s.Under(style.Child("rPr")));
            foreach (var toggle in Toggles.Where(own.Has))
            {
                set = set.With(toggle, own.IsOn(toggle, false) != paragraph.IsOn(toggle, false));
            }
        }

        return set.Under(direct);
    }

    /// <summary>The list that a paragraph's style puts it in; null if none.</summary>
    internal XElement? ListOf(XElement? paragraphProperties) => Chain(ParagraphStyle(paragraphProperties))
        .Select(static style => style.Child("pPr").Child("numPr")).LastOrDefault(static list => list is not null);

    /// <summary>Borders of a table style, the style itself last.</summary>
    internal IEnumerable<XElement> TableBorders(string? id) => Chain(id)
        .Select(static style => style.Child("tblPr").Child("tblBorders")).OfType<XElement>();

    private string? ParagraphStyle(XElement? properties) =>
        properties.Child("pStyle").Attr() is { } id && byId.ContainsKey(id) ? id : defaultParagraph;

    /// <summary>A style and those below it, the lowest first; a circle is cut.</summary>
    private IEnumerable<XElement> Chain(string? id)
    {
        var chain = new Stack<XElement>();
        while (id is not null && byId.TryGetValue(id, out var style) && !chain.Contains(style))
        {
            chain.Push(style);
            id = style.Child("basedOn").Attr();
        }

        return chain;
    }
}
