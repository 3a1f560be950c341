using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PlanDsl.Forms;

/// <summary>严格读入时，JSON 的类型说不出的要求。</summary>
internal static class StrictReader
{
    /// <summary>读入一个对象。</summary>
    public static T Read<T>(string json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw new JsonException("填报不能是 null。");
        }
        catch (Exception broken) when (broken is ArgumentException or InvalidOperationException)
        {
            throw new JsonException("填报的文字有不成对的代理字符。", broken);
        }
    }

    /// <summary>日期是实有的，并且和表上印的写法一样齐全。</summary>
    public static void Date(FieldInfo field, string? text)
    {
        if (text is not null && !ValueTexts.IsDate(text, field.DateParts))
        {
            throw new JsonException($"{field.Id}：“{text}”不是{field.DateParts}齐全的日期。");
        }
    }

    /// <summary>所报的合计和由各项算出的相同；没有报合计也可以。</summary>
    public static void Computed(string json, FieldInfo field, decimal? computed)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.TryGetProperty(field.Id, out var value) && value.ValueKind != JsonValueKind.Null
            && !(value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var reported)
                && reported == computed))
        {
            var right = computed?.ToString(CultureInfo.InvariantCulture) ?? "没有";
            throw new JsonException($"{field.Id}：所报的合计是 {value.GetRawText()}，由各项算出的是 {right}。");
        }
    }

    /// <summary>登记表的每一行都是对象。</summary>
    public static void Rows<T>(RegisterInfo register, IReadOnlyList<T?> rows)
        where T : class
    {
        foreach (var row in rows)
        {
            if (row is null)
            {
                throw new JsonException($"{register.Id}：有一行是 null。");
            }
        }
    }
}
