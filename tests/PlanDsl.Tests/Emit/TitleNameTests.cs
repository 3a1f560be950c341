using System.Collections.Immutable;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Typography;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using Xunit;

namespace PlanDsl.Tests.Emit;

/// <summary>Titles are broken with what the plan knows: its bodies by all their names, and its own title.</summary>
public sealed class TitleNameTests
{
    private static readonly string[] Beginnings =
    [
        "关于加强", "关于进一步加强", "关于全面加强和改进", "关于在年内进一步加强和改进", "关于在全市范围内进一步加强和改进",
    ];

    /// <summary>One of a full name, a form for print, another name and a short name.</summary>
    [Theory]
    [InlineData("临江市青禾渡雁栖坪托管所")]
    [InlineData("青禾渡（雁栖坪）托管所")]
    [InlineData("雁栖坪青禾渡管护站")]
    [InlineData("青禾渡雁栖坪所")]
    public void A_registered_name_is_not_cut(string name)
    {
        var cut = 0;
        foreach (var beginning in Beginnings)
        {
            var title = $"{beginning}{name}周边环境综合整治专项行动方案";
            Assert.DoesNotContain(Lines(title), line => CutsIn(line, name));
            cut += TitleBreaker.Break(title).Any(line => CutsIn(line, name)) ? 1 : 0;
        }

        Assert.InRange(cut, 1, Beginnings.Length);
    }

    [Fact]
    public void A_name_in_another_name_does_not_cut_it() => Assert.DoesNotContain(
        TitleBreaker.Break(
            "临江市青禾区人民政府办公室关于加强校园周边环境整治工作的通知", "临江市青禾区人民政府办公室", "临江市青禾区人民政府"),
        static line => line.EndsWith("人民政府", StringComparison.Ordinal));

    /// <summary>
    /// Where room and shape allow it, the plan's title breaks in the notice's where it breaks on its own page.
    /// </summary>
    [Theory]
    [InlineData("临江市2026年网络交易秩序专项整治行动方案")]
    [InlineData("临江市2026年大排查大整治专项行动工作方案")]
    public void A_title_in_a_title_breaks_where_it_breaks_alone(string title)
    {
        var alone = Lines(title);
        var inNotice = TitleBreaker.Break($"临江市市场监督管理局关于印发《{title}》的通知", [], alone);
        Assert.Contains(inNotice, line => line.EndsWith(alone[0], StringComparison.Ordinal));
    }

    private static bool CutsIn(string line, string name) =>
        Enumerable.Range(1, name.Length - 1).Any(at => line.EndsWith(name[..at], StringComparison.Ordinal));

    private static ImmutableArray<string> Lines(string title)
    {
        var tree = SyntaxTree.Parse(new SourceText("a.plan", $$"""
            单位库 {
              单位 青禾渡雁栖坪所：临江市青禾渡雁栖坪托管所；又称 雁栖坪青禾渡管护站；印作 青禾渡（雁栖坪）托管所
            }
            方案 示例：{{title}} {
              行动期间：2026年3月—6月
            }
            """));
        var plan = Binder.Bind(tree, []).Model!;
        var block = DocumentBuilder.Build(plan, FormBuilder.Build(plan)).Sections[0].Blocks.OfType<ParagraphBlock>()
            .First(static p => p.Role == ParagraphRole.Title);
        return [.. string.Concat(block.Runs.Select(static r => r.Text)).Split('\n')];
    }
}
