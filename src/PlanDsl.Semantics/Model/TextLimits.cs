namespace PlanDsl.Semantics;

/// <summary>
/// How long the texts of a plan may be, in UTF-16 code units. Real ones stay far below (the longest label read has 35);
/// above, a page, a row or a name of Word, Excel or C# cannot take them.
/// </summary>
public static class TextLimits
{
    /// <summary>A title: five lines of 20 characters (GB/T 9704-2012, 7.3.1); practice has three at most.</summary>
    public const int Title = 100;

    /// <summary>A heading, which is a line or two; longer ones are paragraphs in the wrong place.</summary>
    public const int Heading = 100;

    /// <summary>
    /// A blank of a form's head or foot: it becomes the name of a cell (Excel takes 255) and of a property.
    /// </summary>
    public const int Blank = 60;

    /// <summary>An English name, which becomes a name in C# and JSON.</summary>
    public const int EnglishName = 60;

    /// <summary>What is printed beside a field: a row of a sheet is 409 points high at most.</summary>
    public const int Label = 200;

    /// <summary>A caption, which stands in a narrow column: of a group, a column, a matrix, a list.</summary>
    public const int Caption = 100;

    /// <summary>A unit; the longest in use are a word for a thing over another.</summary>
    public const int Unit = 20;

    /// <summary>One of the texts to choose from: a list to choose from shows 255 at most.</summary>
    public const int Choice = 100;

    /// <summary>A paragraph of a form's notes, which is one row of a sheet.</summary>
    public const int Note = 1000;
}
