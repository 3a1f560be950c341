using PlanDsl.Syntax;

namespace PlanDsl.Semantics.Binding;

/// <summary>A short name while prose is bound: its first citation prints the full name as well.</summary>
/// <param name="id">The name that prose cites it by.</param>
/// <param name="full">What the first citation prints before its bracket.</param>
/// <param name="shortName">What later ones print.</param>
/// <param name="words">What stands in the bracket; null for 以下简称.</param>
/// <param name="location">Where it is declared.</param>
internal sealed class DefinedName(
    string id, string full, string shortName, string? words, Location location)
{
    private bool isIntroduced;
    private int citations;

    internal string Id => id;

    internal DeclaredSymbol Symbol { get; } = new(Keyword.ShortName, id, location);

    internal Location Location => location;

    /// <summary>What the next citation prints.</summary>
    /// <param name="mayIntroduce">Whether it stands in the running text, where a short name can be introduced.</param>
    internal string Cite(bool mayIntroduce)
    {
        citations++;
        if (isIntroduced || !mayIntroduce)
        {
            return shortName;
        }

        isIntroduced = true;
        var introduced = words
            ?? (shortName.StartsWith('《') || shortName.StartsWith('“') ? $"以下简称{shortName}" : $"以下简称“{shortName}”");

        // One pair of brackets for 文号 and short name.
        return full.EndsWith('）')
            ? $"{full[..^1]}，{introduced}）"
            : $"{full}（{introduced}）";
    }

    /// <summary>Another document begins: the name is introduced anew.</summary>
    internal void StartOver() => isIntroduced = false;

    internal ShortNameSymbol ToSymbol() => new(id, full, shortName, citations, location);
}
