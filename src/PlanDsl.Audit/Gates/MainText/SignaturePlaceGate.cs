using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.MainText;

/// <summary>
/// 7.3.5: where signer and date stand. With a seal the date is four characters from the right and the name centred
/// above it; without one the name is two from the right and the date begins two behind it. A file does not say whether
/// it will be sealed, so both are right.
/// </summary>
internal sealed class SignaturePlaceGate() : Gate(new(
    "G-7.3.5.1a", "GB/T 9704-2012 7.3.5.1、7.3.5.2", Strength.Normal,
    new("署名和成文日期的位置", "Place of signer and date"),
    new("盖章的：日期右空四字，署名在其上居中；不盖章的：署名右空二字，日期首字比署名首字右移二字",
        "sealed: the date four characters from the right, the name centred above; unsealed: the name two from "
        + "the right, "
        + "the date beginning two behind the name"),
    new("右对齐，用右缩进调整（盖章的日期右缩进 4 字符），不要敲空格", "Flush right with right indents, no blanks")))
{
    private const double Tolerance = 0.6;

    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var all = document.File.Paragraphs;
        foreach (var date in document.Of(ElementRole.Date))
        {
            sheet.Applies();
            var signers = all.Take(document.PlaceOf(date)).Reverse()
                .TakeWhile(p => !p.HasText || document.RoleOf(p) == ElementRole.Signer)
                .Where(static p => p.HasText).ToList();
            if (signers.Any(static signer => signer.Trimmed.IndexOfAny(['\t', '\u3000']) >= 0))
            {
                sheet.CannotSee(new("几个机关署在一行，位置要看排出来的版面", "Several signers in a line: needs the page"));
                continue;
            }

            if (signers.Append(date).Any(static p => p.Text.TrimEnd('\t') is var text && text.Contains('\t')))
            {
                sheet.CannotSee(new("用制表符定位，位置要看排出来的版面", "Placed by tabulators: needs the page"));
                continue;
            }

            if (!IsSealed(date, signers) && !IsUnsealed(date, signers))
            {
                sheet.Find(date, Describe(date, signers));
            }
        }
    }

    private static bool IsSealed(WordParagraph date, List<WordParagraph> signers)
    {
        var right = Right(date);
        var widest = signers.Select(Right).DefaultIfEmpty(right).Min();

        // A name so long that it would leave the text moves both to the left.
        return (TypeFaults.IsNear(right, 4, Tolerance) || (right > 4 && TypeFaults.IsNear(widest, 0, Tolerance)))
            && signers.All(signer => TypeFaults.IsNear(Centre(signer), Centre(date), Tolerance));
    }

    private static bool IsUnsealed(WordParagraph date, List<WordParagraph> signers)
    {
        if (signers.Count == 0)
        {
            return TypeFaults.IsNear(Right(date), 2, Tolerance);
        }

        // A date that is wider than the names keeps its distance from the edge, and they give way.
        var widest = signers.Max(static signer => InkWidth.Of(signer.Trimmed));
        var edge = InkWidth.Of(date.Trimmed) > widest ? Right(date) : signers.Min(Right);
        return TypeFaults.IsNear(edge, 2, Tolerance)
            && TypeFaults.IsNear(Start(date) - signers.Min(Start), 2, Tolerance);
    }

    private static AuditText Describe(WordParagraph date, List<WordParagraph> signers)
    {
        var right = Lengths.SayCharacters(Right(date));
        if (signers.Count == 0)
        {
            return new($"日期右空 {right.Zh}", $"the date is {right.En} from the right");
        }

        var (name, apart) = (
            Lengths.SayCharacters(Right(signers[0])),
                Lengths.SayCharacters(Math.Abs(Centre(signers[0]) - Centre(date))));
        return new(
            $"日期右空 {right.Zh}，署名右空 {name.Zh}，两者中线相差 {apart.Zh}",
            $"the date is {right.En} and the name {name.En} from the right, their middles {apart.En} apart");
    }

    private static double Start(WordParagraph paragraph) =>
        SignatureFinder.Start(paragraph) / SignatureFinder.Character(paragraph);

    private static double Centre(WordParagraph paragraph) => Start(paragraph) + (InkWidth.Of(paragraph.Trimmed) / 2);

    private static double Right(WordParagraph paragraph) =>
        (paragraph.Section.InkWidth / SignatureFinder.Character(paragraph)) - Start(paragraph)
        - InkWidth.Of(paragraph.Trimmed);
}
