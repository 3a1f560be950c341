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
            if (NameOf(property) is not { } name || !known.Contains(name))
            {
                Note(ReadCode.多余, NameOf(property) ?? "?", "本表没有这一项，未读入");
                continue;
            }

            if (values.ContainsKey(name))
            {
                Note(ReadCode.重复, name, "出现不止一次，以最后一次为准");
            }

            values[name] = property.Value;
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
            Note(ReadCode.未读出, field.Id, $"{values[field.Id].GetRawText()} 不是整数，作为未填");
            return null;
        }

        var whole = (long)figure;
        var plain = whole.ToString(CultureInfo.InvariantCulture);
        if (values[field.Id].ValueKind == JsonValueKind.Number && values[field.Id].GetRawText() != plain)
        {
            Note(ReadCode.读作, field.Id, $"{values[field.Id].GetRawText()} 读作 {plain}");
        }

        return whole;
    }

    public decimal? Decimal(FieldInfo field) => Figure(field);

    /// <summary>合计由各项算出；所报的不同就有说明，没有报不算缺少。</summary>
    public void Computed(FieldInfo field, decimal? computed)
    {
        if (!values.TryGetValue(field.Id, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        if (Figure(field) is { } reported && reported != computed)
        {
            var right = computed?.ToString(CultureInfo.InvariantCulture) ?? "没有";
            Note(
                ReadCode.不符, field.Id,
                $"所报的合计是 {reported.ToString(CultureInfo.InvariantCulture)}，由各项算出的是 {right}，以算出的为准");
        }
    }

    public string? Text(FieldInfo field)
    {
        if (Find(field) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return Written(field, value);
        }

        if (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            Note(ReadCode.未读出, field.Id, "不是文字，作为未填");
            return null;
        }

        Note(ReadCode.读作, field.Id, $"{value.GetRawText()} 读作文字");
        return value.GetRawText();
    }

    public string? Date(FieldInfo field)
    {
        var text = Text(field);
        if (text is null || ValueTexts.IsDate(text, field.DateParts))
        {
            return text;
        }

        NoteText(field, text, $"“{text}”不是{field.DateParts}齐全的日期，作为未填");
        return null;
    }

    public DateOnly? Day(FieldInfo field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        if (ValueTexts.Day(text) is not { } day)
        {
            NoteText(field, text, $"“{text}”不能读作日期，作为未填");
            return null;
        }

        var written = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (text != written)
        {
            Note(ReadCode.读作, field.Id, $"“{text}”读作 {written}");
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

        var text = value.ValueKind == JsonValueKind.String ? Written(field, value) : value.GetRawText();
        if (text is null)
        {
            return null;
        }

        if (ValueTexts.YesNo(text) is not { } read)
        {
            NoteText(field, text, $"{value.GetRawText()} 不能读作{ValueTexts.Yes}或{ValueTexts.No}，作为未填");
            return null;
        }

        Note(ReadCode.读作, field.Id, $"{value.GetRawText()} 读作{(read ? ValueTexts.Yes : ValueTexts.No)}");
        return read;
    }

    public IReadOnlyList<T> Rows<T>(RegisterInfo register, Func<LenientReader, T> read)
    {
        var rows = new List<T>();
        if (!values.TryGetValue(register.Id, out var list) || list.ValueKind != JsonValueKind.Array)
        {
            var isThere = values.ContainsKey(register.Id);
            Note(
                isThere ? ReadCode.未读出 : ReadCode.缺少,
                register.Id,
                $"{(isThere ? "不是数组" : "缺少")}，作为没有一行");
            return rows;
        }

        var number = 0;
        foreach (var row in list.EnumerateArray())
        {
            number++;
            var place = $"{register.Id} 第 {number.ToString(CultureInfo.InvariantCulture)} 行 ";
            if (row.ValueKind != JsonValueKind.Object)
            {
                notes.Add(new ReadNote(ReadCode.未读出, register.Id, $"{place}不是对象，未读入。"));
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
        using var document = Parse(json, options);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? document.RootElement.Clone()
            : throw new JsonException("填报应当是一个 JSON 对象。");
    }

    private static JsonDocument Parse(string json, JsonDocumentOptions options)
    {
        try
        {
            return JsonDocument.Parse(json, options);
        }
        catch (ArgumentException broken)
        {
            throw new JsonException("填报的文字有不成对的代理字符。", broken);
        }
    }

    /// <summary>有不成对的代理字符的键，没有名称。</summary>
    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private string? Written(FieldInfo field, JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            Note(ReadCode.未读出, field.Id, "有不成对的代理字符，作为未填");
            return null;
        }
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
            return Written(field, value) is { } text ? Parse(field, text) : null;
        }

        Note(ReadCode.未读出, field.Id, $"{value.GetRawText()} 不能读作数，作为未填");
        return null;
    }

    private decimal? Parse(FieldInfo field, string text)
    {
        if (ValueTexts.Figure(text, field.Unit) is not { } figure)
        {
            NoteText(field, text, $"“{text}”不能读作数，作为未填");
            return null;
        }

        Note(ReadCode.读作, field.Id, $"文字“{text}”读作 {figure.ToString(CultureInfo.InvariantCulture)}");
        return figure;
    }

    private JsonElement? Find(FieldInfo field)
    {
        if (!values.TryGetValue(field.Id, out var value))
        {
            Note(ReadCode.缺少, field.Id, "缺少，作为未填");
            return null;
        }

        return value.ValueKind == JsonValueKind.Null ? null : value;
    }

    /// <summary>没有读到值的文字：写的就是没有填，或者读不出。</summary>
    private void NoteText(FieldInfo field, string text, string lost)
    {
        if (ValueTexts.IsBlank(text))
        {
            Note(ReadCode.空白, field.Id, text.Length == 0 ? "空文字作为未填" : $"“{text}”作为未填");
        }
        else
        {
            Note(ReadCode.未读出, field.Id, lost);
        }
    }

    private void Note(ReadCode code, string key, string message) =>
        notes.Add(new ReadNote(code, key, $"{where}{key}：{message}。"));
}
