namespace PlanDsl.Syntax.Values;

/// <summary>The marks at which a value is cut.</summary>
[Flags]
public enum Separators
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>；or a semicolon: between a value and its attributes.</summary>
    Segments = 1,

    /// <summary>、 in both widths: between items even where commas belong to them.</summary>
    Enumeration = 2,

    /// <summary>，or a comma.</summary>
    Commas = 4,

    /// <summary>、 ，and commas: between the items of a list.</summary>
    Items = Enumeration | Commas,

    /// <summary>→ or ->: between the steps of a way.</summary>
    Steps = 8,

    /// <summary>+: between the terms of a sum.</summary>
    Terms = 16,

    /// <summary>A bar: between texts to choose from.</summary>
    Options = 32,

    /// <summary>White space, however much.</summary>
    Spaces = 64,
}
