using System.Globalization;

namespace PlanDsl.Cli.Files;

/// <summary>The name under which a file that would be written over is kept.</summary>
internal static class KeptName
{
    /// <summary>A free name beside a file, such as 通知（原有）.docx.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">The file's name.</param>
    internal static string Find(string folder, string name)
    {
        var (stem, extension) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        for (var number = 1; ; number++)
        {
            var count = number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture);
            var kept = $"{stem}（原有{count}）{extension}";
            if (!Path.Exists(Path.Combine(folder, kept)))
            {
                return kept;
            }
        }
    }
}
