using System.Text.RegularExpressions;
using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Duties;

/// <summary>
/// 条例, 9-8 and 9-16: whom a document is addressed to gets no copy besides, and nobody is named twice.
/// </summary>
internal sealed partial class CopiesAgainGate() : Gate(new(
    "T-9.16", "《党政机关公文处理工作条例》9-8、9-16", Strength.Normal,
    new("主送和抄送的机关", "Bodies addressed, and those that get copies"),
    new("主送机关不再抄送，同一机关不写两遍", "no body is named in both places, or twice in one"),
    new("删去重复的机关", "Delete what is named again")))
{
    /// <summary>A shorter name may be part of several.</summary>
    private const int Shortest = 4;

    private static readonly char[] Between = ['、', '，', '；', '：', '。', ',', ';', ':'];

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paragraph in document.Of(ElementRole.Addressees, ElementRole.ImprintCopies))
        {
            var text = paragraph.Trimmed;
            var label = document.RoleOf(paragraph) == ElementRole.ImprintCopies ? text.IndexOfAny(['：', ':']) + 1 : 0;
            foreach (var name in InBrackets().Replace(text[label..], "").Split(Between, StringSplitOptions.TrimEntries)
                .Where(static name => name.Length >= Shortest && name[0] != '各'))
            {
                sheet.Applies();
                if (!known.Add(name))
                {
                    sheet.Find(paragraph, new($"“{name}”写了两遍", $"{name} is named twice"));
                }
            }
        }
    }

    /// <summary>各县（市、区）: what stands in brackets is part of a name.</summary>
    [GeneratedRegex("（[^）]*）")]
    private static partial Regex InBrackets();
}
