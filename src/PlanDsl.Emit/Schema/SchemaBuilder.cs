using System.Collections.Immutable;
using PlanDsl.Emit.Forms;
using PlanDsl.Semantics;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Emit.Schema;

/// <summary>The data types of a plan's forms.</summary>
public static class SchemaBuilder
{
    /// <summary>Builds the neutral model of a plan without errors.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="forms">Its forms, as <see cref="FormBuilder"/> built them: types and blanks have the same
    /// inputs.</param>
    public static SchemaModel Build(PlanModel plan, ImmutableArray<FormModel> forms)
    {
        var symbols = plan.Forms.ToDictionary(static f => f.Id);
        return new(plan.Id, plan.Title, [.. forms.Select(form => Build(plan, symbols[form.Id], form))]);
    }

    private static SchemaForm Build(PlanModel plan, FormSymbol symbol, FormModel form)
    {
        var fields = symbol.Fields.ToDictionary(static f => f.Id);
        var all = form.Inputs.ToLookup(
            static i => i.Register, i => Field(plan, symbol, i, fields.GetValueOrDefault(i.Id)));
        var built = all[null].ToList();
        var headIds = form.Head.Concat(form.Tail).Select(static h => h.InputId).ToHashSet();
        return new SchemaForm
        {
            Id = form.Id,
            Title = form.Title,
            Version = form.Version,
            Name = symbol.EnglishName ?? form.Id,
            Fields =
            [
                .. built.Where(f => fields.ContainsKey(f.Id)),
                .. built.Where(f => !fields.ContainsKey(f.Id) && !headIds.Contains(f.Id)),
                .. built.Where(f => headIds.Contains(f.Id)),
            ],
            Registers = symbol.Register is { } r
                ? [new SchemaRegister(r.Id, r.EnglishName ?? r.Id, r.Title, [.. all[r.Id]], [.. r.Rules.Select(Rule)])]
                : [],
            Rules = [.. symbol.Rules.Select(Rule)],
            Reportings = [.. Reportings(plan, symbol)],
            Notes = form.Notes,
        };
    }

    private static SchemaField Field(PlanModel plan, FormSymbol form, FormInput input, FieldSymbol? field)
    {
        var group = field is null ? null : form.Groups.FirstOrDefault(g => g.Fields.Contains(field));
        return new SchemaField
        {
            Id = input.Id,
            Name = field?.EnglishName ?? input.Id,
            Label = input.Label,
            Kind = input.Kind,
            Unit = input.Unit,
            Scale = field?.Unit?.Scale ?? 0,
            Decimals = input.Decimals,
            Choices = input.Choices,
            Group = group?.Id,
            GroupTitle = group?.Title,
            IsResidual = field?.IsResidual ?? false,
            Definition = input.Definition,
            Clauses =
            field is null
                ? []
                : [.. Contents.CountedBy(plan, form, field).Select(static i => i.Clause.TrimEnd('.'))],
        };
    }

    private static IEnumerable<SchemaReporting> Reportings(PlanModel plan, FormSymbol form) =>
        Deadlines.ReportingsAskingFor(plan, form)
            .SelectMany(static r => r.Deadlines.IsEmpty
                ? [new SchemaReporting(r.Id, null, null)]
                : r.Deadlines.Select(d => new SchemaReporting(r.Id, d.Printed, d.LastDay)));

    private static SchemaRule Rule(RuleSymbol rule) => new(
        rule.Id,
        rule.Text,
        rule.IsWarning,
        [.. rule.Condition.Fields.Select(static f => f.Id)],
        Expression(rule.Condition));

    private static SchemaExpression Expression(RuleExpression expression) => expression switch
    {
        RuleExpression.FieldValue value => new SchemaFieldValue(value.Field.Id),
        RuleExpression.Number number => new SchemaNumber(number.Value),
        RuleExpression.Total total =>
            new SchemaSum([.. total.Terms.Select(static f => (SchemaExpression)new SchemaFieldValue(f.Id))]),
        RuleExpression.Not not => new SchemaNot(Expression(not.Operand)),
        RuleExpression.Binary binary =>
            new SchemaBinary(Operator(binary.Operator), Expression(binary.Left), Expression(binary.Right)),
        _ => throw new InvalidOperationException($"A rule has no schema for {expression.GetType().Name}"),
    };

    private static SchemaOperator Operator(RuleOperator op) => op switch
    {
        RuleOperator.Implies => SchemaOperator.Implies,
        RuleOperator.Or => SchemaOperator.Or,
        RuleOperator.And => SchemaOperator.And,
        RuleOperator.Equal => SchemaOperator.Equal,
        RuleOperator.NotEqual => SchemaOperator.NotEqual,
        RuleOperator.Less => SchemaOperator.Less,
        RuleOperator.LessOrEqual => SchemaOperator.LessOrEqual,
        RuleOperator.Greater => SchemaOperator.Greater,
        RuleOperator.GreaterOrEqual => SchemaOperator.GreaterOrEqual,
        RuleOperator.Add => SchemaOperator.Add,
        RuleOperator.Subtract => SchemaOperator.Subtract,
        RuleOperator.Multiply => SchemaOperator.Multiply,
        RuleOperator.Divide => SchemaOperator.Divide,
        _ => throw new InvalidOperationException($"The operator {op} has no schema"),
    };
}
