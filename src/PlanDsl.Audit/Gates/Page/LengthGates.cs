namespace PlanDsl.Audit.Gates.Page;

/// <summary>The lengths of the page as data.</summary>
internal static class LengthGates
{
    private static readonly AuditText SetMargins = new(
        "“布局—页边距—自定义”里改，应用于整篇文档（横页除外）", "Layout, margins, for the whole document but pages on their side");

    /// <summary>37±1 mm: the tolerance is the standard's own.</summary>
    internal static Gate Top { get; } = new LengthGate(
        new("G-5.2.1a", "GB/T 9704-2012 5.2.1", Strength.Required,
            new("天头（上边距）", "Top margin"),
            new("34.58 毫米（gb33476：37 毫米减半个行距）或 37 毫米（classic37），±1 毫米",
                "34.58 mm (gb33476: 37 mm less half of the leading) or 37 mm (classic37), ±1 mm"),
            SetMargins),
        false,
        new PageLength(new("上边距", "top"), 34.58, 37, 1, static s => s.Top));

    internal static Gate Left { get; } = new LengthGate(
        new("G-5.2.1b", "GB/T 9704-2012 5.2.1", Strength.Required,
            new("订口（左边距）", "Binding margin"),
            new("28 毫米，±1 毫米（装订线计在内）", "28 mm, ±1 mm, gutter included"),
            SetMargins),
        false,
        new PageLength(new("左边距", "left"), 28, 28, 1, static s => s.Left + s.Gutter));

    internal static Gate TextArea { get; } = new LengthGate(
        new("G-5.2.1d", "GB/T 9704-2012 5.2.1", Strength.Required,
            new("版心", "Text area"),
            new("宽 156 毫米；高 225 毫米（gb33476 在页面设置里是 229.84 毫米），±0.5 毫米",
                "156 mm wide, 225 mm high (in a word processor 229.84 mm under gb33476), ±0.5 mm"),
            new("右边距设 26 毫米；下边距设 32.58 毫米（上边距 34.58）或 35 毫米（上边距 37）",
                "Right margin 26 mm; bottom margin 32.58 mm (top 34.58) or 35 mm (top 37)")),
        false,
        new PageLength(new("宽", "width"), 156, 156, 0.5, static s => s.InkWidth),
        new PageLength(new("高", "height"), 229.84, 225, 0.5, static s => s.TextHeight));

    /// <summary>
    /// The upright page turned. On both sides of the paper its margins change places, and a file has one value for
    /// both:
    /// anything between them is right.
    /// </summary>
    internal static Gate Landscape { get; } = new LengthGate(
        new("G-8c", "GB/T 9704-2012 8、5.2.1", Strength.Derived,
            new("横页的页边距", "Margins of pages on their side"),
            new("上 28、下 26、左 35、右 37 毫米（竖页的版心转过来；双面印时可取中间值），±1 毫米",
                "28 top, 26 bottom, 35 left, 37 right (the upright page turned; between them for both sides), ±1 mm"),
            new("把光标放在横页里，“布局—页边距—自定义”，应用于“本节”", "Layout, margins, for this section")),
        true,
        new PageLength(new("上边距", "top"), 27.5, 27.5, 1.6, static s => s.Top),
        new PageLength(new("下边距", "bottom"), 26.5, 26.5, 1.6, static s => s.Bottom),
        new PageLength(new("左边距", "left"), 35.5, 35.5, 1.6, static s => s.Left + s.Gutter),
        new PageLength(new("右边距", "right"), 36.5, 36.5, 1.6, static s => s.Right));
}
