using PlanDsl.Emit.Origins;

namespace PlanDsl.Emit.Forms;

/// <summary>One blank of the line above the table.</summary>
/// <param name="Label">What is printed before it, with its colon: 填报单位：</param>
/// <param name="Field">The field that is filled in there.</param>
/// <param name="Blank">The printed blank: spaces, or a date pattern such as 　　月　　日.</param>
public sealed record FormHeadItem(TracedText Label, FormField Field, TracedText Blank);
