using System.Text;
using PlanDsl.Compiler;
using Xunit;

namespace PlanDsl.Tests.Compiler;

public sealed class OutputNamesTests
{
    [Theory]
    [InlineData("网剑行动方案", "网剑行动方案")]
    [InlineData("关于A/B：1*2?的\"通知\"<试行>|x\\y:z", "关于A／B：1＊2？的”通知”＜试行＞｜x＼y：z")]
    [InlineData("末尾有点和空格. . ", "末尾有点和空格")]
    [InlineData("断\n行\t与\0控制", "断行与控制")]
    [InlineData("", "_")]
    [InlineData("...", "_")]
    [InlineData("CON", "_CON")]
    [InlineData("com1.方案", "_com1.方案")]
    [InlineData("COM10", "COM10")]
    [InlineData("Console", "Console")]
    [InlineData("𠮷祥方案", "𠮷祥方案")]
    public void A_title_becomes_a_name_for_every_system(string title, string expected) =>
        Assert.Equal(expected, OutputNames.Sanitize(title));

    [Fact]
    public void A_long_title_is_cut_between_characters()
    {
        var name = OutputNames.Sanitize(string.Concat(Enumerable.Repeat("𠮷", 100)));
        Assert.Equal(string.Concat(Enumerable.Repeat("𠮷", 50)) + "…", name);
        Assert.True(Encoding.UTF8.GetByteCount(name) < 240);
    }

    [Fact]
    public void The_same_name_is_given_once_whatever_its_case()
    {
        var names = new OutputNames();
        Assert.Equal("统计表.docx", names.Take("统计表", ".docx"));
        Assert.Equal("统计表.xlsx", names.Take("统计表", ".xlsx"));
        Assert.Equal("统计表（2）.docx", names.Take("统计表", ".docx"));
        Assert.Equal("统计表（3）.docx", names.Take("统计表", ".docx"));
        Assert.Equal("Form a.docx", names.Take("Form a", ".docx"));
        Assert.Equal("FORM A（2）.docx", names.Take("FORM A", ".docx"));
    }
}
