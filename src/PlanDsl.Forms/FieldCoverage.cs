using System.Collections.Generic;

namespace PlanDsl.Forms;

/// <summary>一项的填报情况。</summary>
/// <param name="Field">该项。</param>
/// <param name="Filled">填了的单位数，填零、空白按零计的也算填了。</param>
/// <param name="BlankUnits">报了表而没有填该项的单位。</param>
public sealed record FieldCoverage(FieldInfo Field, int Filled, IReadOnlyList<string> BlankUnits)
{
    /// <summary>没有填，因为该项不归它们填的单位。</summary>
    public IReadOnlyList<string> NotTheirs { get; init; } = [];
}
