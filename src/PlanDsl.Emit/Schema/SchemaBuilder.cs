using System.Collections.Immutable;
using PlanDsl.Emit.Forms;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Schema;

/// <summary>The data types of a plan's forms.</summary>
public static class SchemaBuilder
{
    /// <summary>Builds the neutral model of a plan without errors.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="forms">
    /// Its forms, as <see cref="FormBuilder"/> built them: types and blanks have the same fields.
    /// </param>
    public static SchemaModel Build(PlanModel plan, ImmutableArray<FormModel> forms)
    {
        var symbols = plan.Forms.ToDictionary(static f => f.Id);
        var askedFor = Deadlines.ReportingsByForm(plan);
        return new(
            plan.Id, plan.Title, [.. forms.Select(form => Build(symbols[form.Id], form, askedFor[form.Id]))]);
    }

    private static SchemaForm Build(
        FormSymbol symbol, FormModel form, IEnumerable<ReportingSymbol> reportings)
    {
        return new SchemaForm
        {
            Id = form.Id,
            Title = form.Title,
            Version = form.Version,
            Edition = symbol.Edition,
            Fingerprint = form.Fingerprint,
            Name = CodeName.Of(symbol.EnglishName ?? form.Id),

            // As they are printed, but what the form asks for comes first, and what stands around its table last.
            Fields = [.. form.Fields.Where(static f => f.Register is null).OrderBy(static f => f.Role)],
            Registers = symbol.Register is { } r
                ? [Build(r, form)]
                : [],
            Rules = [.. symbol.Rules.Where(static r => !r.IsDefinition).Select(SchemaRules.Of)],
            Reportings = [.. reportings.SelectMany(Reportings)],
            Notes = [.. form.Notes.Select(static n => n.Text)],
        };
    }

    private static SchemaRegister Build(RegisterSymbol register, FormModel form)
    {
        var name = register.EnglishName ?? register.Id;
        return new SchemaRegister(
            register.Id,
            CodeName.Of(name),
            CodeName.OfRow(name),
            register.Title,
            [.. form.Fields.Where(static f => f.Register is not null)],
            [.. register.Rules.Select(SchemaRules.Of)]);
    }

    private static IEnumerable<SchemaReporting> Reportings(ReportingSymbol asking) => asking.Deadlines.IsEmpty
        ? [new SchemaReporting(asking.Id, null, null)]
        : asking.Deadlines.Select(d => new SchemaReporting(asking.Id, d.Words, d.LastDay));
}
