using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Wording;

/// <summary>A rule about how a single title, label or paragraph is written.</summary>
internal abstract class TextCheck(DiagnosticDescriptor descriptor) : Rule(descriptor)
{
    internal sealed override IEnumerable<Diagnostic> Check(PlanModel plan, PlanTexts texts) =>
        texts.All.Where(t => MayFind(t.Text)).SelectMany(Check);

    /// <summary>
    /// Whether there can be anything to find, said at a glance: nearly every text has nothing for nearly every check.
    /// </summary>
    protected virtual bool MayFind(ReadOnlySpan<char> text) => true;

    /// <summary>What it finds.</summary>
    protected abstract IEnumerable<Diagnostic> Check(WrittenText text);

    /// <summary>The character at a place; a line break outside the text.</summary>
    protected static char CharAt(string text, int at) => at >= 0 && at < text.Length ? text[at] : '\n';

    /// <summary>Whether an ideograph stands at a place.</summary>
    protected static bool IsHan(string text, int at) => CharAt(text, at) is (>= '\u3400' and <= '\u9FFF') or '〇';

    /// <summary>Whether a figure stands at a place, of either width.</summary>
    protected static bool IsFigure(string text, int at) =>
        CharAt(text, at) is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>Whether a figure from one to nine in Chinese stands at a place.</summary>
    protected static bool IsHanFigure(string text, int at) => "一二三四五六七八九十".Contains(CharAt(text, at));

    /// <summary>Whether a word begins at a place.</summary>
    protected static bool StartsAt(string text, int at, string word) =>
        at >= 0 && at <= text.Length && text.AsSpan(at).StartsWith(word);

    /// <summary>Whether one of several words begins at a place; the longest should come first.</summary>
    protected static string? FirstAt(string text, int at, string[] words) =>
        Array.Find(words, w => StartsAt(text, at, w));

    /// <summary>The end of the run of characters that begins at a place.</summary>
    protected static int EndOf(string text, int at, Func<char, bool> belongs)
    {
        while (at < text.Length && belongs(text[at]))
        {
            at++;
        }

        return at;
    }
}
