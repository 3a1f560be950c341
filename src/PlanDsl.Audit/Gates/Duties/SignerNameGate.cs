using System.Text.RegularExpressions;
using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Duties;

/// <summary>条例, 9-4 and 9-11: mark and signature name the same agency, in full or by its short name.</summary>
internal sealed partial class SignerNameGate() : Gate(new(
    "T-9.4", "《党政机关公文处理工作条例》9-4、9-11", Strength.Normal,
    new("署名与发文机关标志", "Signature and mark"),
    new("署名、标题里的发文机关与发文机关标志是同一机关（全称或规范化简称）", "signature, title and mark name the same agency, in full or short"),
    new("核对机关名称", "Compare the names")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var marks = document.Of(ElementRole.IssuerMark).Select(static p => Plain(p.Trimmed)).ToList();
        if (document.Format is not (OfficialFormat.Ordinary or OfficialFormat.Letter) || marks.Count == 0)
        {
            sheet.Lacks(new("没有发文机关标志", "There is no mark"));
            return;
        }

        // Of several agencies the mark may name the host alone (9-4), and names in one line are not told apart.
        var signers = document.Of(ElementRole.Signer).ToList();
        if (marks.Count == 1 && signers is [var signer] && signer.Trimmed.IndexOfAny(['\t', '\u3000', ' ']) < 0)
        {
            sheet.Applies();
            var name = Plain(signer.Trimmed);
            if (!IsSame(marks[0], name))
            {
                sheet.Find(signer, new($"署名是“{name}”，标志是“{marks[0]}”", $"signed by {name}, the mark is {marks[0]}"));
            }
        }

        foreach (var office in document.Of(ElementRole.ImprintOffice).Where(_ => marks.Count == 1))
        {
            sheet.Applies();
            if (Office().Match(office.Trimmed) is { Success: true } match
                && !IsSame(marks[0], Plain(match.Groups["agency"].Value))
                    && !IsSame(marks[0], Plain(match.Groups["name"].Value)))
            {
                var name = match.Groups["name"].Value;
                sheet.Find(office, new($"印发机关是“{name}”，标志是“{marks[0]}”",
                    $"sent out by {name}, the mark is {marks[0]}"));
            }
        }

        if (document.MainPart is { Title: [var title, ..] } part
            && TextPatterns.AgencyOf(part.TitleText) is { Length: > 0 } agency
            && marks.Count == 1 && !agency.Contains('等') && !IsSame(marks[0], agency)
            && !agency.Split('、', ' ', '\u3000').Any(each => IsSame(marks[0], each)))
        {
            sheet.Find(title, new($"标题里是“{agency}”，标志是“{marks[0]}”", $"{agency} in the title, the mark is {marks[0]}"));
        }
    }

    /// <summary>The office of an agency; offices of other names may be of any agency.</summary>
    [GeneratedRegex(@"^(?<name>(?<agency>[\u4e00-\u9fff]{3,30}?)(?:办公室|办公厅|秘书处))(?=\s|\d|$)")]
    private static partial Regex Office();

    /// <summary>The letters of a short name stand in the long one in the same order.</summary>
    private static bool IsSame(string one, string other) => IsWithin(one, other) || IsWithin(other, one);

    private static bool IsWithin(string shorter, string longer)
    {
        var at = 0;
        foreach (var character in longer)
        {
            at += at < shorter.Length && shorter[at] == character ? 1 : 0;
        }

        return at == shorter.Length;
    }

    private static string Plain(string text)
    {
        var plain = string.Concat(text.Where(static c => !char.IsWhiteSpace(c) && c is not ('(' or ')' or '（' or '）')));
        return plain.EndsWith("文件", StringComparison.Ordinal) ? plain[..^2] : plain;
    }
}
