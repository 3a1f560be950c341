using System.Collections.Immutable;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Document;

/// <summary>Blocks that grow: text begins a paragraph, or runs on in the last one.</summary>
internal sealed class TextFlow(PlanModel plan)
{
    private readonly List<DocumentBlock> blocks = [];
    private bool joinsNext;
    private bool? isNoted;

    /// <summary>The plan whose text it is.</summary>
    internal PlanModel Plan => plan;

    internal IReadOnlyList<DocumentBlock> Blocks => blocks;

    /// <summary>Whether text can run on: the last block is a paragraph that nothing has closed.</summary>
    internal bool IsOpen { get; private set; }

    /// <summary>
    /// What the first list whose first body leads tells the reader, 下同, unless the plan says it; null for nothing.
    /// </summary>
    internal string? NoteOn(ResponsibilitySymbol? responsibility)
    {
        if (responsibility is not { FirstLeads: true })
        {
            return null;
        }

        var isTold = isNoted ??= FirstLeads.Said(plan).Any() || FirstLeads.SaidInProse(plan).Any();
        isNoted = true;
        return isTold ? null : ResponsibilityWords.FirstLeads;
    }

    /// <summary>Adds a heading, or a number that stands before a text.</summary>
    /// <param name="heading">Its paragraph.</param>
    /// <param name="joins">Whether the next text runs into it.</param>
    internal void Head(ParagraphBlock heading, bool joins)
    {
        blocks.Add(heading);
        (IsOpen, joinsNext) = (true, joins);
    }

    /// <summary>Adds a paragraph; the first one behind a heading that takes it runs into that.</summary>
    internal void Paragraph(ImmutableArray<DocumentRun> runs)
    {
        if (joinsNext)
        {
            RunOn(runs);
            return;
        }

        blocks.Add(new ParagraphBlock(ParagraphRole.Body, runs));
        IsOpen = true;
    }

    /// <summary>Adds text to the last paragraph, or begins one.</summary>
    internal void RunOn(ImmutableArray<DocumentRun> runs)
    {
        joinsNext = false;
        if (!IsOpen)
        {
            Paragraph(runs);
            return;
        }

        var last = (ParagraphBlock)blocks[^1];
        var added = last.Role == ParagraphRole.Body
            ? runs
            : [.. runs.Select(static r => r.Role == RunRole.Plain ? r with { Role = RunRole.Body } : r)];
        blocks[^1] = last with { Runs = [.. last.Runs, .. added] };
    }

    /// <summary>Adds a block that no text runs into.</summary>
    internal void Block(DocumentBlock block)
    {
        blocks.Add(block);
        Close();
    }

    /// <summary>What comes next begins a paragraph.</summary>
    internal void Close() => (IsOpen, joinsNext) = (false, false);
}
