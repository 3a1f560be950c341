using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Reports;

/// <summary>
/// JSON for people and programs: Chinese stays readable, lines end in \n, and nothing in a text commands a terminal.
/// </summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Writes one JSON value and a line break.</summary>
    internal static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        output.WriteLine(VisibleText.InJson(Encoding.UTF8.GetString(buffer.WrittenSpan)));
    }
}
