using System.Text;

namespace PlanDsl.Cli.Commands;

/// <summary>The texts that are part of the program: pages of diagnostics and the draft of a plan.</summary>
internal static class EmbeddedText
{
    /// <summary>A text by its file name; null if the program holds none of that name.</summary>
    internal static string? Find(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
