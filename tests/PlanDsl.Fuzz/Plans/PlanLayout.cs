using System.Text;
using PlanDsl.Syntax;

namespace PlanDsl.Fuzz.Plans;

/// <summary>
/// Writes entries as people type them: either language, either width, any indentation, comments between.
/// </summary>
internal sealed class PlanLayout
{
    private static readonly string[] Indents = ["", "  ", "    ", "\t", "　　"];

    private readonly StringBuilder text = new();
    private readonly Random random;
    private readonly DisplayLanguage language;
    private readonly bool neat;
    private readonly string lineEnd;
    private int comments;

    private PlanLayout(Random random)
    {
        this.random = random;
        language = random.Percent(30) ? DisplayLanguage.En : DisplayLanguage.Zh;
        neat = random.Percent(30);
        lineEnd = random.Percent(10) ? "\r\n" : "\n";
    }

    public static string Write(IEnumerable<PlanNode> nodes, Random random)
    {
        var layout = new PlanLayout(random);
        foreach (var node in nodes)
        {
            layout.Write(node, 0);
        }

        return layout.text.ToString();
    }

    private void Write(PlanNode node, int depth)
    {
        if (random.Percent(8))
        {
            Line(depth, Comment());
        }

        var head = node.Keyword == Keyword.Unknown ? "" : KeywordTable.Get(node.Keyword).In(language);
        head += node.Id is null ? "" : Either(" ", "　") + node.Id;
        head += node.Value is null ? "" : Either("：", ":") + node.Value;
        if (node.Children is not null)
        {
            Line(depth, head + " " + Either("{", "｛") + Tail());
            foreach (var child in node.Children)
            {
                Write(child, depth + 1);
            }

            Line(depth, Either("}", "｝") + Tail());
        }
        else if (node.Prose is { } prose)
        {
            Line(depth, (head.Length == 0 ? "" : head + " ") + Fence() + Tail());
            var indent = Indent(depth + 1);
            foreach (var line in prose.SelectMany(static p => p.Split('\n')))
            {
                text.Append(line.Length == 0 ? "" : indent + line).Append(lineEnd);
            }

            Line(depth, Fence() + Tail());
        }
        else
        {
            Line(depth, head + Tail());
        }
    }

    private void Line(int depth, string line)
    {
        text.Append(Indent(depth)).Append(line).Append(lineEnd);
        if (random.Percent(neat ? 0 : 10))
        {
            text.Append(lineEnd);
        }
    }

    private string Indent(int depth) =>
        neat || random.Percent(80) ? new string(' ', depth * 2) : random.Pick(Indents);

    private string Either(string usual, string other) => neat || random.Percent(80) ? usual : other;

    private string Fence() => Either("\"\"\"", random.Pick(["“““", "＂＂＂", "”“\"", "〝〞〝"]));

    private string Tail() => random.Percent(6) ? " " + Comment() : "";

    private string Comment() => $"{Either("//", "／／")}{Either(" ", "")}说明{++comments}：{{甲}}";
}
