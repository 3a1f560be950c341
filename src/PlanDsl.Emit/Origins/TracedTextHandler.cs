using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace PlanDsl.Emit.Origins;

/// <summary>Reads $"（{period}）": what stands between the texts is wording of the layout.</summary>
[InterpolatedStringHandler]
public readonly struct TracedTextHandler
{
    private readonly ImmutableArray<TracedPiece>.Builder pieces;

    /// <summary>As the compiler asks for it.</summary>
    public TracedTextHandler(int literalLength, int formattedCount)
    {
        _ = literalLength;
        pieces = ImmutableArray.CreateBuilder<TracedPiece>(formattedCount + 1);
    }

    internal ImmutableArray<TracedPiece> Pieces => pieces.ToImmutable();

    /// <summary>Wording of the layout.</summary>
    public void AppendLiteral(string text) =>
        pieces.Add(new TracedPiece(text, new GeneratedOrigin(GeneratedReason.Wording)));

    /// <summary>A text with its origins.</summary>
    public void AppendFormatted(TracedText text) => pieces.AddRange(text.Pieces);
}
