using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules.References;

/// <summary>
/// The attachments that prose mentions by number are there (附件2, 附件1—3). An attachment of another document,
/// 《通知》附件2 or 通知的附件2, is none of the plan's.
/// </summary>
/// <remarks>{0}: as written; {1}: number of attachments.</remarks>
internal sealed class AttachmentMentionRule() : ProseRule(new(
    "PLN3067",
    Severity.Warning,
    new("提到的附件不存在", "Attachment mentioned but not there"),
    new("正文提到“{0}”，方案只有{1}个附件。", "The text mentions \"{0}\"; the plan has {1} attachments."),
    new("补上附件，或改正编号。", "Add the attachment or correct its number.")))
{
    private const string Word = "附件";

    protected override IEnumerable<Diagnostic> Check(PlanModel plan, ImmutableArray<WrittenText> prose)
    {
        // A notice may have some of its own, a draft for comment and the table for replies.
        var count = Math.Max(plan.Attachments.Length, plan.Notice?.AttachmentTitles(plan).Length ?? 0);
        foreach (var text in prose)
        {
            for (var at = text.Text.IndexOf(Word, StringComparison.Ordinal);
                 at >= 0;
                 at = text.Text.IndexOf(Word, at + 1, StringComparison.Ordinal))
            {
                var (number, end) = ReadNumbers(text.Text, at + Word.Length);
                if (number > count && !(at > 0 && text.Text[at - 1] is '》' or '的' or '）'))
                {
                    yield return Report(
                        text, at, end - at, text.Text[at..end],
                        count.ToString(CultureInfo.InvariantCulture));
                }
            }
        }
    }

    /// <summary>The highest of the numbers that follow, and where they end; 0 if there is none.</summary>
    private static (int Number, int End) ReadNumbers(string text, int start)
    {
        var (highest, end) = (0, start);
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                var digits = i;
                while (i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
                {
                    i++;
                }

                var isShort = i - digits < 2;
                var number = isShort ? int.Parse(text.AsSpan(digits..(i + 1)), CultureInfo.InvariantCulture) : 0;
                (highest, end) = (Math.Max(highest, number), i + 1);
            }
            else if (!(end > start && text[i] is '-' or '—' or '～' or '、' or '和' or '至'))
            {
                break;
            }
        }

        return (highest, end);
    }
}
