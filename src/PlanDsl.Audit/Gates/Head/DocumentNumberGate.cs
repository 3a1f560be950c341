using System.Text.RegularExpressions;
using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Head;

/// <summary>7.2.5: how the number is written.</summary>
internal sealed class DocumentNumberGate() : Gate(new(
    "G-7.2.5b", "GB/T 9704-2012 7.2.5", Strength.Required,
    new("发文字号的写法", "Form of the document number"),
    new("机关代字〔四位年份〕序号号：六角括号，阿拉伯数字，不加“第”，不编虚位，如“×教发〔2024〕3号”",
        "as in \"×教发〔2024〕3号\": tortoise shell brackets, Arabic digits, no \"第\", no leading zeros"),
    new("括号改用六角括号“〔〕”（U+3014、U+3015），年份写全", "Use the brackets 〔〕 (U+3014, U+3015) and the whole year")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var paragraph in document.Of(ElementRole.DocumentNumber))
        {
            var text = HeadFinder.NumberOf(paragraph);
            if (document.Format is OfficialFormat.Order or OfficialFormat.Minutes
                && TextPatterns.SerialLike().IsMatch(text))
            {
                sheet.Lacks(new("命令、纪要另编序号", "Orders and minutes have numbers of their own"));
                continue;
            }

            var match = TextPatterns.NumberLike().Match(text);
            var written = text[..^match.Groups["rest"].Length].Trim(' ', '\t', '\u3000');
            sheet.Applies();
            if (written.IndexOfAny(TextPatterns.Placeholders) >= 0)
            {
                sheet.CannotSee(new("字号还没有编号，是草稿的占位", "The number is a draft's placeholder"));
            }
            else if (!TextPatterns.Number().IsMatch(written))
            {
                AuditText? mended = Mended(match) is { } number ? new($"“{number}”", number) : null;
                sheet.Find(
                    paragraph, new($"“{written}”", written), mended,
                    mended is null ? null : new($"改为{mended.Zh}", $"Write {mended.En}"));
            }
        }
    }

    /// <summary>The same number as it should be written; null if it has no year and number.</summary>
    private static string? Mended(Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        var digits = string.Concat(match.Groups["number"].Value
            .Select(static c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c)
            .Where(char.IsAsciiDigit)).TrimStart('0');
        var year = string.Concat(match.Groups["year"].Value
            .Select(static c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c));
        return $"{match.Groups["code"].Value}〔{(year.Length == 4 ? year : "20" + year[^2..])}〕{digits}号";
    }
}
