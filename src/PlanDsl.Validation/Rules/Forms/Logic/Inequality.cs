namespace PlanDsl.Validation.Rules.Forms.Logic;

/// <summary>That a sum is not below 0, or above it.</summary>
/// <param name="Form">The sum.</param>
/// <param name="IsStrict">Whether it is above 0.</param>
internal sealed record Inequality(LinearForm Form, bool IsStrict)
{
    /// <summary>Whether it has no unknowns and is wrong.</summary>
    internal bool IsWrong => Form.Terms.IsEmpty && (IsStrict ? Form.Constant.Sign <= 0 : Form.Constant.Sign < 0);

    /// <summary>Whether it is kept where every unknown is 0.</summary>
    internal bool HoldsAtZero => IsStrict ? Form.Constant.Sign > 0 : Form.Constant.Sign >= 0;

    /// <summary>The same, as sharp as whole figures let it be.</summary>
    internal Inequality Sharpened() => Form.OfWhole(IsStrict) is { } whole ? new Inequality(whole, false) : this;
}
