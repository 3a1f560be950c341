using System.Xml.Linq;

namespace PlanDsl.Audit.WordReading;

/// <summary>
/// Properties of a paragraph or run as they pile up: defaults, styles, direct ones. Each element replaces the one
/// below it, except that w:ind, w:spacing and w:rFonts are put together attribute by attribute.
/// </summary>
internal sealed class PropertySet
{
    private static readonly string[] Merged = ["ind", "spacing", "rFonts"];
    private static readonly string[] FontSlots = ["ascii", "hAnsi", "eastAsia", "cs"];
    private static readonly string[] FirstLine = ["firstLine", "firstLineChars"];
    private static readonly string[] Hanging = ["hanging", "hangingChars"];

    private readonly Dictionary<string, Dictionary<string, string>> values;

    private PropertySet(Dictionary<string, Dictionary<string, string>> values) => this.values = values;

    internal static PropertySet Empty { get; } = new([]);

    /// <summary>These properties with others on top.</summary>
    internal PropertySet Under(XElement? properties)
    {
        if (properties is null || !properties.HasElements)
        {
            return this;
        }

        var all = new Dictionary<string, Dictionary<string, string>>(values);
        foreach (var element in properties.Elements().Where(static e => e.Name.Namespace == Ooxml.W))
        {
            if (element.Name.LocalName is "pBdr" or "tabs")
            {
                foreach (var child in element.Elements())
                {
                    var key = element.Name.LocalName == "tabs" ? child.Attr("pos") : child.Name.LocalName;
                    all[$"{element.Name.LocalName}/{key}"] = Attributes(child);
                }
            }
            else
            {
                Add(all, element);
            }
        }

        return new PropertySet(all);
    }

    /// <summary>The same with one on-off property set.</summary>
    internal PropertySet With(string element, bool on)
    {
        var all = new Dictionary<string, Dictionary<string, string>>(values);
        all[element] = new Dictionary<string, string> { ["val"] = on ? "1" : "0" };
        return new PropertySet(all);
    }

    internal bool Has(string element) => values.ContainsKey(element);

    internal string? Get(string element, string attribute = "val") =>
        values.TryGetValue(element, out var attributes) ? attributes.GetValueOrDefault(attribute) : null;

    internal double? Number(string element, string attribute = "val") => Ooxml.Number(Get(element, attribute));

    internal bool IsOn(string element, bool otherwise) =>
        values.ContainsKey(element) ? Ooxml.IsOn(Get(element)) : otherwise;

    /// <summary>The stops of tabulators: place and kind.</summary>
    internal IEnumerable<KeyValuePair<double, string>> Tabs() => values
        .Where(static pair => pair.Key.StartsWith("tabs/", StringComparison.Ordinal)
            && pair.Value.GetValueOrDefault("val") != "clear")
        .Select(static pair => KeyValuePair.Create(
            Ooxml.Number(pair.Key[5..]) ?? 0, pair.Value.GetValueOrDefault("val") ?? "left"));

    private static void Add(Dictionary<string, Dictionary<string, string>> all, XElement element)
    {
        var name = element.Name.LocalName;
        var added = Attributes(element);
        if (!Merged.Contains(name) || !all.TryGetValue(name, out var below))
        {
            all[name] = added;
            return;
        }

        var merged = new Dictionary<string, string>(below);
        if (name == "rFonts")
        {
            foreach (var slot in FontSlots.Where(s => added.ContainsKey(s) || added.ContainsKey(s + "Theme")))
            {
                merged.Remove(slot);
                merged.Remove(slot + "Theme");
            }
        }

        Replace(merged, added, FirstLine, Hanging);
        Replace(merged, added, Hanging, FirstLine);
        foreach (var (attribute, value) in added)
        {
            merged[attribute] = value;
        }

        all[name] = merged;
    }

    /// <summary>A hanging indent takes the place of a first line's, and the other way round.</summary>
    private static void Replace(
        Dictionary<string, string> merged, Dictionary<string, string> added, string[] given, string[] gone)
    {
        if (given.Any(added.ContainsKey) && !gone.Any(added.ContainsKey))
        {
            foreach (var attribute in gone)
            {
                merged.Remove(attribute);
            }
        }
    }

    private static Dictionary<string, string> Attributes(XElement element)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var attribute in element.Attributes().Where(static a => a.Name.Namespace == Ooxml.W))
        {
            var name = attribute.Name.LocalName switch
            {
                "start" => "left",
                "end" => "right",
                "startChars" => "leftChars",
                "endChars" => "rightChars",
                var same => same,
            };
            attributes[name] = attribute.Value;
        }

        return attributes;
    }
}
