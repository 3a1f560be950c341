using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Wording;

namespace PlanDsl.Validation.Rules.References;

/// <summary>
/// Where prose gives an attachment's number beside its title, 《统计表》（见附件1） or 附件1《统计表》, the attachment of that
/// number has that title, or holds the form that has it.
/// </summary>
/// <remarks>{0}: title; {1}: number; {2}: the title of that attachment.</remarks>
internal sealed class AttachmentNameRule() : ProseRule(new(
    "PLN3107",
    Severity.Warning,
    new("附件的编号与标题对不上", "Attachment number and title apart"),
    new("正文把《{0}》称作附件{1}，附件{1}是“{2}”。", "The text calls \"{0}\" attachment {1}, which is \"{2}\"."),
    new("改正编号或标题。", "Correct the number or the title.")))
{
    private const string Word = "附件";

    /// <summary>What stands between brackets is no longer, if it is a number alone.</summary>
    private const int Longest = 20;

    protected override IEnumerable<Diagnostic> Check(PlanModel plan, ImmutableArray<WrittenText> prose)
    {
        // A notice that carries its plan as an attachment numbers its own.
        var others = plan.Notice?.AttachmentTitles(plan) ?? [];
        foreach (var text in prose)
        {
            foreach (var (start, title) in QuotedTitles.Find(text))
            {
                var number = NumberBehind(text.Text, start + title.Length + 1) ?? NumberBefore(text.Text, start - 1);
                if (number is { } n && n >= 1 && n <= plan.Attachments.Length && !title.Contains(WrittenText.Cited)
                    && !Names(plan.Attachments[n - 1], title) && !(n <= others.Length && IsSame(others[n - 1], title)))
                {
                    var attachment = plan.Attachments[n - 1];
                    yield return Report(
                        text, start, title.Length,
                        title, n.ToString(CultureInfo.InvariantCulture), attachment.Title) with
                    {
                        Related = [new RelatedLocation(attachment.Location, new Bilingual("附件", "The attachment"))],
                    };
                }
            }
        }
    }

    /// <summary>Said in full, or shortened by what stands before or in front of it (《统计表》 for 某行动统计表).</summary>
    private static bool Names(AttachmentSymbol attachment, string title) =>
        attachment.Forms.Select(static f => f.Form.Title).Prepend(attachment.Title).Any(t => IsSame(t, title));

    private static bool IsSame(string title, string written)
    {
        var (one, other) = (Punctuation.Normalize(title), Punctuation.Normalize(written));
        return one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);
    }

    /// <summary>（附件2）, （见附件2）, （详见附件2）: a number alone.</summary>
    private static int? NumberBehind(string text, int at)
    {
        if (at >= text.Length || text[at] is not ('（' or '('))
        {
            return null;
        }

        var close = text.AsSpan(at, Math.Min(Longest, text.Length - at)).IndexOfAny('）', ')');
        var inner = close < 0 ? string.Empty : text.Substring(at + 1, close - 1);
        var word = inner.IndexOf(Word, StringComparison.Ordinal);
        return word >= 0 && inner[..word].Trim() is "" or "见" or "详见"
            ? Number(inner[(word + Word.Length)..].Trim())
            : null;
    }

    /// <summary>附件2《, 附件2：《.</summary>
    private static int? NumberBefore(string text, int open)
    {
        var end = open > 0 && text[open - 1] is '：' or ':' ? open - 1 : open;
        var start = end;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return text.AsSpan(0, start).EndsWith(Word) ? Number(text[start..end]) : null;
    }

    private static int? Number(string text) =>
        text.Length is 1 or 2 && text.All(char.IsAsciiDigit) ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
