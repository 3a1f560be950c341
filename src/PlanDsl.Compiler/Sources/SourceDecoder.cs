using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using PlanDsl.Syntax;

namespace PlanDsl.Compiler;

/// <summary>Bytes to text: UTF-8 with or without a byte order mark, and a helpful word about anything else.</summary>
public static class SourceDecoder
{
    /// <summary>Decodes a file.</summary>
    /// <param name="path">The path as diagnostics show it.</param>
    /// <param name="bytes">The whole file.</param>
    /// <returns>The text, or a diagnostic if the bytes are no UTF-8; never both.</returns>
    public static (SourceText? Text, Diagnostic? Problem) Decode(string path, ReadOnlySpan<byte> bytes)
    {
        var body = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        if (LooksLikeUtf16(bytes) is { } utf16)
        {
            return (null, Report(SourceDiagnostics.FileIsUtf16, new SourceText(path, utf16.GetString(bytes)), 0, 1, 1));
        }

        if (Utf8.IsValid(body))
        {
            return (new SourceText(path, Encoding.UTF8.GetString(body)), null);
        }

        var bad = FirstInvalid(body, out var isTruncated);
        var line = body[..bad].Count((byte)'\n') + 1;
        var offset = bytes.Length - body.Length + bad + 1;
        if (!isTruncated && DecodeGbk(body) is { } gbk)
        {
            // Up to the first bad byte the two encodings can differ only in how many characters they see.
            var start = gbk.AsSpan().IndexOfAnyExceptInRange('\0', '\x7F');
            return (null,
                Report(SourceDiagnostics.FileIsGbk, new SourceText(path, gbk), Math.Max(start, 0), line, offset));
        }

        var text = new SourceText(path, Encoding.UTF8.GetString(body));
        return (null, Report(SourceDiagnostics.NotUtf8, text, Encoding.UTF8.GetCharCount(body[..bad]), line, offset));
    }

    private static Diagnostic Report(DiagnosticDescriptor code, SourceText text, int start, int line, int offset)
    {
        var location = new Location(text, new TextSpan(start, Math.Min(1, text.Text.Length - start)));
        return Diagnostic.Create(
            code, location, line.ToString(CultureInfo.InvariantCulture), offset.ToString(CultureInfo.InvariantCulture));
    }

    /// <param name="bytes">Bytes of which some are no UTF-8.</param>
    /// <param name="isTruncated">Whether all is well but for a last character that is cut off.</param>
    private static int FirstInvalid(ReadOnlySpan<byte> bytes, out bool isTruncated)
    {
        var at = 0;
        OperationStatus status;
        while ((status = Rune.DecodeFromUtf8(bytes[at..], out _, out var length)) == OperationStatus.Done)
        {
            at += length;
        }

        isTruncated = status == OperationStatus.NeedMoreData;
        return at;
    }

    /// <summary>
    /// By its byte order mark, or by the zero bytes that every ASCII character and line break leaves.
    /// </summary>
    private static Encoding? LooksLikeUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode;
        }

        var (even, odd) = (0, 0);
        for (var i = 0; i < Math.Min(bytes.Length, 4096); i++)
        {
            if (bytes[i] == 0)
            {
                _ = i % 2 == 0 ? even++ : odd++;
            }
        }

        var many = Math.Max(1, Math.Min(bytes.Length, 4096) / 16);
        return odd > many && even == 0 ? Encoding.Unicode
            : even > many && odd == 0 ? Encoding.BigEndianUnicode
            : null;
    }

    /// <summary>The text as GB18030, if every byte fits and most of what is not ASCII is Chinese.</summary>
    private static string? DecodeGbk(ReadOnlySpan<byte> bytes)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(
            "gb18030", EncoderFallback.ReplacementFallback, DecoderFallback.ExceptionFallback)!;
        try
        {
            var text = encoding.GetString(bytes);
            var foreign = text.Count(static c => c > '\x7F');
            var chinese = text.Count(static c => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3000' and <= '\u303F')
                or (>= '\uFF00' and <= '\uFFEF') or (>= '\u2010' and <= '\u2026'));
            return chinese * 4 > foreign * 3 ? text : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
