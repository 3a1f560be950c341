using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Forms;

/// <summary>Names the inputs of a form: head, figures and remarks.</summary>
internal static class FormInputs
{
    /// <summary>Word keeps a content control's tag up to this length.</summary>
    private const int LongestTag = 64;

    internal static ImmutableArray<FormInput> Of(FormSymbol form)
    {
        var matrix = form.Matrix?.Cells.SelectMany(static r => r).OfType<FieldSymbol>() ?? [];
        return WithOwnNames(
        [
            .. form.Head.Select(h => HeadInput(form, h)),
            .. (form.Sentence?.Blanks ?? []).Select(f => FieldInput(form, f, null)),
            .. form.Groups.SelectMany(g => OfGroup(form, g)),
            .. matrix.Select(f => FieldInput(form, f, null)),
            .. (form.Register?.Fields ?? []).Select(f => ColumnInput(form, form.Register!, f)),
            .. form.Tail.Select(h => HeadInput(form, h)),
        ]);
    }

    internal static string RemarkId(string owner) => "备注_" + owner;

    private static IEnumerable<FormInput> OfGroup(FormSymbol form, FieldGroupSymbol group)
    {
        foreach (var field in group.Fields)
        {
            yield return FieldInput(form, field, group.Title);
            if (field.InCellOf is not null)
            {
                // Who shares a cell shares its remark.
                continue;
            }

            if (form.Remarks == RemarkGranularity.Row || (form.Remarks == RemarkGranularity.Group && group.Id is null))
            {
                yield return Input(form, RemarkId(field.Id), $"{field.Label} 备注", InputKind.Text, group.Title);
            }
        }

        if (form.Remarks == RemarkGranularity.Group && group.Id is not null)
        {
            yield return Input(form, RemarkId(group.Id), $"{group.Title} 备注", InputKind.Text, group.Title);
        }
    }

    private static FormInput HeadInput(FormSymbol form, FormHeadSymbol head) =>
        Input(form, head.Id, head.Label, head.IsDate ? InputKind.Date : InputKind.Text, null);

    private static FormInput FieldInput(FormSymbol form, FieldSymbol field, string? group) =>
        Input(form, field.Id, field.Label, KindOf(field), group) with
        {
            Unit = field.Unit?.Name,
            Decimals = field.Decimals,
            Definition = field.Definition,
            Choices = field.Choices,
            SumOf = field.SumOf,
        };

    private static FormInput ColumnInput(FormSymbol form, RegisterSymbol register, FieldSymbol field)
    {
        var input = FieldInput(form, field, register.Title);
        var id = $"{register.Id}.{field.Id}";
        return input with
        {
            Tag = Shorten($"{form.Id}.{id}"),
            DefinedName = NameOf(id),
            Register = register.Id,
            Rows = register.Rows,
        };
    }

    private static InputKind KindOf(FieldSymbol field) => field.Kind switch
    {
        FieldKind.Text => InputKind.Text,
        FieldKind.Date => InputKind.Day,
        FieldKind.Choice => InputKind.Choice,
        FieldKind.YesNo => InputKind.YesNo,
        _ => field.Decimals > 0 ? InputKind.Decimal : InputKind.Whole,
    };

    /// <summary>甲.乙 and 甲_乙 would have one name in a workbook: later ones get a number.</summary>
    private static ImmutableArray<FormInput> WithOwnNames(ImmutableArray<FormInput> inputs)
    {
        // Excel does not tell upper case from lower.
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var named = ImmutableArray.CreateBuilder<FormInput>(inputs.Length);
        foreach (var input in inputs)
        {
            var name = input.DefinedName;
            for (var number = 2; !taken.Add(name); number++)
            {
                name = string.Create(CultureInfo.InvariantCulture, $"{input.DefinedName}_{number}");
            }

            named.Add(input with { DefinedName = name });
        }

        return named.MoveToImmutable();
    }

    private static string NameOf(string id) =>
        "f_" + string.Concat(id.Select(static c => char.IsLetterOrDigit(c) ? c : '_'));

    private static FormInput Input(FormSymbol form, string id, string label, InputKind kind, string? group) => new()
    {
        Id = id,
        Tag = Shorten($"{form.Id}.{id}"),
        DefinedName = NameOf(id),
        Label = label,
        Kind = kind,
        Group = group,
    };

    /// <summary>
    /// A tag that is too long keeps its beginning and gets a hash of the whole, so that it stays its own.
    /// </summary>
    internal static string Shorten(string tag)
    {
        if (tag.Length <= LongestTag)
        {
            return tag;
        }

        var hash = tag.Aggregate(2166136261u, static (h, c) => unchecked((h ^ c) * 16777619u));
        var kept = LongestTag - 9 - (char.IsHighSurrogate(tag[LongestTag - 10]) ? 1 : 0);
        return string.Create(CultureInfo.InvariantCulture, $"{tag[..kept]}#{hash:x8}");
    }
}
