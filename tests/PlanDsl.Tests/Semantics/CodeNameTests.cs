using PlanDsl.Semantics;
using Xunit;

namespace PlanDsl.Tests.Semantics;

/// <summary>A name in code is always the same for the same declared name.</summary>
public sealed class CodeNameTests
{
    [Theory]
    [InlineData("案件总数", "案件总数")]
    [InlineData("1级", "_1级")]
    [InlineData("a-b.c", "a_b_c")]
    [InlineData("𠀀部", "x20000部")]
    [InlineData("a\u200Db", "ab")]
    [InlineData("甲、乙", "甲_乙")]
    public void Characters_that_code_does_not_have_are_written_otherwise(string declared, string expected) =>
        Assert.Equal(expected, CodeName.Of(declared));

    [Theory]
    [InlineData("企业", "企业行")]
    [InlineData("Company", "CompanyRow")]
    public void A_row_is_called_after_its_list(string list, string expected) =>
        Assert.Equal(expected, CodeName.OfRow(list));

    [Theory]
    [InlineData("CaseCount", true)]
    [InlineData("case_2", true)]
    [InlineData("总数", false)]
    [InlineData("1a", false)]
    [InlineData("my field!", false)]
    [InlineData("Ｔotal", false)]
    [InlineData("_x", false)]
    [InlineData("a-b", false)]
    [InlineData("", false)]
    public void An_English_name_is_letters_digits_and_underscores(string name, bool isOne) =>
        Assert.Equal(isOne, CodeName.IsEnglish(name));
}
