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
    public void Prints_back_the_text(string path) => SyntaxLaws.CheckTree(Samples.Read(path));

    [Theory]
    [MemberData(nameof(ValidPlans))]
    public void Formatting_is_idempotent_and_keeps_the_meaning(string path) =>
        SyntaxLaws.CheckFormat(Samples.Read(path));

    [Theory]
    [MemberData(nameof(ValidPlans))]
    public void Keywords_convert_there_and_back(string path) => SyntaxLaws.CheckConversion(Samples.Read(path));
}
