using PlanDsl.Emit.CSharp;
using PlanDsl.Emit.Schema;
using PlanDsl.Forms;
using Xunit;
using static PlanDsl.Tests.Emit.CSharp.SampleSchemas;

namespace PlanDsl.Tests.Emit.CSharp;

/// <summary>Every operator of rules, compiled and run; in one form, because compiling takes the time.</summary>
public sealed class RuleTests
{
    private static readonly SchemaExpression A = Value("甲");
    private static readonly SchemaExpression B = Value("乙");
    private static readonly SchemaExpression Yes = Binary(A, SchemaOperator.Equal, A);
    private static readonly SchemaExpression No = Binary(A, SchemaOperator.NotEqual, A);

    private static readonly SchemaExpression Nothing =
        Binary(new SchemaNumber(1), SchemaOperator.Subtract, new SchemaNumber(1));

    private static readonly Lazy<Type> Form = new(() => GeneratedCode.Compile(Of(
        new[] { "甲", "乙" }.Select(id => Whole(id) with { Kind = InputKind.Decimal, Decimals = 2 }),
        Rule("等于", Binary(A, SchemaOperator.Equal, B)),
        Rule("不等", Binary(A, SchemaOperator.NotEqual, B)),
        Rule("小于", Binary(A, SchemaOperator.Less, B)),
        Rule("不大于", Binary(A, SchemaOperator.LessOrEqual, B)),
        Rule("大于", Binary(A, SchemaOperator.Greater, B)),
        Rule("不小于", Binary(A, SchemaOperator.GreaterOrEqual, B)),
        Rule("且真真", Binary(Yes, SchemaOperator.And, Yes)),
        Rule("且真假", Binary(Yes, SchemaOperator.And, No)),
        Rule("或真假", Binary(Yes, SchemaOperator.Or, No)),
        Rule("或假假", Binary(No, SchemaOperator.Or, No)),
        Rule("非假", new SchemaNot(No)),
        Rule("若真则假", Binary(Yes, SchemaOperator.Implies, No)),
        Rule("若假则假", Binary(No, SchemaOperator.Implies, No)),
        Rule("算和差", Binary(
            Binary(Binary(A, SchemaOperator.Add, B), SchemaOperator.Subtract, new SchemaNumber(0.1m)),
            SchemaOperator.Equal,
            new SchemaNumber(0.2m))),
        Rule("算积商", Binary(
            Binary(Binary(A, SchemaOperator.Multiply, new SchemaNumber(3)), SchemaOperator.Divide, B),
            SchemaOperator.Equal,
            new SchemaNumber(2))),
        Rule("除叠", Binary(
            Binary(A, SchemaOperator.Divide, Binary(A, SchemaOperator.Divide, B)),
            SchemaOperator.Equal,
            new SchemaNumber(9))),
        Rule("除常", Binary(Binary(A, SchemaOperator.Divide, Nothing), SchemaOperator.Equal, new SchemaNumber(9))),
        Rule("乘大", Binary(Binary(A, SchemaOperator.Multiply, B), SchemaOperator.Equal, new SchemaNumber(9))),
        Rule("空", Binary(new SchemaNumber(1), SchemaOperator.Equal, new SchemaNumber(2))))
        ).GetType("PlanDsl.Generated.试.V1.表")!);

    [Theory]
    [InlineData("1", "1", "不等 小于 大于")]
    [InlineData("1", "2", "等于 大于 不小于")]
    [InlineData("2", "1", "等于 小于 不大于")]
    [InlineData("2", "null", "")]
    public void Comparison(string a, string b, string broken) => Check(a, b, "等于 不等 小于 不大于 大于 不小于", broken);

    [Fact]
    public void Logic() => Check("1", "1", "且真真 且真假 或真假 或假假 非假 若真则假 若假则假", "且真假 或假假 若真则假");

    [Fact]
    public void Arithmetic_is_exact()
    {
        Check("0.1", "0.2", "算和差 算积商", "算积商");
        var message = Findings("0.1", "0.2").Single(finding => finding.Rule == "算积商").Message;
        Assert.Equal("不符合“算积商”：左边为 1.5，右边为 2；其中甲 0.1，乙 0.2。", message);
    }

    [Fact]
    public void A_division_by_zero_is_not_checked()
    {
        Check("1", "0", "算积商 除叠 除常", "");
        Check("0", "1", "除叠", "");
        Check("1", "1", "除叠 除常", "除叠");
    }

    [Fact]
    public void A_product_beyond_decimal_is_not_checked()
    {
        Check("999999999999999", "999999999999999", "乘大", "");
        Check("1", "1", "乘大", "乘大");
    }

    [Fact]
    public void A_rule_without_fields_is_not_checked() => Check("1", "1", "空", "");

    [Fact]
    public void A_rule_over_text_is_a_fault_of_the_schema() => Assert.Throws<InvalidOperationException>(
        () => CSharpWriter.Write(Of([Text("甲", "甲")], Rule("文", Yes))));

    [Fact]
    public void A_rule_over_an_unknown_field_is_a_fault_of_the_schema() => Assert.Throws<InvalidOperationException>(
        () => CSharpWriter.Write(Of([Whole("丙")], Rule("无", Yes))));

    private static SchemaRule Rule(string id, SchemaExpression condition)
    {
        var fields = new[] { "甲", "乙" }.Where(field => condition.ToString().Contains(field, StringComparison.Ordinal));
        return new SchemaRule(id, id, Severity.强制, [.. fields], condition);
    }

    /// <summary>Which of the rules looked at are broken by two figures.</summary>
    private static void Check(string a, string b, string rules, string broken)
    {
        var looked = rules.Split(' ');
        var found = Findings(a, b).Select(finding => finding.Rule).Where(looked.Contains);
        Assert.Equal(broken, string.Join(' ', found));
    }

    private static List<(string Rule, string Message)> Findings(string a, string b)
    {
        var value = Form.Value.GetMethod("ReadStrict")!.Invoke(null, [$$"""{ "甲": {{a}}, "乙": {{b}} }"""])!;
        var findings = (IEnumerable<object>)Form.Value.GetMethod("Validate", [])!.Invoke(value, null)!;
        return [.. findings.Select(one => (Get(one, "RuleId"), Get(one, "Message")))];
    }

    private static string Get(object from, string property) =>
        (string)from.GetType().GetProperty(property)!.GetValue(from)!;
}
