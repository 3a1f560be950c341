using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates;

/// <summary>The rules that need the rendered page, the printed copy or somebody's knowledge.</summary>
internal static class UnseenGates
{
    internal static readonly AuditText Page = new("要看排出来的版面", "Needs the rendered page");
    private static readonly AuditText Print = new("要看印出来的纸件", "Needs the printed copy");
    private static readonly AuditText People = new("要对照机关的名单和登记", "Needs the agency's registers");

    /// <summary>All of them in order.</summary>
    internal static IEnumerable<Gate> All() =>
    [
        On("G-4", "4", new("用纸的技术指标", "Quality of the paper"), new("60 至 80 克/平方米，白度 80% 至 90%", "60-80 g/m2"), Print),
        On("G-6.1", "6.1", new("制版", "Plates"), new("版面干净无底灰，字迹清楚，版心不斜，误差不超过 1 毫米",
            "clean, not skewed by more than 1 mm"), Print),
        On("G-6.2", "6.2", new("印刷", "Printing"), new("双面印刷，页码套正，误差不超过 2 毫米",
            "on both sides, in register within 2 mm"), Print),
        On("G-6.3", "6.3", new("装订", "Binding"), new("左侧装订，两钉距上下边 70 毫米，±4 毫米",
            "at the left, staples 70±4 mm from the edges"), Print),
        On("G-7.2.4a", "7.2.4", new("发文机关标志的名称", "Name in the mark"),
            new("机关全称或规范化简称，可加“文件”", "the agency's full or standard short name, with or without \"文件\""), People,
            static d => d.Of(ElementRole.IssuerMark).Any()),
        On("G-7.2.4b/page", "7.2.4", new("发文机关标志的高度", "Height of the mark"),
            new("上边缘距版心上边缘 35 毫米（距纸上边 72 毫米）", "its upper edge 72 mm from the paper's"), Page,
            static d => d.Format is OfficialFormat.Ordinary or OfficialFormat.Minutes),
        On("G-7.2.4d", "7.2.4", new("联合行文的标志", "Marks of several agencies"),
            new("主办机关在前，“文件”居右、上下居中", "the host first, \"文件\" at the right in the middle"), Page,
            static d => d.Of(ElementRole.IssuerMark).Count() > 2),
        On("G-7.2.6b", "7.2.6", new("多个签发人的排列", "Several signatories"),
            new("按机关次序从左到右、自上而下，一般每行两个", "in the order of the agencies, two a row"), Page,
            static d => d.Of(ElementRole.Signatory).Count() > 1),
        On("G-7.3.3a", "7.3.2、7.3.3", new("首页", "First page"), new("首页显示正文", "shows text"), Page,
            static d => d.IsOfficial),
        On("G-7.3.5.1b", "7.3.5.1", new("印章", "Seal"),
            new("端正、居中下压署名和日期，顶端距正文不超过一行", "upright over signer and date, at most a line below the text"), Print,
            static d => d.Of(ElementRole.Date).Any()),
        On("G-7.3.5.1c", "7.3.5.1", new("联合行文的署名", "Signers of several agencies"),
            new("按机关次序排列，印章一一对应、互不相交，末一个印章也压日期",
                "in order, a seal on each, no two touching, the last one on the date as well"), Page, IsSignedJointly),
        On("G-7.3.5.3", "7.3.5.3", new("签发人签名章", "Stamp of the signatory's name"),
            new("日期右空四字；签名章右空四字，职务在其左空二字", "date and stamp four from the right, the post two to its left"), Page,
            static d => d.Format == OfficialFormat.Order || d.Of(ElementRole.Signer).Any(IsPost)),
        On("G-7.4.2c", "7.4.2", new("移入版记的主送机关", "Addressees in the imprint"),
            new("排在抄送的上一行，之间不加分隔线", "on the line above the copies, without a rule between"), Page,
            static d => d.Imprint.Any(static p => p.Trimmed.StartsWith("主送", StringComparison.Ordinal))
                && d.Imprint.Any(static p => TextPatterns.CopiesLike().IsMatch(p.Trimmed))),
        On("G-7.4.1b", "7.4.1", new("版记的高低", "Height of the imprint"),
            new("末条分隔线与最后一面版心下边缘重合（距纸上边 262 毫米）", "its last rule on the text area's lower edge (262 mm)"),
            Page, HasRuledImprint),
        On("G-7.4.1c", "33476.2", new("版记所在的页", "Page of the imprint"), new("在双页", "an even one"), Page,
            HasRuledImprint),
        On("G-7.5e", "7.5", new("版记前的空白页", "Empty page before the imprint"),
            new("空白页和版记页都不编页码", "neither it nor the imprint's page is numbered"), Page, HasRuledImprint),
        On("G-8d", "8", new("横页页码的位置", "Place of a turned page number"),
            new("单页在左下、双页在左上，与竖页的一字线重合", "odd at the lower left, even at the upper left"), Page,
            static d => d.File.Sections.Any(static s => s.IsLandscape)),
        On("L-1", "10.1", new("信函标志的位置", "Mark of a letter"),
            new("上边缘距上页边 30 毫米，居中", "its upper edge 30 mm from the paper's, centred"), Page, IsLetter),
        On("L-2", "10.1", new("信函的红色双线", "Double rules of a letter"),
            new("标志下 4 毫米上粗下细，另一条上细下粗，长 170 毫米，居中",
                "4 mm below the mark thick over thin, the other thin over thick, 170 mm, centred"), Page, IsLetter),
        On("L-3", "10.1", new("信函下方的双线", "Second double rule of a letter"),
            new("距下页边 20 毫米，只在首页", "20 mm from the lower edge, on the first page only"), Page, IsLetter),
        On("L-5", "10.1", new("信函标题的位置", "Place of a letter's title"),
            new("与其上最后一个要素相距二行", "two lines below what is above it"), Page,
            static d => IsLetter(d) && d.Of(ElementRole.Title).Any()),
        On("C-1", "10.2", new("命令标志的位置", "Mark of an order"), new("距版心上边缘 20 毫米", "20 mm below the text area's edge"),
            Page, static d => d.Format == OfficialFormat.Order),
        On("C-2", "10.2", new("令号和正文的位置", "Place of an order's number and text"),
            new("标志下空二行居中编令号，令号下空二行编正文", "two lines below the mark, the text two lines below it"), Page,
            static d => d.Format == OfficialFormat.Order),
        On("J-2", "10.3", new("出席、请假、列席", "Attendance of minutes"),
            new("左空二字，三号黑体，名单三号仿宋，回行与冒号后的首字对齐",
                "two characters in, 16 pt HeiTi, names in 16 pt FangSong and wrapped below the first one"),
            Page, static d => d.Format == OfficialFormat.Minutes
                && d.File.Paragraphs.Any(static p => TextPatterns.AttendanceLike().IsMatch(p.Trimmed))),
        On("P-7", "", new("破折号", "Dashes"), new("“——”占两字", "two characters"),
            new("一字线是破折号还是起止，程序分不清", "A program cannot tell a dash from a span"), static d =>
                d.Of(ElementRole.Body).Any()),
    ];

    private static bool IsLetter(RecognizedDocument document) => document.Format == OfficialFormat.Letter;

    /// <summary>A letter's imprint has no rules, and a clause of its own.</summary>
    private static bool HasRuledImprint(RecognizedDocument document) =>
        !document.Imprint.IsEmpty && !IsLetter(document);

    /// <summary>Names below one another, in a line, or in a table right above the date.</summary>
    private static bool IsSignedJointly(RecognizedDocument document) => document.Format != OfficialFormat.Order
        && (document.Of(ElementRole.Signer).Skip(1).Any()
        || document.Of(ElementRole.Signer).Any(static p => p.Trimmed.IndexOfAny(['\t', '\u3000']) >= 0)
        || document.Of(ElementRole.Date).Any(date => document.File.Paragraphs.Take(document.PlaceOf(date))
            .LastOrDefault(static p => p.HasText) is { Table: not null }));

    private static bool IsPost(WordParagraph signer) => signer.Trimmed.EndsWith('长')
        || signer.Trimmed.EndsWith("主任", StringComparison.Ordinal)
        || signer.Trimmed.EndsWith("书记", StringComparison.Ordinal);

    private static UnseenGate On(
        string id,
        string clause,
        AuditText topic,
        AuditText expected,
        AuditText reason,
        Func<RecognizedDocument, bool>? applies = null) => new(
            new GateInfo(
                id,
                clause switch
                {
                    "" => "GB/T 15834-2011 4.10.2",
                    "33476.2" => "GB/T 33476.2-2016 7.3.1",
                    _ => $"GB/T 9704-2012 {clause}",
                },
                clause switch
                {
                    "" => Strength.Normal,
                    "33476.2" => Strength.Parameter,
                    _ => Strength.Required,
                },
                topic,
                expected,
                reason == Page
                    ? new("调整空行、缩进或文本框的位置，再用 --render 量一遍",
                        "Move it by lines, indents or its box; measure with --render")
                    : new("人工核对", "Look at it")),
            reason,
            applies ?? (static d => d.IsOfficial));
}
