using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Schema;
using PlanDsl.Forms;

namespace PlanDsl.Emit.CSharp;

/// <summary>Writes the forms of a plan as JSON Schema 2020-12.</summary>
public static class JsonSchemaWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        // The file is read by people and by JSON parsers, never pasted into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text of one schema that holds every form under $defs, by the form's identifier.</summary>
    /// <param name="schema">
    /// The forms. What JSON Schema cannot say stands in annotations: x-unit, x-scale, x-group, x-group-title,
    /// x-residual, x-clauses, x-decimals, x-date-parts of a field; x-rules of a form and of the rows of a list;
    /// x-roll-up, x-sum-of, x-time, x-blank, x-usual-minimum, x-usual-maximum of a figure; x-version, x-reportings of a
    /// form. What is worked out (readOnly) need not be there.
    /// </param>
    public static string Write(SchemaModel schema)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("$id", "urn:plandsl:" + Uri.EscapeDataString(schema.PlanId));
            json.WriteString("title", schema.PlanTitle);
            // Not multipleOf: validators that divide binary fractions refuse 0.07 as a multiple of 0.01.
            json.WriteString("$comment", "小数位数见 x-decimals，由各系统按十进制检查；审核关系见 x-rules。");
            json.WriteStartObject("$defs");
            foreach (var form in schema.Forms)
            {
                WriteForm(form, json);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void WriteForm(SchemaForm form, Utf8JsonWriter json)
    {
        json.WriteStartObject(form.Id);
        json.WriteString("title", form.Title);
        if (!form.Notes.IsEmpty)
        {
            json.WriteString("description", string.Join('\n', form.Notes));
        }

        json.WriteString("x-version", form.Version);
        foreach (var fact in FormFacts.Of(form))
        {
            json.WriteString(fact.Annotation, fact.Text);
        }

        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var field in form.Fields)
        {
            WriteField(field, json);
        }

        foreach (var register in form.Registers)
        {
            WriteRegister(register, json);
        }

        json.WriteEndObject();
        var lists = form.Registers.Select(register => register.Id);
        var filled = form.Fields.Where(static field => !field.IsComputed).Select(static field => field.Id);
        WriteStrings("required", filled.Concat(lists), json);
        json.WriteBoolean("additionalProperties", false);
        WriteRules(form.Rules, json);
        WriteReportings(form.Reportings, json);
        json.WriteEndObject();
    }

    /// <summary>A list: an array of rows.</summary>
    private static void WriteRegister(SchemaRegister register, Utf8JsonWriter json)
    {
        json.WriteStartObject(register.Id);
        json.WriteString("title", register.Title);
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var field in register.Fields)
        {
            WriteField(field, json);
        }

        json.WriteEndObject();
        WriteStrings("required", register.Fields.Select(field => field.Id), json);
        json.WriteBoolean("additionalProperties", false);
        WriteRules(register.Rules, json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteField(FormField field, Utf8JsonWriter json)
    {
        json.WriteStartObject(field.Id);
        json.WriteString("title", field.Label);
        WriteOptional("description", field.Definition, json);
        var type = field.Kind switch
        {
            InputKind.Whole => "integer",
            InputKind.Decimal => "number",
            InputKind.YesNo => "boolean",
            _ => "string",
        };
        WriteStrings("type", [type, "null"], json);
        WriteRange(field, json);
        if (field.IsComputed)
        {
            json.WriteBoolean("readOnly", true);
        }

        if (type is "integer" or "number")
        {
            json.WriteNumber("minimum", field.Minimum);
            json.WriteNumber("maximum", field.Maximum);
        }

        foreach (var fact in field.Facts.Where(static fact => fact.Annotation is not null))
        {
            WriteFact(fact.Annotation!, fact.Value, json);
        }

        json.WriteEndObject();
    }

    private static void WriteFact(string key, object value, Utf8JsonWriter json)
    {
        switch (value)
        {
            case string text:
                json.WriteString(key, text);
                break;
            case int number:
                json.WriteNumber(key, number);
                break;
            case decimal figure:
                json.WriteNumber(key, figure);
                break;
            case Enum member:
                json.WriteString(key, JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString()));
                break;
            case bool mark:
                json.WriteBoolean(key, mark);
                break;
            case ImmutableArray<string> texts:
                WriteStrings(key, texts, json);
                break;
            case ImmutableArray<FormDetail> details:
                foreach (var detail in details)
                {
                    json.WriteString(key + detail.Name, detail.Text);
                }

                break;
            default:
                throw new InvalidOperationException($"no JSON for a fact that is {value.GetType().Name}");
        }
    }

    /// <summary>What a text may be: a whole date, the printed parts of one, one of several.</summary>
    private static void WriteRange(FormField field, Utf8JsonWriter json)
    {
        if (field.Kind == InputKind.Day)
        {
            json.WriteString("format", "date");
        }

        if (field.DateParts.Length > 0)
        {
            json.WriteString("pattern", DatePattern(field.DateParts));
        }

        if (!field.Choices.IsEmpty)
        {
            json.WriteStartArray("enum");
            foreach (var choice in field.Choices)
            {
                json.WriteStringValue(choice);
            }

            json.WriteNullValue();
            json.WriteEndArray();
        }
    }

    private static void WriteRules(ImmutableArray<SchemaRule> rules, Utf8JsonWriter json)
    {
        if (rules.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("x-rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("severity", rule.Severity.ToString());
            json.WriteString("text", rule.Text);
            JsonRuleTerms.Write(rule, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReportings(ImmutableArray<SchemaReporting> reportings, Utf8JsonWriter json)
    {
        if (reportings.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("x-reportings");
        foreach (var reporting in reportings)
        {
            json.WriteStartObject();
            json.WriteString("id", reporting.Id);
            WriteOptional("deadline", reporting.Deadline, json);
            WriteOptional("lastDay", reporting.LastDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The printed parts of a date, or more of it: 1月8日, 1-8, 2021年1月8日.</summary>
    private static string DatePattern(string parts)
    {
        var forms = ValueTexts.DateForms.Where(form => parts.All(form.Contains));
        return $"^({string.Join('|', forms.Select(static form => string.Concat(form.Select(
            (part, index) => Digits(part) + Mark(part, isLast: index == form.Length - 1)))))})$";
    }

    private static string Digits(char part) => part switch
    {
        '年' => "(19|2[0-9])[0-9]{2}",
        '月' => "(0?[1-9]|1[0-2])",
        _ => "(0?[1-9]|[12][0-9]|3[01])",
    };

    private static string Mark(char part, bool isLast) =>
        part == '日' ? "[日号]?" : isLast ? part + "?" : $"[{part}./-]";

    private static void WriteOptional(string name, string? value, Utf8JsonWriter json)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteStrings(string name, IEnumerable<string> values, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
