using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using PlanDsl.Emit.Forms;

namespace PlanDsl.Emit.CSharp;

/// <summary>Values as they stand in a program: literals, lists of literals, text inside XML documentation.</summary>
internal static class CSharpText
{
    /// <summary>A string literal with its quotes; Chinese stays readable.</summary>
    public static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    /// <summary>What a fact of a field is, as an expression.</summary>
    public static string Value(object value) => value switch
    {
        string text => Literal(text),
        int number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => Literal(number),
        DateOnly day => string.Create(
            CultureInfo.InvariantCulture, $"new DateOnly({day.Year}, {day.Month}, {day.Day})"),
        Enum member => $"{member.GetType().Name}.{member}",
        true => "true",
        ImmutableArray<string> texts => List(texts),
        ImmutableArray<FormDetail> details =>
            $"new Dictionary<string, string> {{ {string.Join(", ", details.Select(Pair))} }}",
        _ => throw new InvalidOperationException($"no C# for a fact that is {value.GetType().Name}"),
    };

    private static string Pair(FormDetail detail) => $"[{Literal(detail.Name)}] = {Literal(detail.Text)}";

    /// <summary>A string literal, or null.</summary>
    public static string LiteralOrNull(string? value) => value is null ? "null" : Literal(value);

    /// <summary>A collection expression of string literals.</summary>
    public static string List(ImmutableArray<string> values) => $"[{string.Join(", ", values.Select(Literal))}]";

    /// <summary>A decimal literal; a negative one in brackets.</summary>
    public static string Literal(decimal value)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture) + "m";
        return value < 0 ? $"({digits})" : digits;
    }

    /// <summary>Text that stands inside an element of an XML documentation comment, on one line.</summary>
    public static string Doc(string value)
    {
        var result = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            _ = character switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                _ when char.IsControl(character) || character is '\u2028' or '\u2029' => result.Append(' '),
                _ => result.Append(character),
            };
        }

        return result.ToString();
    }

    /// <summary>Text that stands after // on one line.</summary>
    public static string Comment(string value)
    {
        var result = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            result.Append(char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character);
        }

        return result.ToString();
    }
}
