using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Validation;
using Xunit;

namespace PlanDsl.Tests.Validation;

/// <summary>Who issues a document, under what number, and to whom. Expected: codes with their stretch.</summary>
public sealed class IssuingTests
{
    [Theory]
    [InlineData("主送：“王某某副市长”", "PLN3074 “王某某副市长”")]
    [InlineData("主送：“张×局长”、市政府", "PLN3074 “张×局长”")]
    [InlineData("主送：“李某某同志”", "PLN3074 “李某某同志”")]
    [InlineData("主送：“临江市市长”", "PLN3074 “临江市市长”")]
    [InlineData("主送：“赵某某”", "PLN3074 “赵某某”")]
    [InlineData("主送：“市委书记处”、“主席团”、“主任会议成员单位”、“市长热线办公室”", "")]
    [InlineData("主送：“黄某镇”、“某某市教育局”、“石某村”、“延长县”、“各成员单位”", "")]
    public void Bodies_are_addressed(string line, string expect) => Check(line, "", expect);

    [Theory]
    [InlineData("签发人：王某某\n主送：市政府", "")]
    [InlineData("签发人：王某某\n主送：市政府、省教育厅", "PLN3075 省教育厅")]
    [InlineData("签发人：王某某\n主送：各县（市、区）教育局", "PLN3075 各县（市、区）教育局")]
    [InlineData("主送：市政府、省教育厅", "")]
    [InlineData("签发人：王某某\n主送：市政府\n抄送：省教育厅、市公安局", "")]
    [InlineData("签发人：王某某\n主送：市政府\n抄送：招考院", "PLN3076 招考院")]
    [InlineData("签发人：王某某\n主送：市政府\n抄送：考务中心", "PLN3076 考务中心")]
    [InlineData("签发人：王某某\n主送：市政府\n抄送：各县（市、区）教育局、“各镇街”", "PLN3076 各县（市、区）教育局|PLN3076 “各镇街”")]
    [InlineData("签发人：王某某\n主送：市政府\n抄送：“各市教育局”、“各成员单位”、“市政府各部门”", "")]
    [InlineData("签发人：王某某\n主送：市政府\n署名：“江北区市场监管局”\n抄送：“各区市场监管局”", "")]
    [InlineData("签发人：王某某\n主送：市政府\n署名：“江北区市场监管局”\n抄送：“各街道办事处”", "PLN3076 “各街道办事处”")]
    [InlineData("主送：市政府\n抄送：招考院、各县（市、区）教育局", "")]
    public void An_upward_document_goes_to_one_and_not_below(string lines, string expect) => Check(lines, "", expect);

    [Theory]
    [InlineData("署名：安全处", "PLN3077 安全处")]
    [InlineData("署名：“临江市教育局安全处”", "PLN3077 “临江市教育局安全处”")]
    [InlineData("署名：“市公安局法制科”、市教育局", "PLN3077 “市公安局法制科”")]
    [InlineData("署名：“市教育局办公室”、“市安委会办公室”、“护学工作专班”、“护学领导小组办公室”", "")]
    [InlineData("署名：“江北街道办事处”、“市委研究室”、“组委会秘书处”、“市房产局公园管理处”、“市政府参事室”", "")]
    public void An_inner_office_does_not_issue(string line, string expect) => Check($"主送：市政府\n{line}", "", expect);

    [Theory]
    [InlineData("临教发〔2024〕3号", "", "")]
    [InlineData("临教发〔2024〕3号", "状态：征求意见稿", "PLN3027 临教发〔2024〕3号")]
    [InlineData("临教发〔2024〕3号", "状态：试行", "")]
    [InlineData("临教发〔2024〕×号", "", "PLN3078 临教发〔2024〕×号")]
    [InlineData("临教发〔××××〕××号", "状态：试行", "PLN3078 临教发〔××××〕××号")]
    [InlineData("临教发〔2024〕 号", "", "PLN3078 临教发〔2024〕 号")]
    [InlineData("临教发〔2024〕XX号", "", "PLN3078 临教发〔2024〕XX号")]
    [InlineData("临教发〔2024〕×号", "状态：草案", "")]
    [InlineData("临教发〔2024〕3 号", "", "PLN3025 临教发〔2024〕3 号")]
    public void Only_a_draft_has_an_open_number(string number, string status, string expect) =>
        Check($"文号：{number}\n主送：市政府", status, expect);

    [Theory]
    [InlineData("", "PLN3024 “2024年3月 日”")]
    [InlineData("状态：送审稿", "")]
    public void Only_a_draft_has_an_open_date(string status, string expect) =>
        Check("主送：市政府", status, expect, "“2024年3月 日”");

    [Theory]
    [InlineData("版头：市教育局、市公安局\n署名：市教育局、市公安局、市政府", "PLN3115 市教育局")]
    [InlineData("版头：市公安局\n署名：市教育局、市公安局", "PLN3115 市公安局")]
    [InlineData("版头：市公安局、市教育局\n署名：市教育局、市公安局", "PLN3115 市公安局")]
    [InlineData("版头：市教育局、市公安局\n署名：市教育局", "PLN3115 市教育局")]
    [InlineData("版头：市教育局、市公安局", "PLN3115 市教育局")]
    [InlineData("版头：市教育局、“市消防支队”\n署名：市教育局、“市消防支队”、市公安局", "PLN3115 市教育局")]
    [InlineData("版头：市教育局、市公安局\n署名：市教育局、市公安局", "")]
    [InlineData("版头：市教育局、市政府、市公安局\n署名：市教育局、市公安局、市政府", "")]
    [InlineData("版头：市教育局、“临江市公安局”\n署名：市教育局、市公安局", "")]
    [InlineData("版头：市教育局\n署名：市教育局、市公安局、市政府", "")]
    [InlineData("版头：“临江市教育局文件”\n署名：市教育局、市公安局", "")]
    [InlineData("版头：“临江市校园安全委员会”\n署名：市教育局、市公安局", "")]
    [InlineData("版头：市政府\n署名：“临江市人民政府办公室”", "")]
    [InlineData("格式：信函\n版头：市教育局、市公安局\n署名：市教育局、市公安局、市政府", "")]
    [InlineData("署名：市教育局、市公安局", "")]
    public void A_mark_names_all_who_sign_or_the_host(string lines, string expect) =>
        Check($"主送：各县教育局\n{lines}", "", expect);

    private static void Check(string lines, string planLines, string expect, string date = "2024年3月1日")
    {
        var text = $$"""
            单位库 {
              单位 市教育局：临江市教育局
              单位 市公安局：临江市公安局
              单位 市政府：临江市人民政府
              单位 省教育厅：滨海省教育厅
              单位 安全处：安全保卫处；上级 市教育局
              单位 招考院：临江市教育招生考试院；上级 市教育局
              单位 考务中心：临江市考务中心；上级 招考院
              集合 各县教育局：各县（市、区）教育局
            }
            通知 {
              {{lines.Replace("各县（市、区）教育局", "各县教育局", StringComparison.Ordinal)}}
              成文日期：{{date}}
            }
            方案 护学：护学行动方案 {
              编制：市教育局
              {{planLines}}
            }
            """;
        var tree = SyntaxTree.Parse(new SourceText("a.plan", text));
        Assert.Empty(tree.Diagnostics.Select(static d => d.GetMessage(DisplayLanguage.Zh)));
        var plan = Binder.Bind(tree, []).Model!;
        string[] codes =
        [
            "PLN3024", "PLN3025", "PLN3027", "PLN3074", "PLN3075", "PLN3076", "PLN3077", "PLN3078", "PLN3115",
        ];
        var found = Validator.Validate(plan).Where(d => codes.Contains(d.Descriptor.Code))
            .OrderBy(static d => d.Location.Span.Start)
            .Select(static d => $"{d.Descriptor.Code} {d.Location.Source.ToString(d.Location.Span)}");
        Assert.Equal(
            expect.Replace("各县（市、区）教育局", "各县教育局", StringComparison.Ordinal), string.Join('|', found));
    }
}
