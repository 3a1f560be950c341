using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Attachments;

/// <summary>7.3.4: how attachments are listed.</summary>
internal sealed class NoteFormGate() : Gate(new(
    "G-7.3.4b", "GB/T 9704-2012 7.3.4", Strength.Required,
    new("附件说明的写法", "Form of the attachment note"),
    new("多个附件用“1.”“2.”编号，名称后不加标点，回行与上一行名称的首字对齐",
        "several are numbered 1. 2., no mark behind a name, a wrapped name stands under its first character"),
    new("序号用阿拉伯数字加“.”，删去名称后的标点；用悬挂缩进对齐回行", "Arabic digits with a point, no marks behind names, hanging indents")))
{
    private const string Marks = "。；，、.;,";

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var several = document.Attachments.Length > 1;
        foreach (var attachment in document.Attachments)
        {
            sheet.Applies();
            var (paragraph, name) = (attachment.Paragraph, attachment.Name);
            if (Marks.Contains(name[^1]))
            {
                sheet.Find(paragraph, new($"名称后有“{name[^1]}”", $"{name[^1]} behind the name"), new("名称后不加标点",
                    "no mark"), new("删去名称后的标点", "Delete the mark"));
            }

            if (OrdinalText.Of(name) is { Kind: OrdinalKind.One or OrdinalKind.Two } chinese)
            {
                sheet.Find(
                    paragraph, new($"序号写作“{chinese.Written}”", $"numbered {chinese.Written}"), new("“1.”“2.”", "1. 2."),
                    new("序号改用阿拉伯数字加“.”", "Number with Arabic digits and a point"));
            }

            if (several && attachment is { Number: > 0, Mark: not ("." or "") })
            {
                sheet.Find(paragraph, new($"序号后是“{attachment.Mark}”", $"{attachment.Mark} behind the number"),
                    new("“1.”“2.”", "1. 2."), new("序号后改为“.”", "Write . behind the number"));
            }

            CheckWrap(attachment, sheet);
        }
    }

    private static void CheckWrap(NamedAttachment attachment, GateSheet sheet)
    {
        var paragraph = attachment.Paragraph;
        var character = SignatureFinder.Character(paragraph);
        var start = SignatureFinder.Start(paragraph);
        var room = paragraph.Section.InkWidth - paragraph.Format.Right;
        if (start + SignatureFinder.Width(paragraph) <= room)
        {
            return;
        }

        var before = paragraph.Trimmed[..^attachment.Name.Length];
        var name = (start / character) + InkWidth.Of(before);
        var wrapped = paragraph.Format.Left / character;
        if (!TypeFaults.IsNear(name, wrapped, 0.6))
        {
            var (found, wanted) = (Lengths.SayCharacters(wrapped), Lengths.SayCharacters(name));
            sheet.Find(paragraph, new(
                $"回行左空 {found.Zh}，名称首字左空 {wanted.Zh}", $"wrapped {found.En} in, the name begins {wanted.En} in"),
                new("回行与名称首字对齐", "wrapped under the name's first character"),
                new($"设悬挂缩进，左缩进 {wanted.Zh}", $"A hanging indent, {wanted.En} from the left"));
        }
    }
}
