using System.Globalization;
using System.Text;
using PlanDsl.Syntax;

namespace PlanDsl.Compiler;

/// <summary>Turns titles into file names that every system takes, each once.</summary>
internal sealed class OutputNames
{
    /// <summary>
    /// Linux takes 255 bytes of UTF-8 in a name, Windows 255 UTF-16 units; this leaves room for number and
    /// extension.
    /// </summary>
    private const int MaximumBytes = 200;

    private const string Forbidden = "<>:\"/\\|?*";
    private const string InItsPlace = "＜＞：”／＼｜？＊";

    private readonly HashSet<string> taken = [];

    /// <summary>A name for a title; a second one with the same title gets （2）.</summary>
    /// <param name="title">Any text.</param>
    /// <param name="extension">With its dot.</param>
    internal string Take(string title, string extension)
    {
        var stem = Sanitize(title);
        var name = stem + extension;
        for (var number = 2; !taken.Add(NameKey.Of(name)); number++)
        {
            name = $"{stem}（{number}）{extension}";
        }

        return name;
    }

    /// <summary>
    /// The title with what Windows forbids written full-width, without line breaks and what is not seen, cut to a
    /// length every system takes.
    /// </summary>
    internal static string Sanitize(string title)
    {
        var name = new StringBuilder();
        var bytes = 0;
        foreach (var rune in title.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
            {
                continue;
            }

            var index = rune.IsBmp ? Forbidden.IndexOf((char)rune.Value, StringComparison.Ordinal) : -1;
            var written = index >= 0 ? new Rune(InItsPlace[index]) : rune;
            bytes += written.Utf8SequenceLength;
            if (bytes > MaximumBytes)
            {
                name.Append('…');
                break;
            }

            name.Append(written.ToString());
        }

        // Windows drops spaces and dots at the end of a name.
        var result = name.ToString().Trim().TrimEnd('.', ' ');
        return result.Length == 0 ? "_" : FileNames.IsDevice(result) ? "_" + result : result;
    }
}
