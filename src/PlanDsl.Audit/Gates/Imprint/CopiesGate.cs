using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.Imprint;

/// <summary>7.4.2: 抄送机关.</summary>
internal sealed class CopiesGate() : Gate(new(
    "G-7.4.2a", "GB/T 9704-2012 7.4.2", Strength.Required,
    new("抄送机关", "Copies"),
    new("四号仿宋，左右各空一字，“抄送”后全角冒号，回行与冒号后的首字对齐，末尾用句号",
        "14 pt FangSong, one character in on both sides, full-width colon, wrapped under the first character behind "
        + "it, ending with 。"),
    new("写成“抄送：…。”，四号仿宋，左缩进 4 字符、悬挂 3 字符、右缩进 1 字符",
        "Write \"抄送：…。\" in 14 pt FangSong, indented by 4 characters, hanging 3, right 1")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var paragraph in document.Of(ElementRole.ImprintCopies))
        {
            sheet.Applies();
            var text = paragraph.Trimmed;
            if (text.IndexOf('：', StringComparison.Ordinal) is < 2 or > 4)
            {
                sheet.Find(paragraph, new("“抄送”后面不是全角冒号", "no full-width colon behind \"抄送\""), new("全角冒号“：”", "："),
                    new("“抄送”后面写“：”", "Write ： behind \"抄送\""));
            }

            if (!text.EndsWith('。'))
            {
                sheet.Find(paragraph, new($"末尾是“{text[^1]}”", $"ends with {text[^1]}"), new("末尾用句号“。”",
                    "。 at the end"), new("末尾加“。”", "End it with 。"));
            }

            var left = SignatureFinder.Start(paragraph) / SignatureFinder.Character(paragraph);
            if (!TypeFaults.IsNear(left, 1, 0.5))
            {
                var said = Lengths.SayCharacters(left);
                sheet.Find(paragraph, new($"左空 {said.Zh}", $"{said.En} in"), new("左空一字", "one character in"),
                    new("左缩进 4 字符、悬挂 3 字符", "Indent of 4 characters, hanging 3"));
            }

            CheckWrap(paragraph, sheet);
            if (TypeFaults.First(paragraph.Printed, FontFamily.FangSong, Lengths.SizeFour) is { } type)
            {
                sheet.Find(paragraph, type, new("四号仿宋", "14 pt FangSong"),
                    new("字体设仿宋，字号四号", "Set it in 14 pt FangSong"), Strength.Normal);
            }
        }
    }

    /// <summary>Only of a line that wraps the file tells where its right edge and its further lines are.</summary>
    private static void CheckWrap(WordParagraph paragraph, GateSheet sheet)
    {
        var character = SignatureFinder.Character(paragraph);
        var (format, start) = (paragraph.Format, SignatureFinder.Start(paragraph));
        if (paragraph.Section.IsLandscape
            || start + SignatureFinder.Width(paragraph) <= paragraph.Section.InkWidth - format.Right)
        {
            return;
        }

        if (!TypeFaults.IsNear(format.Right / character, 1, 0.5))
        {
            var said = Lengths.SayCharacters(format.Right / character);
            sheet.Find(paragraph, new($"右空 {said.Zh}", $"{said.En} at the right"), new("右空一字", "one character"),
                new("右缩进 1 字符", "Right indent of 1 character"));
        }

        var label = paragraph.Trimmed.IndexOf('：', StringComparison.Ordinal) + 1;
        if (!TypeFaults.IsNear((format.Left - start) / character, label, 0.5))
        {
            sheet.Find(
                paragraph,
                new("回行没有与冒号后的首字对齐", "wrapped lines do not stand under the first character behind the colon"),
                new("对齐", "they do"), new("左缩进 4 字符、悬挂 3 字符", "Indent of 4 characters, hanging 3"));
        }
    }
}
