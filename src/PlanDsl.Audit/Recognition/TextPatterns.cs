using System.Text.RegularExpressions;

namespace PlanDsl.Audit.Recognition;

/// <summary>
/// What the elements of an official document look like, right or wrong: wide enough to find what is badly written.
/// </summary>
internal static partial class TextPatterns
{
    /// <summary>The fifteen kinds of documents (条例, 8).</summary>
    internal const string Genres = "决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要";

    /// <summary>What drafts have in place of a figure.</summary>
    internal static readonly char[] Placeholders = ['×', 'x', 'X', '_', '＿'];

    /// <summary>发文字号, with any brackets; what follows may be the signatory, or the last of several.</summary>
    [GeneratedRegex(@"^(?!批准|备案)"
        + @"(?<code>[^\s〔\[（(【［「《]{1,16}?)(?<open>[〔\[（(【［])(?<year>\d{2,4}|[０-９]{4})(?<close>[〕\])）】］])"
        + @"\s*(?<number>第?\s*[\d０-９×xX＿_]{1,6}\s*号?)"
        + @"(?<rest>(?:[\s\u3000]+签发人.*|\t[\u4e00-\u9fff×\u3000\t ]{2,24})?)$",
        RegexOptions.Singleline)]
    internal static partial Regex NumberLike();

    /// <summary>第12号 of an order, 第3期 or 〔2024〕3号 of minutes (10.2, 10.3).</summary>
    [GeneratedRegex(@"^[（(]?第\s*[\d×xX一二三四五六七八九十]{1,6}\s*[号期次][）)]?$"
        + @"|^[〔\[（(](?:19|20)\d{2}[〕\]）)]\s*第?\s*[\d×]{1,6}\s*[号期次]$")]
    internal static partial Regex SerialLike();

    /// <summary>Who was at a meeting (10.3).</summary>
    [GeneratedRegex(@"^(?:出席|请假|缺席|列席)(?:人员|单位)?[：:]")]
    internal static partial Regex AttendanceLike();

    [GeneratedRegex(@"^[\u4e00-\u9fff]{1,12}〔(?:19|20)\d{2}〕[1-9]\d*号$")]
    internal static partial Regex Number();

    [GeneratedRegex(@"^(?:份号[:：]?\s*)?(?:№|No\.?|NO\.?)?\s*\d{3,8}$")]
    internal static partial Regex CopyNumberLike();

    [GeneratedRegex(@"^(?:密级[:：]?\s*)?(?:绝密|机密|秘密)(?:[★☆*·\s].*)?$")]
    internal static partial Regex SecrecyLike();

    [GeneratedRegex(@"^(?:绝密|机密|秘密)(?:★(?:\d+(?:年|个月|天)|长期))?$")]
    internal static partial Regex Secrecy();

    [GeneratedRegex(@"^(?:紧急程度[:：]?\s*)?(?:特急|加急|急件|特提|平急|紧急)$")]
    internal static partial Regex UrgencyLike();

    /// <summary>A date alone in its line, in any of the ways people write one.</summary>
    [GeneratedRegex(@"^(?:[\d０-９]{2,4}|[〇○Ｏ零一二三四五六七八九十]{2,4})\s*(?:年|\.|-|/|．)\s*"
        + @"[\d０-９〇○零一二三四五六七八九十×XxX_＿]{1,3}\s*(?:月|\.|-|/|．)\s*[\d０-９〇○零一二三四五六七八九十×XxX_＿]{1,3}\s*[日号]?$")]
    internal static partial Regex DateLike();

    /// <summary>A date as 7.3.5.4 has it.</summary>
    [GeneratedRegex(@"^(?<year>(?:19|20)\d{2})年(?<month>[1-9]|1[0-2])月(?<day>[1-9]|[12]\d|3[01])日$")]
    internal static partial Regex Date();

    [GeneratedRegex(@"(?:[\d０-９]{4}|[〇○零一二三四五六七八九]{4})\s*[年.\-/]\s*[\d０-９〇○零一二三四五六七八九十]{1,3}\s*[月.\-/]\s*"
        + @"[\d０-９〇○零一二三四五六七八九十]{1,3}\s*日?\s*(?:印发|印制|印)$")]
    internal static partial Regex IssueDateLike();

    [GeneratedRegex(@"^抄\s*[送报][:：]?")]
    internal static partial Regex CopiesLike();

    [GeneratedRegex(@"^附\s*件\s*(?<number>\d{1,2}|[一二三四五六七八九十]{1,2})?\s*(?<colon>[:：]?)$")]
    internal static partial Regex LabelLike();

    /// <summary>The first line of an attachment note.</summary>
    [GeneratedRegex(@"^附\s*件?\s*(?<own>\d{0,2})(?<colon>[:：])\s*"
        + @"(?:(?<number>[\d０-９]{1,2})(?<mark>[.．、。]))?\s*(?<name>.+)$",
        RegexOptions.Singleline)]
    internal static partial Regex NoteFirst();

    /// <summary>A further line of an attachment note.</summary>
    [GeneratedRegex(@"^(?:附件)?(?<number>[\d０-９]{1,2})(?<mark>[.．、。:：])\s*(?<name>.+)$", RegexOptions.Singleline)]
    internal static partial Regex NoteNext();

    [GeneratedRegex(@"^[一二三四五六七八九十]{1,3}[、，.．](?=\S)")]
    internal static partial Regex HeadingOne();

    [GeneratedRegex(@"^[（(][一二三四五六七八九十]{1,3}[）)]、?(?=\S)")]
    internal static partial Regex HeadingTwo();

    [GeneratedRegex(@"^[1-9０-９]\d?[.．、](?=[^\d\s])")]
    internal static partial Regex HeadingThree();

    [GeneratedRegex(@"^[（(][1-9１-９]\d?[）)](?=\S)")]
    internal static partial Regex HeadingFour();

    [GeneratedRegex("(?:" + Genres + ")$")]
    internal static partial Regex GenreAtEnd();

    /// <summary>What is a title by its words alone, however it is set.</summary>
    [GeneratedRegex("^[^，。；：]{4,60}(?:" + Genres + "|方案|办法|细则|要点|计划|规划|总结|规定|制度|名单|统计表|一览表|分工表)"
        + "(?:[（(][^（()）]*[）)])?$")]
    internal static partial Regex TitleWords();

    /// <summary>The agency that a title begins with; empty if it names none.</summary>
    internal static string AgencyOf(string title) => Agency().Match(title).Groups["agency"].Value;

    [GeneratedRegex(@"^(?<agency>[^，。；：《》]{2,60}?)(?:关于(?=.+的)|(?=(?:决议|命令|令|公报|公告|通告)$))")]
    private static partial Regex Agency();

    /// <summary>A bracket at the end of a title, such as （征求意见稿）.</summary>
    [GeneratedRegex(@"[（(][^（()）]*[）)]$")]
    internal static partial Regex NoteAtEnd();
}
