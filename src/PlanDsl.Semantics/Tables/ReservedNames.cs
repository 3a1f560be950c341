using System.Collections.Frozen;

namespace PlanDsl.Semantics.Tables;

/// <summary>
/// Names that generated code needs itself. A plan that gives one of them to a form or field is told so, because code
/// that renames it would be another for those who compile against it.
/// </summary>
public static class ReservedNames
{
    /// <summary>How the class ends that reads and writes the JSON of a plan's forms.</summary>
    public const string ContextSuffix = "JsonContext";

    /// <summary>Members that each generated record has, and types that its text names.</summary>
    private const string Members = """
        Accumulate Aggregate Clone DateOnly DateTimeStyles EqualityContract Equals Fields Finalize GetHashCode GetType
        Info JsonException JsonPropertyName JsonSerializer MemberwiseClone OverflowException PrintMembers ReadLenient
        ReadStrict ReferenceEquals ToString Validate Write
        """;

    /// <summary>The types of PlanDsl.Forms, which stand in the same namespace.</summary>
    private const string Runtime = """
        Bounds FieldBlank FieldCoverage FieldInfo FieldRollUp FieldTime Figures Finding FormInfo InputKind Judgement
        LenientReader MissingMode ReadCode ReadNote ReadResult RegisterInfo ReportingInfo ReturnContext RuleInfo
        Severity StrictReader Summary Totals ValueTexts WaiverInfo
        """;

    /// <summary>The reserved words of C#.</summary>
    private const string Words = """
        abstract as base bool break byte case catch char checked class const continue decimal default delegate do double
        else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal
        is lock long namespace new null object operator out override params private protected public readonly ref return
        sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked
        unsafe ushort using virtual void volatile while
        """;

    private static readonly FrozenSet<string> All =
        $"{Members} {Runtime} {Words}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>Whether nothing of a plan can be called so.</summary>
    public static bool Has(string name) =>
        All.Contains(name) || name.EndsWith(ContextSuffix, StringComparison.Ordinal);
}
