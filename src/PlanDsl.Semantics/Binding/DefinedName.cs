using PlanDsl.Syntax;

namespace PlanDsl.Semantics.Binding;

/// <summary>A short name while prose is bound: its first citation prints the full name as well.</summary>
internal sealed class DefinedName(string id, string full, string shortName, Location location)
{
    private bool isIntroduced;
    private int citations;

    internal string Id => id;

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
        var introduced = shortName.StartsWith('《') || shortName.StartsWith('“') ? shortName : $"“{shortName}”";

        // One pair of brackets for 文号 and short name.
        return full.EndsWith('）')
            ? $"{full[..^1]}，以下简称{introduced}）"
            : $"{full}（以下简称{introduced}）";
    }

    /// <summary>Another document begins: the name is introduced anew.</summary>
    internal void StartOver() => isIntroduced = false;

    internal DefinitionSymbol ToSymbol() => new(id, full, shortName, citations, location);
}
