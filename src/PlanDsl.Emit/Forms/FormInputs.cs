using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Forms;

/// <summary>Names the inputs of a form: head, figures and remarks.</summary>
internal static class FormInputs
{
    /// <summary>Word keeps a content control's tag up to this length.</summary>
    private const int LongestTag = 64;

    internal static ImmutableArray<FormInput> Of(FormSymbol form) =>
    [
        .. form.Head.Select(h => HeadInput(form, h)),
        .. (form.Sentence?.Blanks ?? []).Select(f => FieldInput(form, f, null)),
        .. form.Groups.SelectMany(g => OfGroup(form, g)),
    ];

    /// <summary>填报单位（盖章） is filled in under 填报单位.</summary>
    internal static string HeadId(FormHeadSymbol head)
    {
        var bracket = head.Label.AsSpan().IndexOfAny('（', '(');
        return bracket > 0 ? head.Label[..bracket] : head.Label;
    }

    internal static string RemarkId(string owner) => "备注_" + owner;

    private static IEnumerable<FormInput> OfGroup(FormSymbol form, FieldGroupSymbol group)
    {
        foreach (var field in group.Fields)
        {
            yield return FieldInput(form, field, group.Title);
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
        Input(form, HeadId(head), head.Label, head.IsDate ? InputKind.Date : InputKind.Text, null);

    private static FormInput FieldInput(FormSymbol form, FieldSymbol field, string? group) =>
        Input(form, field.Id, field.Label, field.Decimals > 0 ? InputKind.Decimal : InputKind.Whole, group) with
        {
            Unit = field.Unit?.Name,
            Decimals = field.Decimals,
            Definition = field.Definition,
        };

    private static FormInput Input(FormSymbol form, string id, string label, InputKind kind, string? group) => new()
    {
        Id = id,
        Tag = Shorten($"{form.Id}.{id}"),
        DefinedName = "f_" + string.Concat(id.Select(static c => char.IsLetterOrDigit(c) ? c : '_')),
        Label = label,
        Kind = kind,
        Group = group,
    };

    /// <summary>
    /// A tag that is too long keeps its beginning and gets a hash of the whole, so that it stays its own.
    /// </summary>
    private static string Shorten(string tag)
    {
        if (tag.Length <= LongestTag)
        {
            return tag;
        }

        var hash = tag.Aggregate(2166136261u, static (h, c) => unchecked((h ^ c) * 16777619u));
        return string.Create(CultureInfo.InvariantCulture, $"{tag[..(LongestTag - 9)]}#{hash:x8}");
    }
}
