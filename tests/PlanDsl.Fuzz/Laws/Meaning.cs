using System.Text;
using PlanDsl.Syntax;

namespace PlanDsl.Fuzz.Laws;

/// <summary>
/// What a tree says, apart from its layout: keywords, identifiers, values, lines of prose. Written apart from the
/// formatter, so that a mistake of the one is seen by the other.
/// </summary>
internal static class Meaning
{
    public static string Of(SyntaxTree tree)
    {
        var text = new StringBuilder();
        foreach (var member in tree.Root.Members)
        {
            Member(member, 0, text);
        }

        return text.ToString();
    }

    private static void Member(MemberSyntax member, int depth, StringBuilder text)
    {
        text.Append(' ', depth);
        switch (member)
        {
            case EntrySyntax entry:
                var value = entry.Value?.Text ?? "";
                var isList = entry.Keyword != Keyword.Unknown && KeywordTable.Get(entry.Keyword).ValueIsList;
                text.Append($"{entry.Keyword}|{SettledText.Of(entry.Identifier?.Text ?? "")}|");
                text.Append(isList ? SettledText.Of(value) : value).Append('\n');
                foreach (var inner in entry.Block?.Members ?? [])
                {
                    Member(inner, depth + 1, text);
                }

                Prose(entry.Prose, text);
                break;
            case ProseSyntax prose:
                Prose(prose, text);
                break;
            case SkippedSyntax skipped:
                text.Append($"skipped {skipped.SkippedTokens.Length}\n");
                break;
        }
    }

    private static void Prose(ProseSyntax? prose, StringBuilder text)
    {
        if (prose is not null)
        {
            var lines = (prose.Content?.Text ?? "").Replace("\r\n", "\n").Split('\n', '\r');
            var full = lines.Where(static l => l.Trim(' ', '\t', '\u3000', '\u00A0').Length > 0).ToList();
            var common = 0;
            while (full.Count > 0 && full.All(l => l.Length > common && l[common] == full[0][common]
                && l[common] is ' ' or '\t' or '\u3000' or '\u00A0'))
            {
                common++;
            }

            var kept = lines.Select(l => full.Contains(l) ? l[common..] : "");
            text.Append("prose|").AppendJoin('⏎', kept).Append('\n');
        }
    }
}
