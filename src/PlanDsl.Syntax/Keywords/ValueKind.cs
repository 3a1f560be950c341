namespace PlanDsl.Syntax;

/// <summary>Which small language the value of a keyword is written in.</summary>
public enum ValueKind
{
    /// <summary>There is no value.</summary>
    None,

    /// <summary>A text, or a title; it stays as written.</summary>
    Text,

    /// <summary>The path of a file; it stays as written.</summary>
    Path,

    /// <summary>A sentence with blanks in braces; it stays as written.</summary>
    Sentence,

    /// <summary>A day, or nothing but what the notice prints.</summary>
    Date,

    /// <summary>A period, or several.</summary>
    Period,

    /// <summary>A deadline in any of its forms.</summary>
    Deadline,

    /// <summary>What is to be reached, and how much of it.</summary>
    Target,

    /// <summary>A number as it is printed, or the word for none.</summary>
    Number,

    /// <summary>Samples of numbers, a space between them.</summary>
    Levels,

    /// <summary>One or several words out of a few.</summary>
    Choice,

    /// <summary>A label or another text, which stays as written, and attributes.</summary>
    Label,

    /// <summary>A list of names or texts.</summary>
    List,

    /// <summary>A list of names of what is declared, which are printed nowhere.</summary>
    Names,

    /// <summary>A list of bodies, in which ， closes a group.</summary>
    Bodies,

    /// <summary>Bodies, each list behind the word for what they do.</summary>
    Responsibility,

    /// <summary>A condition between figures.</summary>
    Rule,
}
