using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Figures of other forms: of the last period, of a year before, of those below, of another form.</summary>
internal sealed class OutsideFigures(BindingContext context, RuleNames names, RuleCells cells)
{
    /// <summary>
    /// Whose figures a name means before a point, and how much of it says so; null if it says nothing.
    /// </summary>
    internal OutsidePlace? Find(string name)
    {
        for (var point = name.IndexOf('.', StringComparison.Ordinal); point > 0;
            point = name.IndexOf('.', point + 1))
        {
            var before = name[..point];
            if (ValueWords.Scopes.FirstOrDefault(w => w.Fits(before)) is { } word)
            {
                return new OutsidePlace(word.Scope, null, names, point + 1);
            }

            if (names.Forms.TryGetValue(before, out var form) && form.Names.Fields != names.Fields)
            {
                return new OutsidePlace(RuleScope.OtherForm, form, form.Names, point + 1);
            }
        }

        return null;
    }

    /// <summary>A figure there; null if something is wrong with it, which is reported.</summary>
    /// <param name="place">Where.</param>
    /// <param name="figure">The figure, in the names of that place.</param>
    /// <param name="written">The name that says where.</param>
    internal RuleTerm? Bind(OutsidePlace place, RuleExpressionSyntax figure, RuleNameSyntax written)
    {
        if (place.Scope == RuleScope.Children
            && figure is not RuleCallSyntax { Function: RuleFunction.Sum, Arguments: [_], Filter: null })
        {
            cells.Report(
                RuleDiagnostics.PartsDoNotFit, written,
                context.Say("下级有许多份，写成“下级.合计（案件）”", "there are many below: write below.sum(x)"));
            return null;
        }

        if (place.Form is { } form)
        {
            context.Refer(new SymbolUse(
                form.Symbol, cells.Written(written).Slice(0, form.Symbol.Name.Length).Location));
        }

        var there = cells.At(place.Names);
        var digits = figure is RuleNameSyntax name ? CellOf(name) : null;
        var binder = new RuleFigureBinder(
            context, place.Names with { Forms = new Dictionary<string, RuleForm>() }, there, static _ => null);
        var bound = place.Scope == RuleScope.Children && figure is RuleCallSyntax { Arguments: [var only] }
            ? binder.Bind(only)
            : binder.Bind(digits ?? figure);
        if (there.IsReported)
        {
            cells.MarkReported();
        }

        return bound is null ? null : bound with
        {
            Expression = new RuleExpression.Outside(place.Scope, place.Form?.Symbol.Name, bound.Expression),
        };
    }

    /// <summary>表2.03, 上期.07行: a cell there by its printed number.</summary>
    private static RuleCellSyntax? CellOf(RuleNameSyntax name) =>
        RuleCode.Read(name.Name, out var row, out var column) is not null
            ? new RuleCellSyntax(row, column, name.Start, name.Length)
            : name.Name.Length > 0 && name.Name.All(char.IsAsciiDigit)
                ? new RuleCellSyntax(name.Name, null, name.Start, name.Length)
                : null;
}

/// <summary>Where figures stand that are not those of the form that is filled in.</summary>
/// <param name="Scope">Whose they are.</param>
/// <param name="Form">The other form; null for the same one.</param>
/// <param name="Names">What can be named there.</param>
/// <param name="Length">The characters that say so, with the point.</param>
internal sealed record OutsidePlace(RuleScope Scope, RuleForm? Form, RuleNames Names, int Length);
