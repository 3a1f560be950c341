using System.Globalization;

namespace PlanDsl.Emit.Forms.Contract;

/// <summary>
/// Where the fields of a form are in its files: the tag of a content control in Word, the defined name of cells in
/// Excel. Nobody else makes or reads them. Both are their own in the form; a tag begins with the form's identifier and
/// so is its own among the forms of a plan.
/// </summary>
public sealed class FormAddresses
{
    private const string NamePrefix = "f_";

    private const char Dot = '.';

    /// <summary>Stands for a dot in a form's identifier, so that the first dot of a tag ends it.</summary>
    private const char FormDot = '．';

    private const char HashMark = '#';

    private readonly string form;
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, int Row), string> tags = [];

    // Excel does not tell upper case from lower.
    private readonly Dictionary<string, FormField> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, FieldPlace> byTag = new(StringComparer.Ordinal);

    private FormAddresses(FormModel model)
    {
        form = model.Id.Replace(Dot, FormDot);
        foreach (var field in model.Fields)
        {
            AddName(field);
            var (first, last) = field.Register is null ? (0, 0) : (1, field.Rows);
            for (var row = first; row <= last; row++)
            {
                AddTag(new FieldPlace(field, row));
            }
        }
    }

    /// <summary>The addresses of all fields of a form.</summary>
    public static FormAddresses Of(FormModel form) => new(form);

    /// <summary>The tag of the content control of a field: 表1.案件总数, in a list 表1.企业.名称.3.</summary>
    /// <param name="field">The field.</param>
    /// <param name="row">The row of a list, from 1; 0 outside lists.</param>
    public string TagOf(FormField field, int row) => tags[(field.Id, row)];

    /// <summary>The defined name of the cells of a field; letters, digits and _ only.</summary>
    public string NameOf(FormField field) => names[field.Id];

    /// <summary>The field of a tag; null if the form has none such.</summary>
    public FieldPlace? FindTag(string tag) => byTag.GetValueOrDefault(tag);

    /// <summary>The field of a defined name; null if the form has none such.</summary>
    public FormField? FindName(string name) => byName.GetValueOrDefault(name);

    /// <summary>The form that a tag belongs to, as far as the tag holds it whole; null if it is no tag.</summary>
    public static string? FormOf(string tag) =>
        tag.IndexOf(Dot, StringComparison.Ordinal) is var dot and > 0 ? tag[..dot].Replace(FormDot, Dot) : null;

    /// <summary>甲.乙 and 甲_乙 would have one name: later ones get a number.</summary>
    private void AddName(FormField field)
    {
        var path = field.Register is { } register ? $"{register.Id}{Dot}{field.Id}" : field.Id;
        var plain = string.Concat(path.Select(static c => char.IsLetterOrDigit(c) ? c : '_'));
        var name = FormLimits.Shorten(NamePrefix + plain, FormLimits.DefinedName - 4, '_');
        var candidate = name;
        for (var number = 2; !byName.TryAdd(candidate, field); number++)
        {
            candidate = string.Create(CultureInfo.InvariantCulture, $"{name}_{number}");
        }

        names.Add(field.Id, candidate);
    }

    /// <summary>Identifiers may hold dots: where two would have one tag, the later one gets a hash.</summary>
    private void AddTag(FieldPlace place)
    {
        var list = place.Field.Register is { } register ? register.Id + Dot : string.Empty;
        var row = place.Row == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{Dot}{place.Row}");
        var tag = FormLimits.Shorten($"{form}{Dot}{list}{place.Field.Id}{row}", FormLimits.Tag, HashMark);
        while (!byTag.TryAdd(tag, place))
        {
            tag = FormLimits.Shorten(tag.PadRight(FormLimits.Tag + 1, HashMark), FormLimits.Tag, HashMark);
        }

        tags.Add((place.Field.Id, place.Row), tag);
    }
}
