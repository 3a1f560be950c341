using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Resolves the names of a form's rules.</summary>
internal sealed class RuleBinder(
    BindingContext context,
    IReadOnlyDictionary<string, FieldSymbol> fields,
    IReadOnlyDictionary<string, FieldGroupSymbol> groups)
{
    internal RuleSymbol? Bind(EntrySyntax entry)
    {
        if (entry.ValueText() is not { } value || entry.Identifier is null)
        {
            return null;
        }

        var attributed = AttributedValue.Parse(value);
        var attributes = new AttributeReader(context, Keyword.Rule, attributed.Attributes);
        var text = attributed.Main;
        var parsed = RuleGrammar.ParseRule(text);
        if (parsed.Value is null)
        {
            context.Report(
                SemanticDiagnostics.RuleNotUnderstood,
                parsed.ErrorAt!,
                parsed.ErrorAt!.Source.ToString(parsed.ErrorAt.Span));
            return null;
        }

        if (!IsCondition(parsed.Value))
        {
            context.Report(SemanticDiagnostics.RuleIsNoCondition, text.Location, text.Text);
            return null;
        }

        return BindExpression(parsed.Value, text) is { } condition
            ? new RuleSymbol(
                entry.Identifier.Id(),
                RuleWords.Spell(text.Text, DisplayLanguage.Zh),
                attributes.Has(AttributeTable.Query),
                condition,
                text.Location)
            : null;
    }

    private RuleExpression? BindExpression(RuleExpressionSyntax syntax, ValueText text) => syntax switch
    {
        RuleNumberSyntax number => new RuleExpression.Number(number.Value),
        RuleNameSyntax name => BindName(name, text),
        RuleTotalSyntax total => BindTotal(total, text),
        RuleNotSyntax not => BindExpression(not.Operand, text) is { } operand ? new RuleExpression.Not(operand) : null,
        RuleBinarySyntax binary => BindBinary(binary, text),
        _ => throw new InvalidOperationException($"A rule has no binding for {syntax.GetType().Name}"),
    };

    private RuleExpression.Binary? BindBinary(RuleBinarySyntax binary, ValueText text)
    {
        var left = BindExpression(binary.Left, text);
        var right = BindExpression(binary.Right, text);
        return left is null || right is null ? null : new RuleExpression.Binary(binary.Operator, left, right);
    }

    private RuleExpression.FieldValue? BindName(RuleNameSyntax name, ValueText text)
    {
        var written = text.Slice(name.Start, name.Length);
        if (fields.TryGetValue(written.Id(), out var field))
        {
            if (field.Kind != FieldKind.Figure)
            {
                context.Report(TableDiagnostics.RuleReckonsWithText, written.Location, written.Text);
            }

            context.Refer(field, written);
            return new RuleExpression.FieldValue(field);
        }

        context.ReportUnknown(SemanticDiagnostics.UnknownField, written, fields.Keys);
        return null;
    }

    private RuleExpression.Total? BindTotal(RuleTotalSyntax total, ValueText text)
    {
        var written = text.Slice(total.Name.Start, total.Name.Length);
        if (groups.TryGetValue(written.Id(), out var group) && !group.Fields.IsEmpty)
        {
            if (group.Fields.FirstOrDefault(static f => f.Kind != FieldKind.Figure) is { } other)
            {
                context.Report(TableDiagnostics.RuleReckonsWithText, written.Location, other.CitedAs);
            }

            context.Refer(new SymbolUse(DeclaredSymbol.Of(group), written.Location));
            return new RuleExpression.Total(group.Fields);
        }

        context.ReportUnknown(SemanticDiagnostics.UnknownField, written, groups.Keys);
        return null;
    }

    /// <summary>Whether comparisons stand between figures, and 且 或 非 若…则… between comparisons.</summary>
    private static bool IsCondition(RuleExpressionSyntax syntax) => syntax switch
    {
        RuleBinarySyntax { Operator: RuleOperator.Implies or RuleOperator.And or RuleOperator.Or } logic =>
            IsCondition(logic.Left) && IsCondition(logic.Right),
        RuleBinarySyntax { Operator: >= RuleOperator.Equal and <= RuleOperator.GreaterOrEqual } comparison =>
            IsFigure(comparison.Left) && IsFigure(comparison.Right),
        RuleNotSyntax not => IsCondition(not.Operand),
        _ => false,
    };

    private static bool IsFigure(RuleExpressionSyntax syntax) => syntax switch
    {
        RuleBinarySyntax { Operator: >= RuleOperator.Add } sum => IsFigure(sum.Left) && IsFigure(sum.Right),
        RuleBinarySyntax or RuleNotSyntax => false,
        _ => true,
    };
}
