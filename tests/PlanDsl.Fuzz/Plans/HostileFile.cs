using System.Text;

namespace PlanDsl.Fuzz.Plans;

/// <summary>
/// Generated plans in files that are no UTF-8: cut characters, wrong bytes, surrogates alone, other encodings.
/// </summary>
internal static class HostileFile
{
    private static readonly byte[][] Pieces =
    [
        [0x80], [0xC0, 0x80], [0xC3], [0xE4, 0xB8], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
        [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80],
        [0xF0, 0x9F], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xFF, 0xFE],
        [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0], [0, 0xD8], [0xD8, 0], [0x1B],
    ];

    /// <summary>The bytes, each as the character of its number: so a failure can be made smaller.</summary>
    public static string Write(int seed, int index)
    {
        var random = FuzzRun.RandomOf(seed, ~index);
        var text = PlanMaker.Write(seed, index);
        var alone = text.Insert(random.Next(text.Length), random.Pick(["\uD800", "\uDFFF", "\uDC00\uD800"]));
        byte[] bytes = random.Next(6) switch
        {
            0 => Encoded(Encoding.Unicode, alone, random),
            1 => Encoded(Encoding.BigEndianUnicode, alone, random),
            2 => Encoding.UTF32.GetBytes(text),
            3 => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(text),
            _ => Encoding.UTF8.GetBytes(text),
        };
        for (var left = random.Next(4); left > 0; left--)
        {
            var at = random.Next(bytes.Length);
            bytes = [.. bytes[..at], .. random.Pick(Pieces), .. bytes[(at + random.Next(2))..]];
        }

        var length = random.Percent(20) ? random.Next(bytes.Length) : bytes.Length;
        return Encoding.Latin1.GetString(bytes.AsSpan(0, length));
    }

    /// <summary>As the units of the text are, surrogates alone too, where an encoding would replace them.</summary>
    private static byte[] Encoded(Encoding encoding, string text, Random random)
    {
        var isBigEndian = encoding == Encoding.BigEndianUnicode;
        var units = text.SelectMany(c => isBigEndian ? new[] { (byte)(c >> 8), (byte)c } : [(byte)c, (byte)(c >> 8)]);
        return [.. random.Percent(50) ? encoding.GetPreamble() : [], .. units];
    }
}
