using System.Text;
using PlanDsl.Compiler;
using Xunit;

namespace PlanDsl.Tests.Compiler;

public sealed class SourceDecoderTests
{
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    [Fact]
    public void Utf8_is_read_with_and_without_a_mark()
    {
        Check(Encoding.UTF8.GetBytes("方案 甲"), "方案 甲");
        Check([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("方案 甲")], "方案 甲");
        Check([], "");
        Check([.. Encoding.UTF8.Preamble], "");
        Check(Encoding.UTF8.GetBytes("𠮷野家"), "𠮷野家");
    }

    [Fact]
    public void Gbk_is_named_with_the_first_place_that_is_not_utf8() =>
        Check(Gbk.GetBytes("// a\n方案 网剑：网络市场监管专项行动方案"), "PLN0003 2:1 [2, 6]");

    [Fact]
    public void Utf16_is_named_by_its_mark_or_its_zeros()
    {
        Check([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("方案")], "PLN0004 1:1 [1, 1]");
        Check([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("方案")], "PLN0004 1:1 [1, 1]");
        Check(Encoding.Unicode.GetBytes("plan a: b\n"), "PLN0004 1:1 [1, 1]");
        Check(Encoding.BigEndianUnicode.GetBytes("plan a: b\n"), "PLN0004 1:1 [1, 1]");
    }

    [Fact]
    public void Other_bytes_are_located()
    {
        Check([.. "方案\n方"u8, 0xFF, 0x00, .. "案"u8], "PLN0002 2:2 [2, 11]");
        Check([.. "ab"u8, 0xE6, 0x96], "PLN0002 1:3 [1, 3]");
        Check([.. Encoding.UTF8.Preamble, .. "ab"u8, 0xFF, 0x01], "PLN0002 1:3 [1, 6]");
    }

    [Fact]
    public void A_single_zero_byte_is_text_and_left_to_the_parser() => Check("a\0b"u8.ToArray(), "a\0b");

    private static void Check(byte[] bytes, string expected)
    {
        var (text, problem) = SourceDecoder.Decode("a.plan", bytes);
        if (problem is null)
        {
            Assert.Equal(expected, text!.Text);
            return;
        }

        Assert.Null(text);
        var place = problem.Location.Source.GetPosition(problem.Location.Span.Start);
        var arguments = string.Join(", ", problem.Arguments.Select(static a => a.Zh));
        Assert.Equal(expected, $"{problem.Descriptor.Code} {place.Line + 1}:{place.Column + 1} [{arguments}]");
    }
}
