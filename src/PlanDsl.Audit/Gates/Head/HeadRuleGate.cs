using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Head;

/// <summary>7.2.7: the red rule below the head.</summary>
internal sealed class HeadRuleGate() : Gate(new(
    "G-7.2.7", "GB/T 9704-2012 7.2.7", Strength.Required,
    new("版头中的分隔线", "Rule below the head"),
    new("发文字号下一条与版心等宽（156 毫米）的红色分隔线", "a red rule below the number, as wide as the text area (156 mm)"),
    new("给发文字号一段加红色下框线（1.5 磅，距正文约 5 磅），左右缩进设 0；或者画一条 156 毫米长的红线",
        "Give the number's paragraph a red lower border (1.5 pt, without indents), or draw a red line of 156 mm")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        if (document.Format != OfficialFormat.Ordinary
            || document.Of(ElementRole.DocumentNumber).FirstOrDefault() is not { } number)
        {
            sheet.Lacks(new("没有发文字号，或者是信函、命令、纪要格式", "No document number, or a letter, an order, minutes"));
            return;
        }

        sheet.Applies();
        if (document.HeadRule is not { } rule)
        {
            if (!document.Of(ElementRole.IssuerMark).Any())
            {
                sheet.CannotSee(new("没有发文机关标志，版头可能印在红头纸上", "No mark: the head may be printed on the paper"));
            }
            else if (number.Table is not null || number.IsInBox || document.File.Paragraphs.Take(30).Any(static p =>
                p.HasPicture))
            {
                sheet.CannotSee(new("版头用表格、文本框或图片排成，要看排出来的版面", "The head is a table, a box or a picture"));
            }
            else
            {
                sheet.Find(number, new("没有分隔线", "there is none"));
            }

            return;
        }

        var border = rule.Format.Bottom ?? rule.Format.Top;
        var color = border is not null ? border.Color : rule.Lines.FirstOrDefault()?.Color;
        if (border is not null || color is not null)
        {
            if (!Colors.IsRed(color))
            {
                var name = Colors.NameOf(color);
                sheet.Find(rule, new($"分隔线是{name.Zh}", $"the rule is {name.En}"), new("红色", "red"),
                    new("把线的颜色改为红色", "Set its colour to red"));
            }
        }

        var length = border is not null
            ? rule.Section.InkWidth - rule.Format.Left - rule.Format.Right : rule.Lines.FirstOrDefault()?.Length;
        if (length is { } twips && Math.Abs(twips - rule.Section.InkWidth) > Lengths.Mm(1))
        {
            var said = Lengths.SayMm(twips);
            sheet.Find(rule, new($"分隔线长 {said.Zh}", $"the rule is {said.En} long"), new("与版心等宽，156 毫米",
                "156 mm, as wide as the text"),
                new("左右缩进设 0，画的线长改为 156 毫米", "Set indents to 0, a drawn line to 156 mm"));
        }
    }
}
