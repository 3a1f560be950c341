using System.Text.RegularExpressions;
using PlanDsl.Audit;
using PlanDsl.Audit.Gates;
using PlanDsl.Compiler;
using PlanDsl.Syntax;
using PlanDsl.Tests.Audit;
using Xunit;

namespace PlanDsl.Tests.Architecture;

/// <summary>
/// English texts are English. Chinese stands in them only as a quoted example of what is written or printed.
/// </summary>
public sealed partial class EnglishTextTests
{
    private static readonly HashSet<string> Vocabulary =
    [
        .. KeywordTable.All.Select(static keyword => keyword.Zh),
        .. AttributeTable.All.Select(static attribute => attribute.Zh),
    ];

    [Fact]
    public void Chinese_is_quoted_in_diagnostics() => AssertNone(Diagnostics().Where(HasChineseOutsideQuotes));

    [Fact]
    public void Chinese_is_quoted_in_gates() => AssertNone(Gates().Where(HasChineseOutsideQuotes));

    /// <summary>
    /// A plan can be written in English, so its diagnostics say "addressees" where they mean that keyword. A Word file
    /// has no keywords: what a gate quotes (“附件1”, “抄送：”) is what is printed there.
    /// </summary>
    [Fact]
    public void Diagnostics_name_keywords_and_attributes_in_English() => AssertNone(
        Diagnostics().Where(static text => ChineseWord().Matches(text).Any(word => Vocabulary.Contains(word.Value))));

    private static IEnumerable<string> Diagnostics() =>
        from descriptor in DiagnosticCatalog.All
        from text in (Bilingual[])[descriptor.Title, descriptor.Message, descriptor.Remedy]
        select $"{descriptor.Code}: {text.En}";

    private static IEnumerable<string> Gates() =>
    [
        .. from gate in GateTable.All
           from text in (AuditText[])[gate.Info.Topic, gate.Info.Expected, gate.Info.Remedy]
           select $"{gate.Info.Id}: {text.En}",
        .. from gate in GateTable.All.OfType<UnseenGate>() select $"{gate.Info.Id}: {gate.Reason.En}",
        .. from gate in MeasuredGates.All
           from text in (AuditText[])[gate.Topic, gate.Required]
           select $"{gate.Id}: {text.En}",
    ];

    private static bool HasChineseOutsideQuotes(string text) => ChineseWord().IsMatch(Quotation().Replace(text, ""));

    private static void AssertNone(IEnumerable<string> wrong) => Assert.True(!wrong.Any(), string.Join('\n', wrong));

    [GeneratedRegex("\"[^\"]*\"|“[^”]*”|《[^》]*》|〔[^〕]*〕")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}〇]+")]
    private static partial Regex ChineseWord();
}
