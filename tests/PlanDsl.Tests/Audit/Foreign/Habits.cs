namespace PlanDsl.Tests.Audit.Foreign;

/// <summary>
/// How somebody sets a document that is right on paper: pieces of WordprocessingML that differ from office to office
/// and
/// from program to program.
/// </summary>
internal sealed record Habits
{
    /// <summary>The grid of the page; most people leave the one of the template, which they do not use.</summary>
    public string Grid { get; init; } = "";

    /// <summary>What else the section has, such as a first page without a number.</summary>
    public string Page { get; init; } = "";

    /// <summary>The height of a line of text.</summary>
    public string Line { get; init; } = """<w:spacing w:line="579" w:lineRule="exact"/>""";

    /// <summary>The first line of a paragraph.</summary>
    public string Indent { get; init; } = """<w:ind w:firstLineChars="200" w:firstLine="640"/>""";

    /// <summary>What brings 28 characters of 16 pt into a line.</summary>
    public string Narrow { get; init; } = """<w:spacing w:val="-5"/>""";

    /// <summary>Top and bottom margins.</summary>
    public (int Top, int Bottom) Margins { get; init; } = (2098, 1985);

    /// <summary>
    /// Document defaults and styles; names of styles by what they are for are used where they are there.
    /// </summary>
    public string Styles { get; init; } = "";

    /// <summary>What a run says itself of its font and size; empty where styles say it.</summary>
    public Func<string, int, string> Font { get; init; } = static (font, size) =>
        $"""<w:rFonts w:hint="eastAsia" w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="{font}"/>"""
        + $"""<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>""";

    /// <summary>Lists that Word numbers itself.</summary>
    public string Numbering { get; init; } = "";

    /// <summary>The theme's fonts; empty for a file without a theme.</summary>
    public string Theme { get; init; } = "";

    /// <summary>The field of the page number with what stands around it, set as 宋体 of 14 pt.</summary>
    public Func<string, string> PageNumber { get; init; } = Fields.Simple;

    /// <summary>Number of the document, with what stands beside it.</summary>
    public Func<ForeignFile, string>? Head { get; init; }

    /// <summary>The date's and the signer's indents, and what they begin and end with.</summary>
    public Func<ForeignFile, string>? Signature { get; init; }

    /// <summary>The imprint.</summary>
    public Func<ForeignFile, string>? Imprint { get; init; }

    /// <summary>What stands in the header.</summary>
    public string Header { get; init; } = "<w:p/>";

    /// <summary>What is done to the finished body: content controls around it, changes that were accepted.</summary>
    public Func<string, string> Around { get; init; } = static body => body;

    /// <summary>Settings, besides those of odd and even pages.</summary>
    public string Settings { get; init; } = "";
}
