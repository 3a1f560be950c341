using System.Collections.Immutable;

namespace PlanDsl.Emit.Forms.Contract;

/// <summary>Which form of which plan in which version a file is; each file says so in several places.</summary>
/// <param name="PlanId">The plan's identifier.</param>
/// <param name="FormId">The form's identifier in the plan.</param>
/// <param name="Version">Version of the form's fields, major.minor.</param>
/// <param name="Fingerprint">What its fields are: <see cref="FormModel.Fingerprint"/>.</param>
public sealed record FormIdentity(string PlanId, string FormId, string Version, string Fingerprint)
{
    /// <summary>The defined name of a workbook whose value is <see cref="Value"/> in quotes.</summary>
    public const string DefinedName = "plandsl_form";

    private const char Slash = '/';

    /// <summary>A space that no identifier has.</summary>
    private const char Space = '　';

    private const string PrintedVersion = "版本";

    private const string PrintedFingerprint = "校验";

    private static readonly ImmutableArray<string> PropertyNames =
        ["PlanDsl.PlanId", "PlanDsl.FormId", "PlanDsl.FormVersion", "PlanDsl.FormFingerprint"];

    /// <summary>The identity of a form.</summary>
    public static FormIdentity Of(FormModel form) => new(form.PlanId, form.Id, form.Version, form.Fingerprint);

    /// <summary>In one word: 网剑2020/表2/1.0/3F9A2C.</summary>
    public string Value => string.Join(Slash, PlanId, FormId, Version, Fingerprint);

    /// <summary>As the foot of each page prints it: 网剑2020　表2　版本1.0　校验3F9A2C.</summary>
    public string Printed =>
        string.Join(Space, PlanId, FormId, PrintedVersion + Version, PrintedFingerprint + Fingerprint);

    /// <summary>As custom properties of the file.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Properties =>
    [
        new(PropertyNames[0], PlanId),
        new(PropertyNames[1], FormId),
        new(PropertyNames[2], Version),
        new(PropertyNames[3], Fingerprint),
    ];

    /// <summary>Reads <see cref="Value"/>; null if it is none.</summary>
    public static FormIdentity? Parse(string value) =>
        value.Split(Slash) is [var plan, var form, var version, var mark] ? new(plan, form, version, mark) : null;

    /// <summary>Reads <see cref="Printed"/>; null if it is none.</summary>
    public static FormIdentity? ParsePrinted(string text) =>
        text.Split(Space) is [var plan, var form, var version, var mark]
            && version.StartsWith(PrintedVersion, StringComparison.Ordinal)
            && mark.StartsWith(PrintedFingerprint, StringComparison.Ordinal)
            ? new(plan, form, version[PrintedVersion.Length..], mark[PrintedFingerprint.Length..])
            : null;

    /// <summary>Reads custom properties; null if one is missing.</summary>
    public static FormIdentity? Parse(IReadOnlyDictionary<string, string> properties)
    {
        var values = PropertyNames.Select(properties.GetValueOrDefault).OfType<string>().ToList();
        return values is [var plan, var form, var version, var mark] ? new(plan, form, version, mark) : null;
    }
}
