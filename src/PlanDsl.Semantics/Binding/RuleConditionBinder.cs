using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds what is true or false of a form.</summary>
internal sealed class RuleConditionBinder
{
    private readonly BindingContext context;
    private readonly RuleNames names;
    private readonly ValueText text;
    private readonly RuleCells cells;
    private readonly RuleFigureBinder figures;

    /// <param name="context">Where findings go.</param>
    /// <param name="names">What the rule can name.</param>
    /// <param name="text">The rule.</param>
    /// <param name="row">The row that is meant where it names columns alone.</param>
    /// <param name="column">The column that is meant where it names rows alone.</param>
    internal RuleConditionBinder(BindingContext context, RuleNames names, ValueText text, int row, int column)
    {
        (this.context, this.names, this.text) = (context, names, text);
        cells = new RuleCells(context, names, text, row, column);
        figures = new RuleFigureBinder(context, names, cells, BindFilter);
    }

    internal bool IsReported => cells.IsReported;

    internal bool NeedsColumn => cells.NeedsColumn;

    internal bool NeedsRow => cells.NeedsRow;

    /// <summary>The condition; null if something is wrong with it, or a cell is not filled in in this line.</summary>
    internal RuleExpression? Bind(RuleExpressionSyntax syntax)
    {
        if (!IsCondition(syntax))
        {
            cells.MarkReported();
            context.Report(SemanticDiagnostics.RuleIsNoCondition, text.Location, text.Text);
            return null;
        }

        var condition = BindCondition(syntax);
        if (condition is not null && condition.All.Any(static e => e is RuleExpression.Rows)
            && condition.Fields.Any())
        {
            cells.Report(
                RuleDiagnostics.PartsDoNotFit, syntax,
                context.Say("一条审核要么说登记表的每一行，要么说整张登记表", "a rule is about each row of a list, or about all of it"));
            return null;
        }

        if (!cells.IsReported && condition?.All.Any(static e => e is RuleExpression.Outside) == true
            && !condition.Fields.Any() && !condition.All.Any(static e => e is RuleExpression.Rows))
        {
            cells.Report(
                RuleDiagnostics.PartsDoNotFit, syntax,
                context.Say("没有本表的一项；写在所说的那张表里", "it reads nothing of this form: write it in the form it is about"));
        }

        return cells.IsReported ? null : condition;
    }

    /// <summary>Whether comparisons stand between figures, and 且 或 非 若…则… between comparisons.</summary>
    private static bool IsCondition(RuleExpressionSyntax syntax) => syntax switch
    {
        RuleBinarySyntax { Operator: RuleOperator.Implies or RuleOperator.And or RuleOperator.Or } logic =>
            IsCondition(logic.Left) && IsCondition(logic.Right),
        RuleBinarySyntax { Operator: >= RuleOperator.Equal and <= RuleOperator.GreaterOrEqual } comparison =>
            IsFigure(comparison.Left) && IsFigure(comparison.Right),
        RuleChainSyntax chain => chain.Terms.All(IsFigure),
        RuleNotSyntax not => IsCondition(not.Operand),
        RuleBlankSyntax blank => IsFigure(blank.Operand),
        RuleCallSyntax call => IsAboutBlanks(call.Function),
        _ => false,
    };

    private static bool IsFigure(RuleExpressionSyntax syntax) => syntax switch
    {
        RuleBinarySyntax { Operator: >= RuleOperator.Add } sum => IsFigure(sum.Left) && IsFigure(sum.Right),
        RuleCallSyntax call => !IsAboutBlanks(call.Function),
        RuleBinarySyntax or RuleChainSyntax or RuleNotSyntax or RuleBlankSyntax => false,
        _ => true,
    };

    private static bool IsAboutBlanks(RuleFunction function) => function
        is RuleFunction.Together or RuleFunction.Exclusive or RuleFunction.Some or RuleFunction.One;

    private RuleExpression? BindCondition(RuleExpressionSyntax syntax) => syntax switch
    {
        RuleBinarySyntax { Operator: RuleOperator.Implies or RuleOperator.And or RuleOperator.Or } logic =>
            Joined(logic.Operator, BindCondition(logic.Left), BindCondition(logic.Right)),
        RuleBinarySyntax comparison =>
            BindChain([comparison.Left, comparison.Right], [comparison.Operator], comparison),
        RuleChainSyntax chain => BindChain(chain.Terms, chain.Operators, chain),
        RuleNotSyntax not => BindCondition(not.Operand) is { } operand ? new RuleExpression.Not(operand) : null,
        RuleBlankSyntax blank => BindBlank(blank),
        RuleCallSyntax call => BindFilled(call),
        _ => throw new InvalidOperationException($"A rule has no binding for {syntax.GetType().Name}"),
    };

    private static RuleExpression.Binary? Joined(RuleOperator op, RuleExpression? left, RuleExpression? right) =>
        left is null || right is null ? null : new RuleExpression.Binary(op, left, right);

    /// <summary>Comparisons of figures, each with the next; or of a choice with one of its texts.</summary>
    private RuleExpression? BindChain(
        ImmutableArray<RuleExpressionSyntax> terms, ImmutableArray<RuleOperator> operators, RuleExpressionSyntax whole)
    {
        if (terms.Any(t => figures.ChoiceOf(t) is not null))
        {
            return BindChoice(terms, operators, whole);
        }

        if (figures.BindAll(terms, whole) is not { } bound)
        {
            return null;
        }

        RuleExpression? all = null;
        for (var i = 0; i < operators.Length; i++)
        {
            if (figures.Unify([bound[i], bound[i + 1]]) is not [var left, var right])
            {
                return null;
            }

            var one = new RuleExpression.Binary(operators[i], left.Expression, right.Expression);
            all = all is null ? one : new RuleExpression.Binary(RuleOperator.And, all, one);
        }

        return all;
    }

    private RuleExpression? BindChoice(
        ImmutableArray<RuleExpressionSyntax> terms, ImmutableArray<RuleOperator> operators, RuleExpressionSyntax whole)
    {
        var field = figures.ChoiceOf(terms[0]) ?? figures.ChoiceOf(terms[1])!;
        var other = figures.ChoiceOf(terms[0]) is null ? terms[0] : terms[1];
        var said = other switch { RuleNameSyntax name => name.Name, RuleTextSyntax quoted => quoted.Text, _ => null };
        ImmutableArray<string> choices = field.Kind == FieldKind.YesNo
            ? [.. ValueWords.YesNo.Select(static w => w.Zh)]
            : field.Choices;
        if (operators is not [RuleOperator.Equal or RuleOperator.NotEqual] || said is null)
        {
            cells.Report(
                RuleDiagnostics.PartsDoNotFit, whole,
                context.Say("选项和是否只能写“=”“≠”，后面是可选的一项", "a choice is = or ≠ one of its texts"));
            return null;
        }

        if (field.Kind == FieldKind.YesNo && ValueWords.YesNo.FirstOrDefault(w => w.Fits(said)) is { } word)
        {
            said = word.Zh;
        }

        // Names are folded to half width, choices stand as they are written.
        if (choices.FirstOrDefault(c => c == said || Characters.Fold(c) == said) is not { } choice)
        {
            cells.Report(
                RuleDiagnostics.PartsDoNotFit, other,
                context.Say(
                    $"“{field.CitedAs}”可选的是：{MessageArgument.List(choices).Zh}",
                    $"\"{field.CitedAs}\" is one of: {MessageArgument.List(choices).En}"));
            return null;
        }

        figures.Refer(terms[0] == other ? terms[1] : terms[0], field);
        var isSo = new RuleExpression.Is(field, choice);
        return operators[0] == RuleOperator.Equal ? isSo : new RuleExpression.Not(isSo);
    }

    private RuleExpression? BindBlank(RuleBlankSyntax blank)
    {
        if (figures.FieldsOf(blank.Operand) is not { } fields)
        {
            return null;
        }

        if (fields is not [var field])
        {
            cells.Report(
                RuleDiagnostics.PartsDoNotFit, blank, context.Say("“为空”前面是一项", "one field stands before it"));
            return null;
        }

        var isBlank = new RuleExpression.Blank(field);
        return blank.IsBlank ? isBlank : new RuleExpression.Not(isBlank);
    }

    private RuleExpression.Filled? BindFilled(RuleCallSyntax call)
    {
        var found = new List<FieldSymbol>();
        var isWhole = true;
        foreach (var argument in call.Arguments)
        {
            var fields = figures.FieldsOf(argument);
            isWhole &= fields is not null;
            found.AddRange(fields ?? []);
        }

        if (!isWhole || cells.IsReported)
        {
            return null;
        }

        if (call.Filter is not null || call.Scope is not null || found.Distinct().Count() is 1
            || found.Distinct().Count() < found.Count)
        {
            cells.Report(
                RuleDiagnostics.PartsDoNotFit, call,
                context.Say("括号里是不同的几项，用“、”分开", "it takes several different fields"));
            return null;
        }

        return new RuleExpression.Filled(call.Function, [.. found]);
    }

    /// <summary>Which rows of a list count: a condition on the columns of a row.</summary>
    private RuleExpression? BindFilter(RuleExpressionSyntax filter)
    {
        if (!IsCondition(filter))
        {
            cells.Report(SemanticDiagnostics.RuleIsNoCondition, filter);
            return null;
        }

        var inner = new RuleConditionBinder(context, names, text, 0, 0);
        var bound = inner.Bind(filter);
        if (bound is null)
        {
            cells.MarkReported();
        }

        return bound;
    }
}
