using System.Collections.Immutable;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates;

/// <summary>What one gate writes down about one document.</summary>
/// <param name="info">The rule.</param>
internal sealed class GateSheet(GateInfo info)
{
    private const int ExcerptLength = 24;
    private const int ExcerptBefore = 8;
    private const int MostWords = 5;

    private static readonly AuditText Absent = new("文件里没有这一要素", "The file has nothing of the kind");

    private readonly List<AuditFinding> findings = [];
    private bool applies;
    private AuditText? absence;
    private AuditText? unseen;

    /// <summary>The document has something that the rule is about.</summary>
    internal void Applies() => applies = true;

    /// <summary>The rule does not apply, for this reason.</summary>
    internal void Lacks(AuditText reason) => absence ??= reason;

    /// <summary>The rule applies, but the file does not show whether it is kept.</summary>
    internal void CannotSee(AuditText reason) => unseen ??= reason;

    /// <summary>Something deviates at a paragraph.</summary>
    internal void Find(
        WordParagraph paragraph,
        AuditText found,
        AuditText? expected = null,
        AuditText? remedy = null,
        Strength? strength = null) => Find(PlaceOf(paragraph, 0), found, expected, remedy, strength);

    /// <summary>Something deviates at some words, each at a place: one finding, however many there are.</summary>
    /// <param name="words">The words, their paragraphs, and where they begin in the trimmed text.</param>
    internal void FindWords(IReadOnlyList<(WordParagraph Paragraph, int Start, string Words)> words)
    {
        if (words.Count == 0)
        {
            return;
        }

        var distinct = words.Select(static w => w.Words).Distinct(StringComparer.Ordinal).ToList();
        var shown = distinct.Take(MostWords).ToList();
        var more = distinct.Count > shown.Count;
        applies = true;
        findings.Add(new AuditFinding(
            info,
            info.Strength,
            new(
                string.Concat(shown.Select(static w => $"“{w}”")) + (more ? "等" : ""),
                string.Join(", ", shown) + (more ? ", …" : "")),
            info.Expected,
            info.Remedy,
            [.. words.Select(static w => PlaceOf(w.Paragraph, Math.Max(0, w.Start - ExcerptBefore))).Distinct()]));
    }

    /// <summary>Something deviates in a whole section, or in the whole file without one.</summary>
    internal void Find(
        WordSection? section,
        AuditText found,
        AuditText? expected = null,
        AuditText? remedy = null,
        Strength? strength = null) =>
        Find(new AuditPlace("", 0, section?.Number ?? 0, 0, ""), found, expected, remedy, strength);

    /// <summary>What the gate says in the end.</summary>
    internal GateOutcome Close() =>
        findings.Count > 0 ? new(info, GateVerdict.Fail, null)
        : unseen is not null ? new(info, GateVerdict.NotVerified, unseen)
        : applies ? new(info, GateVerdict.Pass, null)
        : new(info, GateVerdict.NotApplicable, absence ?? Absent);

    /// <summary>The findings; what deviates alike is one.</summary>
    internal IEnumerable<AuditFinding> Findings() => findings
        .GroupBy(static f => (f.Strength, f.Found.Zh, f.Expected.Zh, f.Remedy.Zh))
        .Select(static alike => alike.First() with
        {
            Places = [.. alike.SelectMany(static f => f.Places).Distinct()],
        });

    private static AuditPlace PlaceOf(WordParagraph paragraph, int start)
    {
        var text = paragraph.Trimmed.Replace('\n', ' ').Replace('\t', ' ');
        start -= start > 0 && char.IsLowSurrogate(text[start]) ? 1 : 0;
        var length = Math.Min(ExcerptLength, text.Length - start);
        length -= length > 0 && char.IsHighSurrogate(text[start + length - 1]) ? 1 : 0;
        var excerpt = (start > 0 ? "…" : "") + text.Substring(start, length) + (start + length < text.Length ? "…"
            : "");
        return new AuditPlace(
            paragraph.Part, paragraph.Number, paragraph.Section.Number, paragraph.Table?.Number ?? 0, excerpt);
    }

    private void Find(
        AuditPlace place, AuditText found, AuditText? expected, AuditText? remedy, Strength? strength)
    {
        applies = true;
        findings.Add(new AuditFinding(
            info,
            strength ?? info.Strength,
            found,
            expected ?? info.Expected,
            remedy ?? info.Remedy,
            ImmutableArray.Create(place)));
    }
}
