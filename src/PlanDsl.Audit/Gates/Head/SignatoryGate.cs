using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.Head;

/// <summary>7.2.6: 签发人.</summary>
internal sealed class SignatoryGate() : Gate(new(
    "G-7.2.6a", "GB/T 9704-2012 7.2.6", Strength.Required,
    new("签发人", "Signatory"),
    new("“签发人”和全角冒号用三号仿宋，姓名用三号楷体", "\"签发人：\" with a full-width colon in 16 pt FangSong, the name in 16 pt KaiTi"),
    new("冒号用“：”；姓名改为三号楷体", "Write the colon as \"：\"; set the name in 16 pt KaiTi")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var paragraph in document.Of(ElementRole.DocumentNumber, ElementRole.Signatory)
            .Where(static p => p.Text.Contains("签发人", StringComparison.Ordinal)))
        {
            sheet.Applies();
            if (!paragraph.Text.Contains("签发人：", StringComparison.Ordinal))
            {
                sheet.Find(paragraph, new("“签发人”后面不是全角冒号", "no full-width colon after \"签发人\""), new("全角冒号“：”", "："),
                    new("冒号改为“：”", "Write the colon as \"：\""));
            }

            var (label, name) = Split(paragraph);
            if (TypeFaults.First(label, FontFamily.FangSong, Lengths.SizeThree) is { } type)
            {
                sheet.Find(paragraph, new($"“签发人”用{type.Zh}", $"\"签发人\" in {type.En}"), new("三号仿宋", "16 pt FangSong"),
                    new("“签发人：”设三号仿宋", "Set \"签发人：\" in 16 pt FangSong"));
            }

            if (TypeFaults.First(name, FontFamily.Kai, Lengths.SizeThree) is { } nameType)
            {
                sheet.Find(paragraph, new($"姓名用{nameType.Zh}", $"the name in {nameType.En}"),
                    new("三号楷体", "16 pt KaiTi"), new("姓名设三号楷体", "Set the name in 16 pt KaiTi"));
            }
        }
    }

    /// <summary>The runs that hold the label, and those behind it.</summary>
    private static (List<WordRun> Label, List<WordRun> Name) Split(WordParagraph paragraph)
    {
        var (label, name) = (new List<WordRun>(), new List<WordRun>());
        var read = "";
        foreach (var run in paragraph.Printed)
        {
            var isBehind = read.Contains("签发人", StringComparison.Ordinal);
            read += run.Text;
            if (isBehind)
            {
                name.Add(run);
            }
            else if (read.Contains("签发人", StringComparison.Ordinal))
            {
                label.Add(run);
            }
        }

        return (label, name);
    }
}
