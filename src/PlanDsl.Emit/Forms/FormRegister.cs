namespace PlanDsl.Emit.Forms;

/// <summary>A list, as its columns know it.</summary>
/// <param name="Id">Permanent identifier: the JSON name.</param>
/// <param name="Title">What it lists.</param>
/// <param name="Rows">Its blank rows, at least 1.</param>
public sealed record FormRegister(string Id, string Title, int Rows);
