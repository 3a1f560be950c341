using System.Collections.Immutable;
using PlanDsl.Audit.Gates;
using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit;

/// <summary>
/// Says what a Word file, whoever made it, has against GB/T 9704-2012 and GB/T 33476.2-2016. Reads the file as Word
/// does, finds the elements of an official document in it, and holds each against its clause.
/// </summary>
public static class WordAuditor
{
    /// <summary>All gates, in the order of the reports.</summary>
    public static ImmutableArray<GateInfo> Gates { get; } = [.. GateTable.All.Select(static gate => gate.Info)];

    /// <summary>Audits a file. Never throws: a file that cannot be read is a report that says so.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="profile">The page to judge by; null to see from the margins which one is meant.</param>
    public static AuditReport Audit(byte[] content, PageProfile? profile = null)
    {
        if (WordPackage.Open(content, out var problem) is not { } package)
        {
            return new AuditReport { Problem = problem };
        }

        var file = WordFileReader.Read(package);
        if (!file.DamagedParts.IsEmpty)
        {
            return new AuditReport { Problem = FileKind.Incomplete(file.DamagedParts) };
        }

        var document = Recognizer.Recognize(file, profile);
        var findings = ImmutableArray.CreateBuilder<AuditFinding>();
        var outcomes = ImmutableArray.CreateBuilder<GateOutcome>();
        foreach (var gate in GateTable.All)
        {
            var sheet = new GateSheet(gate.Info);
            gate.Check(document, sheet);
            findings.AddRange(sheet.Findings());
            outcomes.Add(sheet.Close());
        }

        return new AuditReport
        {
            Profile = document.Profile,
            ProfileIsAssumed = profile is null,
            Findings = findings.ToImmutable(),
            Gates = outcomes.ToImmutable(),
            Fonts = [.. FontsOf(file).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    private static IEnumerable<string> FontsOf(WordFile file) =>
        from paragraph in file.Paragraphs
        from run in paragraph.Printed
        where run.Format.EastAsia is not null && run.Text.Any(TypeFaults.IsChinese)
        select run.Format.EastAsia;
}
