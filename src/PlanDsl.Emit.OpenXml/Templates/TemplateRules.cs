using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Emit.OpenXml.Styles;
using PlanDsl.Emit.Typography;

namespace PlanDsl.Emit.OpenXml.Templates;

/// <summary>What the standards say of the values of a manifest, in the order of GB/T 9704-2012.</summary>
internal static class TemplateRules
{
    private const double MillimetresPerPoint = 25.4 / 72;

    private static readonly ImmutableArray<TemplateRule> All =
    [
        Length("page.width", "9704 5.1", RuleStrength.Required, "纸宽", "width of the paper", TypeArea.PaperWidth, 0.2,
            static l => l.Page.Width),
        Length("page.height", "9704 5.1", RuleStrength.Required, "纸高", "height of the paper", TypeArea.PaperHeight, 0.2,
            static l => l.Page.Height),
        new("page.top", "9704 5.2.1；33476.2", RuleStrength.Required, "天头", "upper margin", "34.58mm 或 37mm，±1mm",
            static l => Show(l.Page.Top),
            static l => Near(l.Page.Top, 34.58, 1) || Near(l.Page.Top, 37, 1)),
        new("page.bottom", "9704 5.2.1；33476.2", RuleStrength.Required, "下白边", "lower margin",
            "32.58mm 或 35mm，±1mm",
            static l => Show(l.Page.Bottom),
            static l => Near(l.Page.Bottom, 32.58, 1) || Near(l.Page.Bottom, 35, 1)),
        Length("page.left", "9704 5.2.1", RuleStrength.Required, "订口", "binding margin", 28, 1,
            static l => l.Page.Left),
        Length("page.left、page.right", "9704 5.2.1", RuleStrength.Required, "版心宽", "width of the text",
            TypeArea.Width, 0.5, static l => LayoutLength.FromTwips(l.Page.TextWidth)),
        Length("page.footer", "9704 7.5", RuleStrength.Required, "页码到纸下边", "page number from the lower edge", 25.7,
            0.5, static l => l.Page.Footer),
        new("page.linePitch", "9704 5.2.3", RuleStrength.Usual, "每面行数", "lines of a page", "22 行，撑满版心",
            static l => $"{Text(l.Page.TextHeight / l.Page.LinePitch.Twips)} 行（{Show(l.Page.LinePitch)}）",
            static l => l.Page.TextHeight / l.Page.LinePitch.Twips == TypeArea.Lines
                && l.Page.TextHeight % l.Page.LinePitch.Twips < 60),
        new("styles.Normal", "9704 5.2.3", RuleStrength.Usual, "每行字数", "characters of a line", "28 字",
            static l => $"{Text(PerLine(l))} 字", static l => PerLine(l) == TypeArea.Characters),
        new("landscape", "9704 5.2.1、8", RuleStrength.Required, "横排页的版心", "text of a page on its side",
            "225mm×156mm，各±1mm",
            static l => $"{Show(LayoutLength.FromTwips(l.Landscape.TextWidth))}×"
                + Show(LayoutLength.FromTwips(l.Landscape.TextHeight)),
            static l => Near(LayoutLength.FromTwips(l.Landscape.TextWidth), TypeArea.Height, 1)
                && Near(LayoutLength.FromTwips(l.Landscape.TextHeight), TypeArea.Width, 1)),
        .. Type("Normal", "9704 5.2.2", RuleStrength.Usual, "正文", "body", "仿宋", 16),
        .. Type("HeadLine", "9704 7.2.1", RuleStrength.Usual, "份号", "copy number", null, 16),
        .. Type("HeadLineBold", "9704 7.2.2", RuleStrength.Usual, "密级、紧急程度", "secrecy, urgency", "黑体", 16),
        Length("letterhead.markTop", "9704 7.2.4", RuleStrength.Required, "发文机关标志上缘", "upper edge of the mark", 72,
            1, static l => l.Letterhead.MarkTop),
        new("letterhead.markWidth", "9704 7.2.4", RuleStrength.Required, "发文机关标志宽", "width of the mark",
            "不超过 156mm",
            static l => Show(l.Letterhead.MarkWidth),
            static l => l.Letterhead.MarkWidth.Points * MillimetresPerPoint <= TypeArea.Width),
        .. Type("HeadMark", "9704 7.2.4", RuleStrength.Recommended, "发文机关标志", "mark", "小标宋", null),
        new("styles.HeadMark.color", "9704 7.2.4", RuleStrength.Recommended, "发文机关标志颜色", "colour of the mark", "红色",
            static l => Style(l, "HeadMark").Color ?? "黑色", static l => IsRed(Style(l, "HeadMark").Color)),
        .. Type("DocumentNumber", "9704 7.2.5", RuleStrength.Usual, "发文字号", "document number", "仿宋", 16),
        Aligned("DocumentNumber", "9704 7.2.5", "发文字号", "document number", "center"),
        .. Type("SignatoryName", "9704 7.2.6", RuleStrength.Required, "签发人姓名", "signatory", "楷体", null, true),
        .. Type("Title", "9704 7.3.1", RuleStrength.Usual, "标题", "title", "小标宋", 22),
        Aligned("Title", "9704 7.3.1", "标题", "title", "center"),
        new("styles.Title.bold", "9704 7.3.1", RuleStrength.Practice, "标题加粗", "bold title", "不加粗",
            static l => Style(l, "Title").Bold ? "加粗" : "不加粗", static l => !Style(l, "Title").Bold),
        Indented("Body", "9704 7.3.3", RuleStrength.Required, "段首", "first line of a paragraph", 2,
            static s => s.FirstLine),
        .. Type("Heading1", "9704 7.3.3", RuleStrength.Usual, "一级标题", "heading 1", "黑体", 16),
        .. Type("Heading2", "9704 7.3.3", RuleStrength.Usual, "二级标题", "heading 2", "楷体", 16),
        .. Type("Heading3", "9704 7.3.3", RuleStrength.Usual, "三级标题", "heading 3", "仿宋", 16),
        .. Type("Heading4", "9704 7.3.3", RuleStrength.Usual, "四级标题", "heading 4", "仿宋", 16),
        Length("signature.right", "9704 7.3.5.1", RuleStrength.Required, "成文日期右空", "date from the right", 4 * Character,
            0.3, static l => new LayoutLength(l.Signature.Right.TwipsAt(15.75) / 20.0, LengthUnit.Point), "4字"),
        new("signature.blankLines", "9704 7.3.5.1", RuleStrength.Practice, "印章的余地", "room for the seal", "2–3 行",
            static l => $"{Text(l.Signature.BlankLines)} 行", static l => l.Signature.BlankLines is 2 or 3),
        Indented("Annotation", "9704 7.3.6", RuleStrength.Required, "附注", "annotation", 2, static s => s.Left),
        .. Type("AttachmentLabel", "9704 7.3.7", RuleStrength.Required, "附件标识", "label of an attachment", "黑体", 16),
        Aligned("AttachmentTitle", "9704 7.3.7", "附件标题", "title of an attachment", "center"),
        Length("imprint.bottom", "9704 7.4.1", RuleStrength.Required, "版记末条分隔线", "last rule of the imprint", 262, 0.5,
            static l => l.Imprint.Bottom),
        Length("imprint.outerRule", "9704 7.4.1", RuleStrength.Recommended, "版记首末线", "first and last rule", 0.35, 0.05,
            static l => l.Imprint.OuterRule),
        Length("imprint.innerRule", "9704 7.4.1", RuleStrength.Recommended, "版记中间线", "rules between", 0.25, 0.05,
            static l => l.Imprint.InnerRule),
        .. Type("ImprintCopy", "9704 7.4.2", RuleStrength.Usual, "抄送", "copies", "仿宋", 14),
        .. Type("ImprintOffice", "9704 7.4.3", RuleStrength.Usual, "印发机关", "issuing office", "仿宋", 14),
        .. Type("FooterOdd", "9704 7.5", RuleStrength.Usual, "页码", "page number", "宋体", 14),
        new("pageNumber.form", "9704 7.5", RuleStrength.Required, "页码的形式", "form of the page number", "— 1 —",
            static l => l.PageNumber.Form, static l => l.PageNumber.Form is "— 1 —" or "—1—"),
        Aligned("FooterOdd", "9704 7.5", "单页页码", "number of odd pages", "right"),
        Aligned("FooterEven", "9704 7.5", "双页页码", "number of even pages", "left"),
        Indented("FooterOdd", "9704 7.5", RuleStrength.Required, "页码", "page number", 1, static s => s.Right),
    ];

    /// <summary>The width of a character of 三号 as 28 of them fill a line, in mm.</summary>
    private static double Character => 15.75 * MillimetresPerPoint;

    /// <summary>Where the manifest is not what the standards say.</summary>
    internal static ImmutableArray<TemplateDeviation> Check(NoticeLayout layout) =>
    [
        .. All.Concat(Colours(layout)).Where(rule => !rule.IsMet(layout)).Select(rule => new TemplateDeviation(
            rule.Path, rule.Clause, rule.Strength, rule.Zh, rule.En, rule.Find(layout), rule.Expected)),
    ];

    /// <summary>Everything but the mark is black (5.2.4).</summary>
    private static IEnumerable<TemplateRule> Colours(NoticeLayout layout) =>
        layout.Styles.Concat(layout.CharacterStyles).Where(static s => s.Id != "HeadMark" && s.Color is not null)
            .Select(static s => new TemplateRule(
                $"styles.{s.Id}.color", "9704 5.2.4", RuleStrength.Required, $"{s.Name}的颜色", $"colour of {s.Name}",
                "黑色", _ => s.Color!, _ => s.Color is "000000" or "auto"));

    private static TemplateRule Length(
        string path, string clause, RuleStrength strength, string zh, string en, double millimetres, double tolerance,
        Func<NoticeLayout, LayoutLength> find, string? expected = null) =>
        new(path, clause, strength, zh, en, expected ?? FormattableString.Invariant($"{millimetres}mm ±{tolerance}mm"),
            layout => Show(find(layout)), layout => Near(find(layout), millimetres, tolerance));

    private static TemplateRule Aligned(string style, string clause, string zh, string en, string align) =>
        new($"styles.{style}.align", clause, RuleStrength.Required, zh + "的对齐", "alignment of the " + en, align,
            layout => Inherited(layout, style, static s => s.Align) ?? "left",
            layout => Inherited(layout, style, static s => s.Align) == align);

    private static TemplateRule Indented(
        string style, string clause, RuleStrength strength, string zh, string en, int characters,
        Func<StyleLayout, LayoutLength?> find) =>
        new($"styles.{style}", clause, strength, zh + "左（右）空", "indent of the " + en, $"{Text(characters)}字",
            layout => Inherited(layout, style, find) is { } found ? Show(found) : "0字",
            layout => Inherited(layout, style, find) is { Unit: LengthUnit.Character } found
                && Math.Abs(found.Value - characters) < 0.01);

    /// <summary>The kind of type and its size; null where the standard does not say.</summary>
    private static IEnumerable<TemplateRule> Type(
        string style, string clause, RuleStrength strength, string zh, string en, string? font, double? points,
        bool isCharacter = false)
    {
        var list = isCharacter ? "characterStyles" : "styles";
        if (font is not null)
        {
            yield return new TemplateRule(
                $"{list}.{style}.font", clause, strength, zh + "的字体", "font of the " + en, font,
                layout => Inherited(layout, style, static s => s.Font) ?? "（未指定）",
                layout => Inherited(layout, style, static s => s.Font) is { } found && IsOf(font, found));
        }

        if (points is { } size)
        {
            yield return new TemplateRule(
                $"{list}.{style}.size", clause, strength, zh + "的字号", "size of the " + en,
                FormattableString.Invariant($"{size}pt"),
                layout => Inherited(layout, style, static s => s.Size) is { } found ? Show(found) : "（未指定）",
                layout => Inherited(layout, style, static s => s.Size) is { } found
                    && Math.Abs(found.Points - size) < 0.01);
        }
    }

    /// <summary>Fonts of one kind have several names.</summary>
    private static bool IsOf(string kind, string font) => kind switch
    {
        "仿宋" => font.Contains("仿宋", StringComparison.Ordinal) || font.Contains("FangSong", StringComparison.Ordinal),
        "楷体" => font.Contains('楷') || font.Contains("Kai", StringComparison.Ordinal),
        "黑体" => font.Contains('黑') || font.Contains("Hei", StringComparison.Ordinal),
        "小标宋" => font.Contains("小标宋", StringComparison.Ordinal)
            || font.Contains("XiaoBiaoSong", StringComparison.Ordinal),
        _ => (font.Contains('宋') && !font.Contains("仿宋", StringComparison.Ordinal))
            || font.Contains("SimSun", StringComparison.Ordinal),
    };

    private static T? Inherited<T>(NoticeLayout layout, string id, Func<StyleLayout, T?> find)
        where T : class
    {
        for (var style = Style(layout, id); ; style = Style(layout, style.BasedOn))
        {
            if (find(style) is { } found)
            {
                return found;
            }

            if (style.BasedOn is null)
            {
                return null;
            }
        }
    }

    private static StyleLayout Style(NoticeLayout layout, string id) =>
        layout.Styles.Concat(layout.CharacterStyles).First(style => style.Id == id);

    private static int PerLine(NoticeLayout layout) =>
        (int)(layout.Page.TextWidth / StyleMetrics.Of(layout.Styles)[layout.Styles[0].Id].Character / 20);

    private static bool IsRed(string? color) => color is { Length: 6 }
        && int.TryParse(color, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb)
        && rgb >> 16 >= 0xB0 && ((rgb >> 8) & 0xFF) < 0x50 && (rgb & 0xFF) < 0x50;

    private static bool Near(LayoutLength found, double millimetres, double tolerance) =>
        Math.Abs((found.Points * MillimetresPerPoint) - millimetres) <= tolerance + 0.005;

    private static string Show(LayoutLength measure) => measure.Unit == LengthUnit.Character
        ? FormattableString.Invariant($"{measure.Value}字")
        : FormattableString.Invariant($"{measure.Points * MillimetresPerPoint:0.##}mm（{measure.Points:0.##}pt）");

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
