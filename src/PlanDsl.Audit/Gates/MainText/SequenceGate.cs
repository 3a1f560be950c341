using PlanDsl.Audit.Recognition;
using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Gates.MainText;

/// <summary>
/// 7.3.3: numbers follow one another (依次). They begin anew under each higher number, or go on through them, as both are
/// usual; a list may begin anew behind text without a number.
/// </summary>
internal sealed class SequenceGate() : Gate(new(
    "G-7.3.3e", "GB/T 9704-2012 7.3.3", Strength.Normal,
    new("序数的连续", "Run of the numbers"),
    new("“一、二、三、”“（一）（二）（三）”“1.2.3.”“一是二是三是”等依次编排，不漏、不重、不颠倒",
        "“一、二、三、”, “（一）（二）（三）”, “1.2.3.”, “一是二是三是” one after the other: none missing, none twice"),
    new("核对是漏了一段还是编错了，改序数", "See whether something is missing or misnumbered, and mend the numbers")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        var run = new Run(sheet);
        foreach (var part in document.Parts)
        {
            // A page that somebody breaks in the text goes on with its numbers; what has a title of its own does not.
            run = part.Label is null && part.Title.IsEmpty ? run : new Run(sheet);
            foreach (var paragraph in part.Paragraphs.Where(static p => p.IsInFlow && p.HasText))
            {
                // Chapters are centred and no headings of the standard; other lines without a role may be contents.
                if (document.RoleOf(paragraph) is ElementRole.Body or ElementRole.Heading1 or ElementRole.Heading2
                        or ElementRole.Heading3 or ElementRole.Heading4
                    || OrdinalText.Of(paragraph.Trimmed) is { Kind: OrdinalKind.Chapter or OrdinalKind.Division })
                {
                    run.Add(paragraph);
                }
            }
        }
    }

    /// <summary>The numbers of one part as they are read.</summary>
    private sealed class Run(GateSheet sheet)
    {
        /// <summary>The last number of each kind; null where the next may be 1.</summary>
        private readonly OrdinalText?[] last = new OrdinalText?[(int)OrdinalKind.Clause + 1];

        /// <summary>Whether text without a number, or a higher number, stands behind the last of a kind.</summary>
        private readonly bool[] mayRestart = new bool[(int)OrdinalKind.Clause + 1];

        internal void Add(WordParagraph paragraph)
        {
            var text = paragraph.Trimmed;
            if (OrdinalText.Of(text) is not { } own)
            {
                // 一、 does not begin anew behind plain text, as lists of a lower level do.
                Array.Fill(mayRestart, true, (int)OrdinalKind.Two, mayRestart.Length - (int)OrdinalKind.Two);
            }
            else
            {
                Next(paragraph, own);
            }

            foreach (var clauses in OrdinalText.Within(text).GroupBy(static clause => clause.Kind))
            {
                Within(paragraph, [.. clauses]);
            }
        }

        private void Next(WordParagraph paragraph, OrdinalText own)
        {
            var kind = (int)own.Kind;
            sheet.Applies();
            if (last[kind] is { } before)
            {
                var follows = own.Value == before.Value + 1 || (own.Value == 1 && mayRestart[kind]);
                if (!follows)
                {
                    Say(paragraph, before, own);
                }
            }
            else if (own.Value > 1 && own.Kind != OrdinalKind.Article)
            {
                sheet.Find(paragraph, new($"从“{own.Written}”开始", $"it begins with {own.Written}"),
                    remedy: new("从 1 开始编，或者补上漏掉的段落", "Begin with 1, or add what is missing"));
            }

            last[kind] = own;
            mayRestart[kind] = false;

            // Under a higher number the lower ones may begin anew; articles go on through the chapters.
            for (var lower = kind + 1; lower < last.Length; lower++)
            {
                mayRestart[lower] |= lower != (int)OrdinalKind.Article;
            }
        }

        private void Within(WordParagraph paragraph, List<OrdinalText> clauses)
        {
            // A single one, or one that does not begin with 1, may be anything: 一是一，二是二.
            if (clauses.Count < 2 || clauses[0].Value != 1)
            {
                return;
            }

            sheet.Applies();
            foreach (var (before, next) in clauses.Zip(clauses.Skip(1)))
            {
                if (next.Value != before.Value + 1 && (next.Value != 1 || before.Value == 1))
                {
                    Say(paragraph, before, next);
                }
            }

            // A paragraph that holds its list whole says nothing about the next.
            last[(int)clauses[0].Kind] = clauses[^1];
            mayRestart[(int)clauses[0].Kind] = true;
        }

        private void Say(WordParagraph paragraph, OrdinalText before, OrdinalText next)
        {
            var (zh, en) = next.Value == before.Value
                ? ($"“{next.Written}”重复", $"{next.Written} twice")
                : ($"“{before.Written}”后面是“{next.Written}”", $"{next.Written} behind {before.Written}");
            sheet.Find(paragraph, new(zh, en));
        }
    }
}
