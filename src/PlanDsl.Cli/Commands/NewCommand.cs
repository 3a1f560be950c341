using System.Text;
using PlanDsl.Cli.Files;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Commands;

/// <summary>plandsl new: a commented draft that builds as it stands.</summary>
internal static class NewCommand
{
    /// <summary>What stands in the draft where the name goes.</summary>
    internal const string Placeholder = "样稿";

    internal static int Run(Session session)
    {
        var name = session.Arguments.Operands[0];
        CheckName(name);
        var shown = $"{name}/{name}.plan";
        var folder = session.Host.FullPath(name);
        var file = Path.Combine(folder, name + ".plan");
        var text = EmbeddedText.Find("new.plan")!.Replace(Placeholder, name, StringComparison.Ordinal);
        NewFile.Write(session.Host.Disk, file, shown, Encoding.UTF8.GetBytes(text));
        session.Say($"写入 {shown}", $"wrote {shown}");
        session.Say($"生成：plandsl build {shown}", $"Now build it: plandsl build {shown}");
        return ExitCode.Fine;
    }

    /// <summary>
    /// The name becomes a folder, a file and the plan's identifier: what an identifier may hold serves all three.
    /// </summary>
    private static void CheckName(string name)
    {
        var isIdentifier = name.EnumerateRunes().All(
            static rune => Rune.IsLetterOrDigit(rune) || rune.Value is '_' or '-' or '.');
        if (!isIdentifier || name.Length > FileNames.LongestIdentifier
            || !FileNames.IsName(Punctuation.ToHalfWidth(name)))
        {
            throw new CliException(
                new($"“{name}”不能作名称", $"\"{name}\" cannot be a name"),
                new("用文字、数字、“_”“-”，不含空格、斜杠和冒号，不超过 60 个字，不用 Windows 的设备名（CON、NUL 等），例如 网剑2026",
                    "Use letters, digits, _ and -, without spaces, slashes and colons, 60 characters at most; "
                    + "no device of Windows (CON, NUL …)"));
        }
    }
}
