using PlanDsl.Syntax.Values;

namespace PlanDsl.Syntax.Checking;

/// <summary>Whether a known entry has the parts that its keyword takes.</summary>
internal sealed class EntryShapeCheck(List<Diagnostic> diagnostics, DisplayLanguage language)
{
    private string SampleIdentifier => language == DisplayLanguage.En ? "name" : "名称";

    internal void Check(EntrySyntax entry, KeywordInfo info)
    {
        var bodyFits = CheckBody(entry, info);
        if (LacksColon(entry, info))
        {
            ReportColon(entry, info);
            return;
        }

        CheckIdentifier(entry, info);
        CheckValue(entry, info, bodyFits);
        if (entry.Value is { } value && OpenMark.Find(ValueText.Of(value), info) is { } open)
        {
            diagnostics.Add(Diagnostic.Create(
                SyntaxDiagnostics.MarkNeverClosed, open.Mark.Location, open.Mark.Text, open.Swallowed.Text));
        }
    }

    private static bool LacksColon(EntrySyntax entry, KeywordInfo info) =>
        entry.Colon is null
        && (entry.Value is not null
            || (entry.Identifier is not null && info.Identifier == Need.None && info.Value != Need.None));

    private void ReportColon(EntrySyntax entry, KeywordInfo info)
    {
        var keyword = entry.KeywordToken;
        var text = (entry.Value ?? entry.Identifier)!;
        // 责任，市公安局 and 责任=市公安局: the wrong mark stands where the colon should.
        var value = text.Text.TrimStart(',', '，', ';', '；', '、', '=', '＝', '。', '·', ' ', '\u3000');
        var wanted = $"{keyword.Text}：{value}";
        var isCertain = value.Length > 0 && info.Identifier == Need.None;
        if (info.Identifier == Need.Required)
        {
            var space = value.AsSpan().IndexOfAny(" \t\u3000\u00A0；;");
            var isWord = space > 0 && IsOneWord(value[..space]);
            // 单位 甲中心；又称 乙: the name is there, and what stands behind the colon is not.
            var lacksText = isWord && value[space] is '；' or ';';
            isCertain = isWord && !lacksText;
            wanted = lacksText ? $"{keyword.Text} {value[..space]}：{value}"
                : isCertain ? $"{keyword.Text} {value[..space]}：{value[space..].Trim()}"
                : $"{keyword.Text} {SampleIdentifier}：{value}";
        }

        diagnostics.Add(Diagnostic.Create(SyntaxDiagnostics.ColonMissing, text.Location, keyword.Text, wanted) with
        {
            Fix = isCertain
                ? [new TextChange(TextSpan.FromBounds(keyword.Span.Start, text.Span.End), wanted)]
                : [],
        });
    }

    private void CheckIdentifier(EntrySyntax entry, KeywordInfo info)
    {
        var keyword = entry.KeywordToken;
        if (entry.Identifier is not { } identifier)
        {
            if (info.Identifier == Need.Required)
            {
                Report(SyntaxDiagnostics.IdentifierMissing, keyword, keyword.Text, SampleIdentifier);
            }
        }
        else if (info.Identifier == Need.None)
        {
            diagnostics.Add(Diagnostic.Create(
                SyntaxDiagnostics.IdentifierNotAllowed, identifier.Location, keyword.Text, identifier.Text) with
            {
                Fix = entry.Value is null
                    ? []
                    : [new TextChange(TextSpan.FromBounds(keyword.Span.End, identifier.Span.End), "")],
            });
        }
        else if (!IsOneWord(identifier.Text))
        {
            Report(SyntaxDiagnostics.IdentifierMalformed, identifier, identifier.Text);
        }
        else if (identifier.Span.Length > FileNames.LongestIdentifier)
        {
            Report(
                NameDiagnostics.TooLong, identifier, keyword.Text, $"{identifier.Span.Length}",
                $"{FileNames.LongestIdentifier}");
        }
        else if (info.Keyword is Keyword.Plan or Keyword.Form
            && !FileNames.IsName(Punctuation.ToHalfWidth(identifier.Text)))
        {
            Report(NameDiagnostics.NoFileName, identifier, keyword.Text, identifier.Text);
        }
    }

    private void CheckValue(EntrySyntax entry, KeywordInfo info, bool bodyFits)
    {
        var keyword = entry.KeywordToken;
        var isEmpty = entry.Value is null && entry.Block is null && entry.Prose is null;
        if (info.Value == Need.None && entry.Colon is not null)
        {
            var end = entry.Value ?? entry.Colon;
            diagnostics.Add(Diagnostic.Create(
                SyntaxDiagnostics.ValueNotAllowed, TextSpanOf(entry.Colon, end), keyword.Text));
        }
        else if (entry.Value is null && bodyFits
            && (info.Value == Need.Required || (entry.Colon is not null && isEmpty)))
        {
            Report(SyntaxDiagnostics.ValueMissing, entry.Colon ?? keyword, keyword.Text);
        }
        else if (isEmpty && bodyFits && info.Body.HasFlag(BodyKind.Prose))
        {
            ReportEmpty(keyword, info);
        }
    }

    private void ReportEmpty(SyntaxToken keyword, KeywordInfo info)
    {
        var word = keyword.Text;
        var remedy = info.Value == Need.None
            ? new MessageArgument(
                $"在“{word}”后面写三个双引号，正文从下一行写起，再用单独一行的三个双引号结束。",
                $"Write three double quotes after “{word}”, the prose below, and a closing line of three quotes.")
            : new MessageArgument(
                $"写上冒号和内容，例如“{word}：……”，或者用三个双引号写正文。",
                $"Write a colon and the content, such as “{word}：…”, or prose between fences.");
        Report(SyntaxDiagnostics.EntryEmpty, keyword, word, remedy);
    }

    private bool CheckBody(EntrySyntax entry, KeywordInfo info)
    {
        var word = entry.KeywordToken.Text;
        if (entry.Block is { } block && !info.Body.HasFlag(BodyKind.Block))
        {
            Report(SyntaxDiagnostics.BlockNotAllowed, block.OpenBrace, word);
            return false;
        }

        if (entry.Prose is { } prose && !info.Body.HasFlag(BodyKind.Prose))
        {
            Report(SyntaxDiagnostics.ProseNotAllowed, prose.OpenFence, word);
            return false;
        }

        return true;
    }

    private static bool IsOneWord(string text)
    {
        var position = 0;
        for (int length; (length = CharClass.WordLength(text, position)) > 0;)
        {
            position += length;
        }

        return position == text.Length;
    }

    private static Location TextSpanOf(SyntaxToken first, SyntaxToken last) =>
        new(first.Source, TextSpan.FromBounds(first.Span.Start, last.Span.End));

    private void Report(DiagnosticDescriptor descriptor, SyntaxToken token, params MessageArgument[] arguments) =>
        diagnostics.Add(Diagnostic.Create(descriptor, token.Location, arguments));
}
