using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace PlanDsl.Forms;

/// <summary>宽松读入一份填报，或者登记表的一行。</summary>
internal sealed class LenientReader
{
    private readonly Dictionary<string, JsonElement> values = new(StringComparer.Ordinal);
    private readonly List<ReadNote> notes;
    private readonly string where;

    public LenientReader(string json, FormInfo form)
        : this(Root(json), form.Fields, form.Registers, "", [])
    {
    }

    private LenientReader(
        JsonElement root,
        IReadOnlyList<FieldInfo> fields,
        IReadOnlyList<RegisterInfo> registers,
        string where,
        List<ReadNote> notes)
    {
        this.where = where;
        this.notes = notes;
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            known.Add(field.Id);
        }

        foreach (var register in registers)
        {
            known.Add(register.Id);
        }

        foreach (var property in root.EnumerateObject())
        {
            if (!known.Contains(property.Name))
            {
                Note(property.Name, "本表没有这一项，未读入");
                continue;
            }

            if (values.ContainsKey(property.Name))
            {
                Note(property.Name, "出现不止一次，以最后一次为准");
            }

            values[property.Name] = property.Value;
        }
    }

    public IReadOnlyList<ReadNote> Notes => notes;

    public long? Whole(FieldInfo field)
    {
        if (Figure(field) is not { } figure)
        {
            return null;
        }

        if (decimal.Truncate(figure) != figure || figure is < long.MinValue or > long.MaxValue)
        {
            Note(field.Id, $"{values[field.Id].GetRawText()} 不是整数，作为未填");
            return null;
        }

        var whole = (long)figure;
        var plain = whole.ToString(CultureInfo.InvariantCulture);
        if (values[field.Id].ValueKind == JsonValueKind.Number && values[field.Id].GetRawText() != plain)
        {
            Note(field.Id, $"{values[field.Id].GetRawText()} 读作 {plain}");
        }

        return whole;
    }

    public decimal? Decimal(FieldInfo field) => Figure(field);

    public string? Text(FieldInfo field)
    {
        if (Find(field) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        if (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            Note(field.Id, "不是文字，作为未填");
            return null;
        }

        Note(field.Id, $"{value.GetRawText()} 读作文字");
        return value.GetRawText();
    }

    public DateOnly? Day(FieldInfo field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        if (ValueTexts.Day(text) is not { } day)
        {
            Note(field.Id, $"“{text}”不能读作日期，作为未填");
            return null;
        }

        var written = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (text != written)
        {
            Note(field.Id, $"“{text}”读作 {written}");
        }

        return day;
    }

    public bool? YesNo(FieldInfo field)
    {
        if (Find(field) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.ValueKind == JsonValueKind.True;
        }

        var read = ValueTexts.YesNo(
            value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText());
        Note(field.Id, read is { } known
            ? $"{value.GetRawText()} 读作{(known ? ValueTexts.Yes : ValueTexts.No)}"
            : $"{value.GetRawText()} 不能读作{ValueTexts.Yes}或{ValueTexts.No}，作为未填");
        return read;
    }

    public IReadOnlyList<T> Rows<T>(RegisterInfo register, Func<LenientReader, T> read)
    {
        var rows = new List<T>();
        if (!values.TryGetValue(register.Id, out var list) || list.ValueKind != JsonValueKind.Array)
        {
            Note(register.Id, "缺少或者不是数组，作为没有一行");
            return rows;
        }

        var number = 0;
        foreach (var row in list.EnumerateArray())
        {
            number++;
            var place = $"{register.Id} 第 {number.ToString(CultureInfo.InvariantCulture)} 行 ";
            if (row.ValueKind != JsonValueKind.Object)
            {
                notes.Add(new ReadNote(register.Id, $"{place}不是对象，未读入。"));
                continue;
            }

            rows.Add(read(new LenientReader(row, register.Fields, [], place, notes)));
        }

        return rows;
    }

    private static JsonElement Root(string json)
    {
        var options = new JsonDocumentOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
        };
        using var document = JsonDocument.Parse(json, options);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? document.RootElement.Clone()
            : throw new JsonException("填报应当是一个 JSON 对象。");
    }

    private decimal? Figure(FieldInfo field)
    {
        if (Find(field) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number))
        {
            return number;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return Parse(field, value.GetString()!);
        }

        Note(field.Id, $"{value.GetRawText()} 不能读作数，作为未填");
        return null;
    }

    private decimal? Parse(FieldInfo field, string text)
    {
        if (ValueTexts.Plain(text).Length == 0)
        {
            Note(field.Id, "空文字作为未填");
            return null;
        }

        if (ValueTexts.Figure(text, field.Unit) is not { } figure)
        {
            Note(field.Id, $"“{text}”不能读作数，作为未填");
            return null;
        }

        Note(field.Id, $"文字“{text}”读作 {figure.ToString(CultureInfo.InvariantCulture)}");
        return figure;
    }

    private JsonElement? Find(FieldInfo field)
    {
        if (!values.TryGetValue(field.Id, out var value))
        {
            Note(field.Id, "缺少，作为未填");
            return null;
        }

        return value.ValueKind == JsonValueKind.Null ? null : value;
    }

    private void Note(string key, string message) =>
        notes.Add(new ReadNote(key, $"{where}{key}：{message}。"));
}
