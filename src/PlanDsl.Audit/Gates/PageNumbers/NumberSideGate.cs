using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.PageNumbers;

/// <summary>7.5: odd pages at the right, even ones at the left, one character in.</summary>
internal sealed class NumberSideGate() : Gate(new(
    "G-7.5d", "GB/T 9704-2012 7.5", Strength.Required,
    new("页码的左右", "Side of the page number"),
    new("单页居右空一字，双页居左空一字", "odd pages at the right, even pages at the left, one character in"),
    new("页脚设“奇偶页不同”；奇数页右对齐、右缩进 1 字符，偶数页左对齐、左缩进 1 字符",
        "Different odd and even pages; odd: right, right indent of 1; even: left, left indent of 1")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var numbers = PageNumber.Of(document).Where(static n => !n.Section.IsLandscape).ToList();
        if (numbers.Count == 0)
        {
            return;
        }

        sheet.Applies();
        if (numbers.Any(static n => n.IsFree))
        {
            sheet.CannotSee(new("页码在文本框或图文框里，要看排出来的版面", "The number is in a box or frame: needs the page"));
            return;
        }

        if (!document.File.HasEvenPages)
        {
            sheet.Find(numbers[0].Paragraph, new("奇偶页页脚相同", "odd and even pages have the same footer"),
                remedy: new("页脚设“奇偶页不同”，偶数页的页码左对齐、左缩进 1 字符",
                    "Different odd and even pages; even: left, left indent of 1"));
            return;
        }

        foreach (var number in numbers.Where(static n => n.Kind != "first"))
        {
            var format = number.Paragraph.Format;
            var character = number.Run.Format.Size * 20;
            var isEven = number.Kind == "even";
            var isAtSide = isEven ? format.Alignment is "left" or "both" : format.Alignment == "right";
            var gap = isEven ? format.Left + format.FirstLine : format.Right;
            if (!isAtSide || !TypeFaults.IsNear(gap / character, 1, 0.35))
            {
                var side = format.Alignment switch
                {
                    "center" => new AuditText("居中", "centred"),
                    "right" => new("居右", "at the right"),
                    _ => new("居左", "at the left"),
                };
                var said = Lengths.SayCharacters(gap / character);
                sheet.Find(number.Paragraph, new(
                    $"{(isEven ? "双页" : "单页")}{side.Zh}、空 {said.Zh}",
                        $"{(isEven ? "even" : "odd")} pages {side.En}, {said.En} in"),
                    new(isEven ? "双页居左空一字" : "单页居右空一字", isEven ? "even pages at the left, one character in"
                        : "odd pages at the right, one character in"),
                    new(isEven ? "偶数页页脚左对齐、左缩进 1 字符" : "奇数页页脚右对齐、右缩进 1 字符",
                        isEven ? "Even pages: left, left indent of 1" : "Odd pages: right, right indent of 1"));
            }
        }
    }
}
