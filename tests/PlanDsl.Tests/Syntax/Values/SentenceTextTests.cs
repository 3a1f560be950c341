using PlanDsl.Syntax.Values;
using Xunit;

namespace PlanDsl.Tests.Syntax.Values;

/// <summary>
/// Expected: texts and blanks between bars, a blank as identifier and options; ! and the place of an error.
/// </summary>
public sealed class SentenceTextTests
{
    [Theory]
    [InlineData("查处案件{案件总数：件}；罚没款{罚没款：万元，2位小数}", "查处案件|{案件总数 件}|；罚没款|{罚没款 万元 2位小数}")]
    [InlineData("查处 ｛案件:件｝ 起", "查处|{案件 件}|起")]
    [InlineData("{案件}", "{案件}")]
    [InlineData("没有空格", "没有空格")]
    [InlineData("{甲-1.乙_2：件}", "{甲-1.乙_2 件}")]
    [InlineData("", "")]
    [InlineData("查处{案件：件", "查处!{案件：件")]
    [InlineData("查处{案件：件，罚款{罚款：元}", "查处!{案件：件，罚款{罚款：元}")]
    [InlineData("查处{案件：件}}起", "查处|{案件 件}!}起")]
    [InlineData("查处{}", "查处!{}")]
    [InlineData("查处{：件}", "查处!{：件}")]
    [InlineData("查处{两 个词：件}", "查处!{两 个词：件}")]
    public void Cuts_a_sentence(string text, string expect) => Check(text, expect);

    private static void Check(string text, string expect)
    {
        var sentence = SentenceText.Parse(Written.Value(text));
        var pieces = sentence.Pieces.Select(static p => p.BlankId is null
            ? p.Whole.Text
            : $"{{{string.Join(' ', p.Options.Select(static o => o.Text).Prepend(p.BlankId.Text))}}}");
        var error = sentence.ErrorAt is { } at ? "!" + at.Source.ToString(at.Span) : string.Empty;
        Assert.Equal(expect, string.Join('|', pieces) + error);
    }
}
