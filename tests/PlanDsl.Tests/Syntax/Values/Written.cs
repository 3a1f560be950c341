using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Tests.Syntax.Values;

/// <summary>Values as they stand in a file: with something before and after them, so that wrong offsets show.</summary>
internal static class Written
{
    private const string Before = "字段 a：";

    public static ValueText Value(string text) =>
        new(new SourceText("a.plan", Before + text + " // 完"), new TextSpan(Before.Length, text.Length));

    /// <summary>Where the text stops being understood, as the rest of it.</summary>
    public static string Rest<T>(ValueResult<T> result)
        where T : class => "?" + result.ErrorAt!.Source.ToString(result.ErrorAt.Span);
}
