using System.Collections.Immutable;
using System.Text;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>Makes the runs of one paragraph: joins lines, keeps stress, puts cited facts in.</summary>
internal sealed class RunBuilder(ProseSource source, Func<string, Location, ProseCitation?> cite)
{
    private readonly ImmutableArray<ProseRun>.Builder runs = ImmutableArray.CreateBuilder<ProseRun>();
    private readonly ImmutableArray<ProseCitation>.Builder citations = ImmutableArray.CreateBuilder<ProseCitation>();
    private readonly StringBuilder pending = new();
    private int pendingStart;
    private int pendingEnd;
    private bool pendingStress;
    private bool lineBroken;

    /// <summary>A new line of the same paragraph begins.</summary>
    internal void BreakLine() => lineBroken = true;

    /// <summary>Adds a piece of one line.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="start">Where they stand in the prose.</param>
    /// <param name="stressed">Whether the author stresses them.</param>
    /// <param name="startsEscaped">Whether the first of them was escaped and so cites nothing.</param>
    internal void Add(string text, int start, bool stressed, bool startsEscaped)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is '｛' or '｝')
            {
                // Markdown escapes ASCII only; a full-width brace is escaped alike.
                i++;
                Append(text.Substring(i, 1), start + i, start + i + 1, stressed);
                continue;
            }

            if (text[i] is '{' or '｛' && !(i == 0 && startsEscaped))
            {
                // A brace that nothing closes on its line cites the rest of it, which is no fact and so is reported.
                var close = text.AsSpan(i).IndexOfAny('}', '｝');
                close = close < 0 ? text.Length - i : close;
                var name = text.Substring(i + 1, close - 1).Trim();
                var end = Math.Min(text.Length, i + close + 1);
                var cited = cite(name, source.Locate(start + i, start + end));
                Append(cited?.Printed ?? $"{{{name}}}", start + i, start + end, stressed, cited);
                i += close;
                continue;
            }

            var next = text.AsSpan(i + 1).IndexOfAny('\\', '{', '｛');
            var plain = next < 0 ? text.Length - i : next + 1;
            Append(text.Substring(i, plain), start + i, start + i + plain, stressed);
            i += plain - 1;
        }
    }

    /// <summary>The runs so far, for the paragraph is at its end; the builder begins anew.</summary>
    internal ImmutableArray<ProseRun> Finish()
    {
        Flush();
        lineBroken = false;
        var finished = runs.ToImmutable();
        runs.Clear();
        return finished;
    }

    private void Append(string text, int start, int end, bool stressed, ProseCitation? cited = null)
    {
        if (lineBroken || (runs.Count == 0 && pending.Length == 0))
        {
            // A line's indentation is no text.
            var indent = text.Length - text.AsSpan().TrimStart(" \t\u00A0\u3000").Length;
            text = text[indent..];
            start += indent;
        }

        if (text.Length == 0)
        {
            return;
        }

        if (pending.Length > 0 && pendingStress != stressed)
        {
            Flush();
        }

        if (pending.Length == 0)
        {
            pendingStart = start;
            pendingStress = stressed;
        }

        if (lineBroken && NeedsSpace(LastCharacter(), text[0]))
        {
            pending.Append(' ');
        }

        lineBroken = false;
        pendingEnd = end;
        if (cited is not null)
        {
            citations.Add(cited with { Start = pending.Length, Printed = text });
        }

        pending.Append(text);
    }

    private char LastCharacter() =>
        pending.Length > 0 ? pending[^1] : runs.Count > 0 && runs[^1].Text.Length > 0 ? runs[^1].Text[^1] : '\n';

    /// <summary>A line break is a space only between two words of an alphabet.</summary>
    private static bool NeedsSpace(char before, char after) =>
        before < '\u2000' && after < '\u2000' && !char.IsWhiteSpace(before);

    private void Flush()
    {
        if (pending.Length > 0)
        {
            runs.Add(new ProseRun(pending.ToString(), pendingStress, source.Locate(pendingStart, pendingEnd))
            {
                Citations = citations.ToImmutable(),
            });
            pending.Clear();
            citations.Clear();
        }
    }
}
