namespace PlanDsl.Semantics.Binding;

/// <summary>The digits that a number is written with.</summary>
internal enum NumeralKind
{
    /// <summary>No number: a mark of its own, or nothing.</summary>
    None,

    /// <summary>一, 十二.</summary>
    Chinese,

    /// <summary>1, 12.</summary>
    Arabic,

    /// <summary>01, 12.</summary>
    Padded,

    /// <summary>①, ⑫.</summary>
    Circled,

    /// <summary>A, B.</summary>
    Upper,

    /// <summary>a, b.</summary>
    Lower,
}
