using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.MainText;

/// <summary>5.2.2: what has no type of its own in its clause is 三号仿宋.</summary>
internal sealed class ElementTypeGate() : Gate(new(
    "G-5.2.2", "GB/T 9704-2012 5.2.2", Strength.Normal,
    new("字体字号", "Type"),
    new("三号仿宋（发文字号、主送机关、附件说明、署名、成文日期、附注）",
        "16 pt FangSong (number, addressees, attachment note, signers, date, annotation)"),
    new("字体设仿宋（仿宋_GB2312 或仿宋），字号三号", "Set it in 16 pt FangSong")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var paragraph in document.Of(
            ElementRole.DocumentNumber, ElementRole.Addressees, ElementRole.AttachmentNote, ElementRole.Signer,
            ElementRole.Date, ElementRole.Annotation))
        {
            sheet.Applies();

            // A signatory beside the number has a gate of its own, as has 密级 or 紧急程度 before a letter's.
            var isBesideSigner = document.RoleOf(paragraph) == ElementRole.DocumentNumber
                && TextPatterns.NumberLike().Match(paragraph.Trimmed).Groups["rest"].Length > 0;
            var runs = isBesideSigner ? paragraph.Printed.Take(1)
                : HeadFinder.NumberOf(paragraph) != paragraph.Trimmed ? paragraph.Printed.TakeLast(1)
                : paragraph.Printed;
            if (TypeFaults.First(runs, FontFamily.FangSong, Lengths.SizeThree) is { } type)
            {
                sheet.Find(paragraph, type, new("三号仿宋", "16 pt FangSong"));
            }
        }
    }
}
