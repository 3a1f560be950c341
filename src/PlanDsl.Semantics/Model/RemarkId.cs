namespace PlanDsl.Semantics;

/// <summary>The identifier that a remark is filled in under.</summary>
public static class RemarkId
{
    private const string Prefix = "备注_";

    /// <summary>The identifier of the remark on a field or a group.</summary>
    /// <param name="owner">The identifier of the field or group.</param>
    public static string Of(string owner) => Prefix + owner;

    /// <summary>Whose remark an identifier is; null if it is none.</summary>
    /// <param name="id">The identifier of something that is filled in.</param>
    public static string? OwnerOf(string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : null;
}
