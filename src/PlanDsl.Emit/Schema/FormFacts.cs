using System.Globalization;

namespace PlanDsl.Emit.Schema;

/// <summary>
/// What data types say of a form beside title and version. A new fact is a line here: C#, JSON Schema and the printed
/// schema write what is here.
/// </summary>
public static class FormFacts
{
    /// <summary>The facts in order, without what the form does not say.</summary>
    public static IEnumerable<FormFact> Of(SchemaForm form)
    {
        var edition = form.Edition;
        FormFact?[] all =
        [
            form.Fingerprint.Length == 0 ? null : new("Fingerprint", "x-fingerprint", form.Fingerprint),
            edition.From is { } from ? new("From", "x-from", from) : null,
            edition.Number is { } number ? new("Number", "x-table-number", number.Text) : null,
            edition.Maker is { } maker ? new("Maker", "x-made-by", maker.Text) : null,
            edition.Approval is { } approval ? new("Approval", "x-approval-number", approval.Text) : null,
            edition.ValidUntil is { } until ? new("ValidUntil", "x-valid-until", until) : null,
            edition.Period is { } period ? new("Period", "x-report-period", period.Zh) : null,
        ];
        return all.OfType<FormFact>();
    }
}

/// <summary>Something that data types say of a form.</summary>
/// <param name="Name">The property of <c>PlanDsl.Forms.FormInfo</c> that has it.</param>
/// <param name="Annotation">The key that has it in JSON Schema.</param>
/// <param name="Value">A text or a day.</param>
public sealed record FormFact(string Name, string Annotation, object Value)
{
    /// <summary>The value as a text; a day as 2026-12-31.</summary>
    public string Text => Value is DateOnly day
        ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : (string)Value;
}
