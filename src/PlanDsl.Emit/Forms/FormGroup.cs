namespace PlanDsl.Emit.Forms;

/// <summary>A group or classification, as its fields know it.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Title">Its title as printed.</param>
public sealed record FormGroup(string Id, string Title);
