using PlanDsl.Semantics;
using PlanDsl.Syntax;
using Xunit;

namespace PlanDsl.Tests.Semantics;

/// <summary>What 形式, 格式 and 用印 say, in both languages.</summary>
public class NoticeFormTests
{
    [Theory]
    [InlineData("形式：印发", "Issuing Common")]
    [InlineData("形式：通知", "Direct Common")]
    [InlineData("形式：转发；作附件", "Forwarding Common attached")]
    [InlineData("形式：征求意见", "Consulting Common attached form")]
    [InlineData("形式：征求意见；不附反馈表", "Consulting Common attached")]
    [InlineData("genre: consulting; no-comment-form", "Consulting Common attached")]
    [InlineData("格式：文件", "Issuing Common")]
    [InlineData("格式：信函", "Issuing Letter")]
    [InlineData("格式：令", "Issuing Decree")]
    [InlineData("格式：命令", "Issuing Order")]
    [InlineData("format: minutes", "Issuing Minutes")]
    [InlineData("用印：盖章", "Issuing Common Sealed")]
    [InlineData("用印：不盖章", "Issuing Common Unsealed")]
    [InlineData("用印：签名章；市长", "Issuing Common Stamped 市长")]
    [InlineData("seal: stamped; 市长; “局长；书记”", "Issuing Common Stamped 市长、局长；书记")]
    public void A_line_says(string line, string expect) => Check(line, expect);

    [Theory]
    [InlineData("形式：征求意见；作附件", "Consulting Common attached form PLN2010")]
    [InlineData("形式：通知；作附件", "Direct Common PLN2010")]
    [InlineData("格式：公函", "Issuing Common PLN2019")]
    [InlineData("用印：盖章；市长", "Issuing Common Sealed 市长 PLN2010")]
    [InlineData("用印：签名章", "Issuing Common Stamped PLN2065")]
    public void A_wrong_line_is_reported(string line, string expect) => Check(line, expect);

    private static void Check(string line, string expect)
    {
        var tree = SyntaxTree.Parse(new SourceText("a.plan", $"通知 {{\n  {line}\n}}\n方案 甲：甲方案 {{\n}}\n"));
        var result = Binder.Bind(tree, []);
        var notice = result.Model!.Notice!;
        string[] words =
        [
            notice.Genre.ToString(), notice.Format.ToString(), notice.HasPlanAttached ? "attached" : "",
            notice.HasCommentForm ? "form" : "", notice.Seal?.Kind.ToString() ?? "",
            notice.Seal is { } seal ? string.Join('、', seal.Posts) : "",
            .. result.Diagnostics.Select(static d => d.Descriptor.Code),
        ];
        Assert.Equal(expect, string.Join(' ', words.Where(static w => w.Length > 0)));
    }
}
