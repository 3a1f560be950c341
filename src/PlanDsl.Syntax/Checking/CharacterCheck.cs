using System.Globalization;

namespace PlanDsl.Syntax.Checking;

/// <summary>
/// Looks through a whole file, so that no place where text may stand can be forgotten. A comment may hold what it likes
/// but what some editors show as a new line: a reader would take it for an entry.
/// </summary>
internal sealed class CharacterCheck
{
    /// <summary>So many findings of a code; the last one says how many more there are.</summary>
    private const int Most = 20;

    private readonly SourceText source;
    private readonly string text;
    private readonly bool isReordered;
    private readonly List<CharacterFinding> findings = [];

    private CharacterCheck(SourceText source)
    {
        this.source = source;
        text = source.Text;
        isReordered = text.AsSpan().ContainsAny("\u202B\u202E\u2067\u200F\u061C");
    }

    internal static void Run(FileSyntax root, List<Diagnostic> diagnostics)
    {
        var source = root.Source;
        if (CharacterFaults.Find(source.Text, 0, source.Text.Length, out _, out _) < 0)
        {
            return;
        }

        var check = new CharacterCheck(source);
        foreach (var token in root.Tokens())
        {
            check.Look(token.LeadingSpan, isComment: true, isProse: false);
            check.Look(token.Span, isComment: false, isProse: token.Kind == TokenKind.Prose);
        }

        check.Report(CharacterFault.Forbidden, CharacterDiagnostics.Forbidden, diagnostics);
        check.Report(CharacterFault.Hidden, CharacterDiagnostics.Hidden, diagnostics);
        check.Report(CharacterFault.Private, CharacterDiagnostics.Private, diagnostics);
    }

    /// <summary>Neighbours of one kind are one finding.</summary>
    private void Look(TextSpan span, bool isComment, bool isProse)
    {
        var start = span.Start;
        while ((start = CharacterFaults.Find(text, start, span.End, out var fault, out var length)) >= 0)
        {
            var character = VisibleText.CodeAt(text, start);
            if (!isComment || EndsLine(character))
            {
                var fix = FixOf(character, start, span, isProse);
                if (findings.Count > 0 && findings[^1] is var last && last.Span.End == start && last.Fault == fault
                    && fix is null == (last.Fix.Count == 0))
                {
                    findings[^1] = last with { Span = TextSpan.FromBounds(last.Span.Start, start + length) };
                    last.Fix.AddRange(fix is null ? [] : [fix]);
                }
                else
                {
                    findings.Add(new CharacterFinding(
                        fault, character, new TextSpan(start, length), fix is null ? [] : [fix]));
                }
            }

            start += length;
        }
    }

    private void Report(CharacterFault fault, DiagnosticDescriptor descriptor, List<Diagnostic> diagnostics)
    {
        var found = findings.FindAll(f => f.Fault == fault);
        for (var i = 0; i < Math.Min(found.Count, Most); i++)
        {
            var name = CharacterNames.Of(found[i].Character, fault);
            var more = found.Count - Most;
            var isLast = i == Most - 1 && more > 0;
            diagnostics.Add(Diagnostic.Create(
                descriptor,
                new Location(source, found[i].Span),
                VisibleText.NameOf(found[i].Character),
                name,
                isLast ? Say(more) : string.Empty) with
            {
                // The last one mends those that are not listed too.
                Fix = isLast ? [.. found.Skip(i).SelectMany(static f => f.Fix)] : [.. found[i].Fix],
            });
        }
    }

    private static MessageArgument Say(int more) => new(
        string.Create(CultureInfo.InvariantCulture, $"；后面还有 {more} 处这样的字符"),
        string.Create(CultureInfo.InvariantCulture, $"; {more} more such characters follow"));

    private static bool EndsLine(int character) => character is 0x0B or 0x0C or 0x85 or 0x2028 or 0x2029;

    /// <summary>What mends it without changing what is read; null where that is not certain.</summary>
    private TextChange? FixOf(int character, int start, TextSpan token, bool isProse)
    {
        var place = new TextSpan(start, 1);
        if (EndsLine(character))
        {
            // In a value a break is the layout of where it was copied from. In prose it may be one of a list.
            var isAtEdge = start == token.Start || start + 1 == token.End
                || CharClass.IsBreak(text[start - 1]) || CharClass.IsBreak(text[start + 1]);
            return isAtEdge || (!isProse && IsChinese(text[start - 1]) && IsChinese(text[start + 1]))
                ? new TextChange(place, string.Empty)
                : null;
        }

        return character switch
        {
            0x1E => new TextChange(place, "-"),
            0x1F or 0xAD or 0x200B or 0x2060 or 0xFEFF => new TextChange(place, string.Empty),
            0x200E or 0x202A or 0x202C or 0x202D or 0x2066 or 0x2069 when !isReordered =>
                new TextChange(place, string.Empty),
            _ => null,
        };
    }

    /// <summary>An ideograph or a full-width mark: such neighbours need no space between them.</summary>
    private static bool IsChinese(char c) => c is >= '\u2E80' and <= '\uFFEF' or '“' or '”' or '‘' or '’' or '—' or '…';

    private sealed record CharacterFinding(
        CharacterFault Fault, int Character, TextSpan Span, List<TextChange> Fix);
}
