using PlanDsl.Fuzz.Laws;
using Xunit;

namespace PlanDsl.Tests.Syntax;

/// <summary>What holds for every plan, right or wrong.</summary>
public sealed class SyntaxLawTests
{
    public static TheoryData<string> Plans => [.. Samples.AllPlans];

    public static TheoryData<string> ValidPlans => [.. Samples.ValidPlans];

    [Theory]
    [MemberData(nameof(Plans))]
    public void PrintsBackTheText(string path) => SyntaxLaws.CheckTree(Samples.Read(path));

    [Theory]
    [MemberData(nameof(ValidPlans))]
    public void FormattingIsIdempotentAndKeepsTheMeaning(string path) =>
        SyntaxLaws.CheckFormat(Samples.Read(path));

    [Theory]
    [MemberData(nameof(ValidPlans))]
    public void KeywordsConvertThereAndBack(string path) => SyntaxLaws.CheckConversion(Samples.Read(path));
}
