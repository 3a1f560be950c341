using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PlanDsl.Emit.Schema;
using PlanDsl.Forms;

namespace PlanDsl.Emit.CSharp;

/// <summary>Writes for whom and when a rule is, and how strictly, as far as it is not for all and always.</summary>
internal static class JsonRuleTerms
{
    /// <summary>Writes the properties into the rule's object.</summary>
    public static void Write(SchemaRule rule, Utf8JsonWriter json)
    {
        if (rule.Missing != MissingMode.不查)
        {
            json.WriteString("missing", rule.Missing.ToString());
        }

        if (rule.Tolerance != 0)
        {
            json.WriteNumber("tolerance", rule.Tolerance);
        }

        if (rule.Share != 0)
        {
            json.WriteNumber("share", rule.Share);
        }

        WriteNames("scopes", [.. rule.Condition.Scopes], json);
        WriteDay("from", rule.From, json);
        WriteDay("until", rule.Until, json);
        WriteNames("only", rule.Only, json);
        if (rule.IsTrial)
        {
            json.WriteBoolean("trial", true);
        }

        WriteWaivers(rule.Waivers, json);
    }

    private static void WriteWaivers(ImmutableArray<SchemaWaiver> waivers, Utf8JsonWriter json)
    {
        if (waivers.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("waivers");
        foreach (var waiver in waivers)
        {
            json.WriteStartObject();
            WriteNames("bodies", waiver.Bodies, json);
            json.WriteString("reason", waiver.Reason);
            WriteDay("until", waiver.Until, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNames(string name, ImmutableArray<string> values, Utf8JsonWriter json)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteDay(string name, DateOnly? day, Utf8JsonWriter json)
    {
        if (day is { } known)
        {
            json.WriteString(name, known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }
}
