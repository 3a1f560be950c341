namespace PlanDsl.Emit.OpenXml.Styles;

/// <summary>What a style comes to once everything it is based on is counted in.</summary>
/// <param name="Size">Size of the type, in points.</param>
/// <param name="Character">Width of one character, in points.</param>
/// <param name="Line">Exact height of a line in twips; null where lines follow the grid.</param>
internal readonly record struct StyleMetrics(double Size, double Character, int? Line)
{
    /// <summary>The metrics of each style, by id.</summary>
    public static Dictionary<string, StyleMetrics> Of(IEnumerable<StyleLayout> styles)
    {
        var metrics = new Dictionary<string, StyleMetrics>(StringComparer.Ordinal);
        var spacings = new Dictionary<string, double>(StringComparer.Ordinal);
        var root = default(StyleMetrics);
        foreach (var style in styles)
        {
            // A manifest names a style before those that are based on it; the first is the document's default.
            var from = style.BasedOn is { } id ? metrics[id] : root;
            var size = style.Size?.Points ?? from.Size;
            var spacing = style.CharacterSpacing?.Points
                ?? (style.BasedOn is { } parent ? spacings[parent] : 0);
            spacings.Add(style.Id, spacing);
            metrics.Add(style.Id, new StyleMetrics(size, size + spacing, style.Line?.Twips ?? from.Line));
            if (root.Size == 0)
            {
                root = new StyleMetrics(size, size, null);
            }
        }

        return metrics;
    }
}
