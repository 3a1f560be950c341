using System.Text.RegularExpressions;
using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Attachments;

/// <summary>7.3.7: number and title of an attachment are those of the note.</summary>
internal sealed partial class NameGate() : Gate(new(
    "G-7.3.7b", "GB/T 9704-2012 7.3.7", Strength.Required,
    new("附件的序号和标题", "Number and title of an attachment"),
    new("与附件说明一致", "as in the attachment note"),
    new("改附件说明或者附件的标题，使两处一字不差", "Change the note or the title so that they agree")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var hasText = document.Of(ElementRole.Body).Any(p => document.PartOf(p)?.IsAttachment == false);
        foreach (var part in document.Parts.Where(static part => part.Label is not null))
        {
            if (!hasText)
            {
                sheet.Lacks(new("只有附件，没有正文", "There are only attachments"));
                continue;
            }

            sheet.Applies();
            var label = part.Label!;
            if (document.Attachments.IsEmpty)
            {
                sheet.Find(label, new("正文后没有附件说明", "there is no attachment note"),
                    remedy: new("在正文后补附件说明，列出各个附件", "Add a note below the text that lists the attachments"));
                continue;
            }

            // A plan that is an attachment has attachments of its own, with numbers of their own.
            var noted = document.Attachments.Where(a => IsSame(a.Number, part.LabelNumber)).ToList();
            if (noted.Count == 0)
            {
                sheet.Find(label, new($"附件说明里没有“{label.Trimmed}”", $"the note has no {label.Trimmed}"),
                    remedy: new("在附件说明里补上，或者改这里的序号", "Add it to the note, or mend the number here"));
            }
            else if (!part.Title.IsEmpty && !noted.Exists(named => Agree(named.Name, part.TitleText)))
            {
                var named = noted[0];
                sheet.Find(part.Title[0], new(
                    $"标题是“{part.TitleText}”，附件说明里是“{named.Name}”",
                    $"the title is {part.TitleText}, the note has {named.Name}"));
            }
        }
    }

    /// <summary>A single attachment has no number in either place.</summary>
    private static bool IsSame(int noted, int labelled) => noted == labelled || (noted <= 1 && labelled <= 1);

    private static bool Agree(string name, string title)
    {
        var (noted, printed) = (Plain(name), Plain(title));
        if (noted == printed)
        {
            return true;
        }

        // 统计表1—2 stands for several tables in one attachment; the first page has the first of them.
        var range = Range().Match(noted);
        return range.Success && printed == range.Groups[1].Value + range.Groups[2].Value;
    }

    /// <summary>Without blanks; marks behind a name and 《》 are other gates'.</summary>
    private static string Plain(string text) =>
        string.Concat(text.Where(static c => !char.IsWhiteSpace(c))).Trim('《', '》', '。', '；', '，', ';', '.');

    [GeneratedRegex(@"^(.+?)(\d+)[—－\-～至](\d+)$")]
    private static partial Regex Range();
}
