using PlanDsl.Emit.Document;
using PlanDsl.Emit.Forms;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using Xunit;

namespace PlanDsl.Tests.Emit;

/// <summary>Whom a notice goes to is printed as it is written, whatever it is a name of; who signs, in full.</summary>
public sealed class AddresseeTests
{
    private const string Registry = """
        单位库 {
          前缀：区
          单位 区市监局：临江区市场监督管理局；又称 区工商局
          单位 区经发局：临江区经济发展局
          单位 区税务局：国家税务总局临江区税务局
          单位 城管队：临江区城市管理大队；印作 城市（综合）管理大队
          集合 各镇街：各镇人民政府、街道办事处
        }

        """;

    [Theory]
    [InlineData("区市监局、经发局，各镇街")]
    [InlineData("区市监局、区经发局")]
    [InlineData("区市监局，区经发局、税务局")]
    [InlineData("临江区市场监督管理局、区经发局")]
    [InlineData("区税务局")]
    [InlineData("区市监局，“辖区各企业”")]
    public void Are_printed_as_written(string written)
    {
        var (addressees, copies, signer) = Print(written);
        Assert.Equal(written.Replace("“", "").Replace("”", "") + "：", addressees);
        Assert.Equal(addressees, copies + "：");
        Assert.Equal("临江区市场监督管理局", signer);
    }

    [Fact]
    public void A_form_for_print_stands_for_the_short_name() =>
        Assert.Equal("城市（综合）管理大队、各镇街：", Print("城管队、各镇街").Addressees);

    [Fact]
    public void Resolve_to_bodies() => Assert.Equal(
        ["区市监局", "区经发局", "各镇街"],
        Bind("区市监局、经发局，各镇街").Notice!.Addressees.Select(static a => a.Body!.ShortName));

    private static (string Addressees, string Copies, string Signer) Print(string written)
    {
        var plan = Bind(written);
        var blocks = DocumentBuilder.Build(plan, FormBuilder.Build(plan)).Sections.SelectMany(static s => s.Blocks)
            .ToList();
        var line = blocks.OfType<ParagraphBlock>().Single(static p => p.Role == ParagraphRole.Addressees);
        return (
            string.Concat(line.Runs.Select(static r => r.Text)),
            blocks.OfType<ImprintBlock>().Single().CopyTo.Text,
            blocks.OfType<SignatureBlock>().Single().Signers.Single().Text);
    }

    private static PlanModel Bind(string written)
    {
        var tree = SyntaxTree.Parse(new SourceText("a.plan", Registry + $$"""
            通知 {
              主送：{{written}}
              抄送：{{written}}
            }
            方案 示例：示例方案 {
              编制：区市监局
            }
            """));
        var bound = Binder.Bind(tree, []);
        Assert.Empty(bound.Diagnostics.Select(static d => d.GetMessage(DisplayLanguage.Zh)));
        return bound.Model!;
    }
}
