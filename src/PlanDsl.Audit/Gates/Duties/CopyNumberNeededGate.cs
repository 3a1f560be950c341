using System.Text.RegularExpressions;
using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Duties;

/// <summary>条例, 9-1 and 9-2: a secret document has a copy number, and its secrecy a period.</summary>
internal sealed partial class CopyNumberNeededGate() : Gate(new(
    "T-9.1", "《党政机关公文处理工作条例》9-1、9-2", Strength.Required,
    new("涉密公文的份号和保密期限", "Copy number and period of a secret document"),
    new("标了密级的，还要标份号和保密期限", "a document with a level of secrecy has a copy number and a period"),
    new("在首页左上角第一行补 6 位份号；密级后加“★”和期限",
        "Add the six digits on the first line; write ★ and the period behind the level")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var beside = document.Of(ElementRole.DocumentNumber).Select(HeadFinder.BesideNumber).ToList();
        var isNumbered = document.Of(ElementRole.CopyNumber).Any()
            || beside.Exists(TextPatterns.CopyNumberLike().IsMatch);
        foreach (var secrecy in document.Of(ElementRole.Secrecy, ElementRole.DocumentNumber))
        {
            var isAlone = document.RoleOf(secrecy) == ElementRole.Secrecy;
            var level = isAlone ? secrecy.Trimmed : HeadFinder.BesideNumber(secrecy);
            if (!TextPatterns.SecrecyLike().IsMatch(level))
            {
                continue;
            }

            sheet.Applies();
            if (!isNumbered)
            {
                sheet.Find(
                    secrecy, new("没有份号", "no copy number"), new("标 6 位份号", "six digits"),
                    new("在首页左上角第一行补 6 位份号", "Add the six digits on the first line of the page"));
            }

            if (!Period().IsMatch(level))
            {
                sheet.Find(
                    secrecy, new($"“{level}”没有保密期限", $"{level} has no period"),
                    new("如“机密★1年”", "such as “机密★1年”"), new("密级后加“★”和期限", "Write ★ and the period behind it"));
            }
        }
    }

    [GeneratedRegex(@"\d|长期|[一二三四五六七八九十]+(?:年|个月)")]
    private static partial Regex Period();
}
