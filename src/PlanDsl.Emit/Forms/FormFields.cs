using System.Collections.Immutable;
using PlanDsl.Emit.Origins;
using PlanDsl.Forms;
using PlanDsl.Semantics;
using PlanDsl.Semantics.Tables;
using PlanDsl.Syntax;

namespace PlanDsl.Emit.Forms;

/// <summary>The fields of a form in reading order, and which of them a symbol has become.</summary>
internal sealed class FormFields
{
    private readonly ILookup<(string Form, string Field), ItemSymbol> counted;
    private readonly FormRegister? register;
    private readonly Dictionary<FieldSymbol, FormGroup> groups = [];
    private readonly Dictionary<string, FormField> byId = new(StringComparer.Ordinal);

    /// <param name="form">The form.</param>
    /// <param name="counted">The items that fields measure, by form and field.</param>
    internal FormFields(FormSymbol form, ILookup<(string Form, string Field), ItemSymbol> counted)
    {
        this.counted = counted;
        Form = form;
        Numbers = RowNumbers.Of(form);
        register = form.Register is { } r ? new FormRegister(r.Id, r.Title, r.Rows) : null;
        foreach (var group in form.Groups.Where(static g => g.Id is not null))
        {
            var known = new FormGroup(group.Id!, group.Title ?? string.Empty);
            foreach (var field in group.Fields)
            {
                groups.Add(field, known);
            }
        }

        All =
        [
            .. form.Head.Select(Frame),
            .. form.Shape.Match(Rows, m => m.Fields.Select(Content), r => r.Columns.Select(Content)),
            .. form.Tail.Select(Frame),
        ];
    }

    /// <summary>The form.</summary>
    internal FormSymbol Form { get; }

    /// <summary>The numbers of its rows by the identifiers of their fields.</summary>
    internal IReadOnlyDictionary<string, int> Numbers { get; }

    /// <summary>Head, content with remarks, tail.</summary>
    internal ImmutableArray<FormField> All { get; }

    /// <summary>The field of a symbol.</summary>
    internal FormField this[FieldSymbol field] => byId[field.Id];

    /// <summary>The field of a blank above or below the table.</summary>
    internal FormField this[FormHeadSymbol blank] => byId[blank.Id];

    /// <summary>The remark on a field or a group.</summary>
    internal FormField RemarkOn(string owner) => byId[RemarkId.Of(owner)];

    private IEnumerable<FormField> Rows(FieldRowsSymbol rows) =>
        (rows.Sentence?.Blanks ?? []).Select(Content).Concat(rows.Groups.SelectMany(g => Rows(rows, g)));

    private IEnumerable<FormField> Rows(FieldRowsSymbol rows, FieldGroupSymbol group)
    {
        var perGroup = rows.Remarks == RemarkGranularity.Group && group.Id is not null;
        foreach (var field in group.Fields)
        {
            yield return Content(field);

            // Who shares a cell shares its remark.
            if (rows.Remarks != RemarkGranularity.None && !perGroup && field.InCellOf is null)
            {
                yield return Remark(
                    field.Id, field.EnglishName, field.Label, groups.GetValueOrDefault(field), field.Location);
            }
        }

        if (perGroup)
        {
            var known = new FormGroup(group.Id!, group.Title ?? string.Empty);
            yield return Remark(group.Id!, null, group.Title, known, group.Location);
        }
    }

    private FormField Content(FieldSymbol field) => byId.GetValueOrDefault(field.Id) ?? Keep(FormField.Of(
        field,
        field.SumOf.Select(term => Content(term.Field)),
        groups.GetValueOrDefault(field),
        register,
        counted[(Form.Id, field.Id)].Select(static i => i.Clause.TrimEnd('.'))));

    private FormField Remark(string owner, string? english, string? label, FormGroup? group, Location place) =>
        Keep(new FormField
        {
            Id = RemarkId.Of(owner),
            Name = CodeName.OfRemark(english ?? owner),
            Origin = new DerivedOrigin(place),
            Label = $"{label} 备注",
            Kind = InputKind.Text,
            Role = FieldRole.Remark,
            Group = group,
        });

    private FormField Frame(FormHeadSymbol blank) => Keep(new FormField
    {
        Id = blank.Id,
        Name = CodeName.Of(blank.Id),
        Origin = new DerivedOrigin(blank.Location),
        Label = blank.Label,
        Kind = blank.IsDate ? InputKind.Date : InputKind.Text,
        DateParts = blank.DateParts,
        Role = FieldRole.Frame,
    });

    private FormField Keep(FormField field)
    {
        byId.Add(field.Id, field);
        return field;
    }
}
