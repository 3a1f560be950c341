using System.Text.RegularExpressions;
using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Wording;

/// <summary>What a notice sends out has one name: in its title, in its text, and where it begins.</summary>
internal sealed partial class IssuedNameGate() : Gate(new(
    "T-9.7b", "《党政机关公文处理工作条例》9-7、25", Strength.Normal,
    new("印发件的名称", "Name of what is sent out"),
    new("标题、正文和后面印发的文件里，名称一致", "the same in the title, in the text and at the head of what is sent out"),
    new("核对名称，改错的一处", "Compare the names, and mend the wrong one")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        if (!document.IsOfficial || document.MainPart is not { } part
            || Sent().Match(part.TitleText) is not { Success: true } match)
        {
            sheet.Lacks(new("标题不是印发、转发", "It sends nothing out"));
            return;
        }

        sheet.Applies();
        var name = Plain(match.Groups["name"].Value);
        foreach (var paragraph in part.Paragraphs.Where(p => document.RoleOf(p) == ElementRole.Body))
        {
            foreach (var said in Now().Matches(paragraph.Trimmed).Select(static m => m.Groups["name"].Value)
                .Where(said => !Agree(name, Plain(said))))
            {
                sheet.Find(paragraph, new($"正文里是“{said}”，标题里是“{name}”", $"{said} in the text, {name} in the title"));
            }
        }

        // What is sent out stands first behind the notice; attachments have names of their own.
        var next = document.Parts.SkipWhile(other => other != part).Skip(1).FirstOrDefault();
        if (next is { IsAttachment: false, Title: [var title, ..] } && !Agree(name, Plain(next.TitleText)))
        {
            sheet.Find(title, new($"后面的标题是“{next.TitleText}”，通知标题里是“{name}”",
                $"its own title is {next.TitleText}, the notice has {name}"));
        }
    }

    /// <summary>The agency before a name may be left out, and the bracket behind it.</summary>
    private static bool Agree(string name, string other)
    {
        var (one, two) = (TextPatterns.NoteAtEnd().Replace(name, ""), TextPatterns.NoteAtEnd().Replace(other, ""));
        return one.EndsWith(two, StringComparison.Ordinal) || two.EndsWith(one, StringComparison.Ordinal);
    }

    private static string Plain(string text) =>
        string.Concat(text.Where(static c => !char.IsWhiteSpace(c))).Replace('〈', '《').Replace('〉', '》').Trim('《', '》');

    [GeneratedRegex(@"(?:印发|转发|发布|公布)《(?<name>[^《》]+(?:[《〈][^》〉]*[》〉][^《》]*)?)》")]
    private static partial Regex Sent();

    [GeneratedRegex(@"(?:现将|现把|现发布|现印发)《(?<name>[^《》]+(?:[《〈][^》〉]*[》〉][^《》]*)?)》(?=[^《]{0,20}(?:印发|转发|发给|发布))")]
    private static partial Regex Now();
}
