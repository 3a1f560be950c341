using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.MainText;

/// <summary>7.3.3: the text is 三号仿宋, each paragraph two characters in and wrapped flush left.</summary>
internal sealed class BodyGate() : Gate(new(
    "G-7.3.3b", "GB/T 9704-2012 7.3.3", Strength.Required,
    new("正文", "Text"),
    new("三号仿宋；每段左空二字，回行顶格", "16 pt FangSong, each paragraph two characters in, wrapped flush left"),
    new("“段落—缩进—特殊格式”选“首行缩进”2 字符，左右缩进设 0，删去段首的空格；字体设三号仿宋",
        "Paragraph: first line indent of 2 characters, no other indents, no blanks at the beginning; 16 pt FangSong")))
{
    /// <summary>What is longer is no label.</summary>
    private const int LongestLabel = 9;

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var listed = 0.0;
        foreach (var paragraph in document.Of(
            ElementRole.Body, ElementRole.Heading1, ElementRole.Heading2, ElementRole.Heading3, ElementRole.Heading4))
        {
            sheet.Applies();
            listed = ListEdge(paragraph, listed);
            if (listed == 0 && IndentFault(paragraph) is { } fault)
            {
                sheet.Find(
                    paragraph, fault.Found, new("首行缩进 2 字符", "first line indent of 2 characters"), fault.Remedy,
                        fault.Strength);
            }

            if (document.RoleOf(paragraph) == ElementRole.Body
                && TypeFaults.First(TextOf(paragraph), FontFamily.FangSong, Lengths.SizeThree) is { } type)
            {
                sheet.Find(paragraph, type, new("三号仿宋", "16 pt FangSong"),
                    new("字体设仿宋，字号三号", "Set it in 16 pt FangSong"), Strength.Normal);
            }
        }
    }

    /// <summary>
    /// 副组长：… wraps below what follows its colon, as 附件说明 does (7.3.4), and further names of the list begin there.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="before">The edge of the list that the paragraph before it belongs to, in twips; 0 for none.</param>
    /// <returns>The edge of the list that it belongs to, in twips from the edge of the text; 0 for none.</returns>
    private static double ListEdge(WordParagraph paragraph, double before)
    {
        var (edge, character) = (paragraph.Format.Left, SignatureFinder.Character(paragraph));
        var label = paragraph.Text.IndexOf('：', StringComparison.Ordinal) + 1;
        var isLabelled = label is > 1 and < LongestLabel && TypeFaults.IsNear(TypeFaults.FirstLineOf(paragraph), 2)
            && TypeFaults.IsNear((edge / character) - 2, label);
        return isLabelled || (edge == before && TypeFaults.IsNear(TypeFaults.FirstLineOf(paragraph), edge / character))
            ? edge
            : 0;
    }

    /// <summary>
    /// A numbered sentence may begin with a heading's type, and some words may be stressed with 黑体 or 楷体.
    /// </summary>
    private static IEnumerable<WordRun> TextOf(WordParagraph paragraph) =>
        BodyFinder.HeadingOf(paragraph.Trimmed) is null
            ? paragraph.Printed
            : paragraph.Printed.Where(static run =>
                FontNames.FamilyOf(run.Format.EastAsia) is not (FontFamily.Hei or FontFamily.Kai));

    private static BodyFault? IndentFault(WordParagraph paragraph)
    {
        var character = SignatureFinder.Character(paragraph);
        var first = TypeFaults.FirstLineOf(paragraph);
        if (paragraph.Text[0] is ' ' or '\u3000' or '\t')
        {
            // Two blanks without an indent look right until somebody changes the font: practice only.
            var isRight = TypeFaults.IsNear(SignatureFinder.Start(paragraph) / character, 2)
                || (paragraph.Text[0] == '\t' && TypeFaults.IsNear(first, 0));
            return new BodyFault(
                new("用空格或制表符空出段首", "blanks or a tabulator in place of an indent"),
                new("删去段首的空格，设首行缩进 2 字符", "Delete the blanks, set a first line indent of 2 characters"),
                isRight ? Strength.Practice : Strength.Required);
        }

        if (paragraph.Format.Left > character)
        {
            var whole = Lengths.SayCharacters(paragraph.Format.Left / character);
            return new BodyFault(
                new($"整段左缩进 {whole.Zh}，回行没有顶格", $"the whole paragraph is {whole.En} in"),
                new("左缩进设 0，首行缩进设 2 字符", "Left indent of 0, first line indent of 2 characters"), Strength.Required);
        }

        var said = Lengths.SayCharacters(first);
        return TypeFaults.IsNear(first, 2) ? null : new BodyFault(
            new($"段首空 {said.Zh}", $"the first line is {said.En} in"),
            new("首行缩进设 2 字符", "First line indent of 2 characters"), Strength.Required);
    }

    private sealed record BodyFault(AuditText Found, AuditText Remedy, Strength Strength);
}
