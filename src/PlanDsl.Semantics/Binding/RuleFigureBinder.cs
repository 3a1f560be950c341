using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>
/// Binds the figures of a rule, with their units: what differs only in size (元, 万元) is converted, which is exact.
/// </summary>
internal sealed class RuleFigureBinder(
    BindingContext context, RuleNames names, RuleCells cells, Func<RuleExpressionSyntax, RuleExpression?> bindFilter)
{
    private readonly OutsideFigures outside = new(context, names, cells);

    /// <summary>Whether the comparison that is being bound has nothing but digits: then they are rows.</summary>
    private bool digitsAreRows;

    /// <summary>What a comparison compares; null if something is wrong with it.</summary>
    internal ImmutableArray<RuleTerm>? BindAll(
        ImmutableArray<RuleExpressionSyntax> terms, RuleExpressionSyntax whole)
    {
        digitsAreRows = terms.All(IsDigits);
        if (digitsAreRows && !terms.Any(MayNameRow))
        {
            cells.Report(RuleDiagnostics.NumbersAlone, whole);
            return null;
        }

        var bound = ImmutableArray.CreateBuilder<RuleTerm>();
        foreach (var term in terms)
        {
            if (Bind(term) is { } one)
            {
                bound.Add(one);
            }
        }

        digitsAreRows = false;
        return bound.Count == terms.Length ? Shares(bound.ToImmutable(), terms) : null;
    }

    /// <summary>95% beside a quotient is 0.95, beside a field in % 95, beside anything else it may be either.</summary>
    private ImmutableArray<RuleTerm>? Shares(
        ImmutableArray<RuleTerm> bound, ImmutableArray<RuleExpressionSyntax> terms)
    {
        var isOfQuotients = bound.Any(static t => t.Unit is null && IsQuotient(t.Expression));
        for (var i = 0; i < bound.Length; i++)
        {
            if (bound[i] is not { Unit: { Dimension: Dimension.Ratio } unit, Expression: RuleExpression.Number share })
            {
                continue;
            }

            if (isOfQuotients)
            {
                var whole = unit.Name == "‰" ? 1000 : 100;
                bound = bound.SetItem(i, new RuleTerm(new RuleExpression.Number(share.Value / whole), null));
            }
            else if (!bound.Any(t => t.Unit == unit && t.Expression is not RuleExpression.Number))
            {
                Misfit(
                    terms[i], $"只能和单位是“{unit.Name}”的数比，或者和“甲 ÷ 乙”比", "it goes with a share, or with a quotient");
                return null;
            }
        }

        return bound;
    }

    /// <summary>The field that is a choice, or yes or no, if a name is one.</summary>
    internal FieldSymbol? ChoiceOf(RuleExpressionSyntax syntax) =>
        syntax is RuleNameSyntax name
        && names.Fields.TryGetValue(cells.Written(name).Id(), out var field)
        && field.Kind is FieldKind.Choice or FieldKind.YesNo
            ? field
            : null;

    /// <summary>Notes that a part of the rule names a field.</summary>
    internal void Refer(RuleExpressionSyntax part, FieldSymbol field) => context.Refer(field, cells.Written(part));

    /// <summary>
    /// The fields, of any kind, that a name or numbers stand for; null if there are none, which is reported.
    /// </summary>
    internal IReadOnlyList<FieldSymbol>? FieldsOf(RuleExpressionSyntax syntax)
    {
        switch (syntax)
        {
            case RuleCellSyntax cell:
                return cells.Find(cell) is { } found ? [found] : null;
            case RuleNumberSyntax number:
                return cells.Find(number) is { } row ? [row] : null;
            case RuleRangeSyntax range:
                return [.. cells.FindRange(range)];
            case RuleNameSyntax name when GroupOf(name) is { } group && !IsField(name):
                context.Refer(new SymbolUse(DeclaredSymbol.Of(group), cells.Written(name).Location));
                return group.Fields;
            case RuleNameSyntax name:
                return Field(name) is { } field ? [field] : null;
            default:
                cells.Report(
                    RuleDiagnostics.PartsDoNotFit, syntax, context.Say("这里要写字段的标识或行号", "fields stand here"));
                return null;
        }
    }

    /// <summary>
    /// The same figures in one unit: those of the smallest size. A figure without unit among them could be in any.
    /// </summary>
    internal ImmutableArray<RuleTerm> Unify(ImmutableArray<RuleTerm> terms)
    {
        var units = terms.SelectMany(static t => new[] { t.Unit, t.Converted }).OfType<UnitOfMeasure>().ToList();
        if (units.Count < 2 || units.Any(u => !UnitLikeness.AreAlike(u, units[0]))
            || units.All(u => u.Scale == units[0].Scale))
        {
            return terms;
        }

        var smallest = units.MinBy(static u => u.Scale)!;
        foreach (var bare in terms.SelectMany(static t => t.Bare))
        {
            cells.Report(
                RuleDiagnostics.FigureWithoutUnit, bare, Quoted(smallest), Quoted(units.MaxBy(static u => u.Scale)!));
        }

        return [.. terms.Select(t => t.In(smallest))];
    }

    private static bool IsQuotient(RuleExpression expression) => expression switch
    {
        RuleExpression.Binary { Operator: RuleOperator.Divide } => true,
        RuleExpression.Call call => IsQuotient(call.Arguments[0]),
        _ => false,
    };

    /// <summary>Whether there is nothing but digits and signs.</summary>
    private static bool IsDigits(RuleExpressionSyntax syntax) => syntax switch
    {
        RuleNumberSyntax => true,
        RuleRangeSyntax range => IsDigits(range.From) && IsDigits(range.To),
        RuleBinarySyntax { Operator: >= RuleOperator.Add } sum => IsDigits(sum.Left) && IsDigits(sum.Right),
        RuleCallSyntax { Filter: null, Scope: null } call => call.Arguments.All(IsDigits),
        _ => false,
    };

    private bool MayNameRow(RuleExpressionSyntax syntax) => syntax switch
    {
        RuleNumberSyntax number => IsLeadingZero(number.Digits) || cells.MayBeRow(number.Digits),
        RuleRangeSyntax => true,
        RuleBinarySyntax sum => MayNameRow(sum.Left) || MayNameRow(sum.Right),
        RuleCallSyntax call => call.Arguments.Any(MayNameRow),
        _ => false,
    };

    private static bool IsLeadingZero(string digits) => digits.Length > 1 && digits[0] == '0' && digits[1] != '.';

    /// <summary>A figure; null if something is wrong with it, or a cell is not filled in in this line.</summary>
    internal RuleTerm? Bind(RuleExpressionSyntax syntax) => syntax switch
    {
        RuleNumberSyntax number => BindNumber(number, isFactor: false),
        RuleNameSyntax name => BindName(name),
        RuleCellSyntax cell => Value(cells.Find(cell)),
        RuleRangeSyntax range => BindTotal([range], range),
        RuleCallSyntax call => BindCall(call),
        RuleBinarySyntax binary => BindBinary(binary),
        _ => Misfit(syntax, "数和文字不能这样比", "a text is no figure"),
    };

    private static RuleTerm? Value(FieldSymbol? field) =>
        field is null ? null : new RuleTerm(new RuleExpression.FieldValue(field), field.Unit);

    private RuleTerm? Misfit(RuleExpressionSyntax syntax, string zh, string en)
    {
        cells.Report(RuleDiagnostics.PartsDoNotFit, syntax, context.Say(zh, en));
        return null;
    }

    /// <summary>Digits: a row where nothing else stands beside them, or they begin with 0; else a figure.</summary>
    private RuleTerm? BindNumber(RuleNumberSyntax number, bool isFactor)
    {
        var digits = number.Digits;
        var figure = new RuleTerm(new RuleExpression.Number(number.Value), null, number.Value == 0 ? [] : [number]);
        if (digits.Contains('.', StringComparison.Ordinal) || digits == "0")
        {
            return figure;
        }

        if (IsLeadingZero(digits) || (digitsAreRows && !isFactor && (cells.IsRow(digits) || !cells.MayBeRow(digits))))
        {
            return Value(cells.Find(number));
        }

        if (!cells.MayBeRow(digits))
        {
            return figure;
        }

        if (isFactor && !digitsAreRows)
        {
            return figure;
        }

        cells.Report(RuleDiagnostics.FigureOrRow, number);
        return null;
    }

    private RuleTerm? BindName(RuleNameSyntax name) =>
        outside.Find(name.Name) is { } found
            ? IsField(name)
                ? Misfit(name, "既是本表的一项，也可以读作别处的数", "it is a field here and may be a figure elsewhere")
                : outside.Bind(
                    found, new RuleNameSyntax(
                        name.Name[found.Length..], name.Start + found.Length, name.Length - found.Length), name)
        : AmountOf(name) is { } amount && !IsField(name)
            ? amount
            : Value(Figure(name));

    private bool IsField(RuleNameSyntax name) => names.Fields.ContainsKey(cells.Written(name).Id());

    private static MessageArgument Quoted(UnitOfMeasure unit) => new(unit.Name, $"\"{unit.Name}\"");

    /// <summary>100万元: a figure with its unit; null if a name is none.</summary>
    private RuleTerm? AmountOf(RuleNameSyntax name)
    {
        var length = name.Name.AsSpan().IndexOfAnyExcept("0123456789.");
        if (length < 1 || RuleCode.Figure(name.Name[..length]) is not { } value)
        {
            return null;
        }

        var unit = UnitTable.Find(name.Name[length..])
            ?? names.Fields.Values.Select(static f => f.Unit).FirstOrDefault(u => u?.Name == name.Name[length..]);
        return unit is null ? null : new RuleTerm(new RuleExpression.Number(value) { Unit = unit }, unit);
    }

    private FieldSymbol? Figure(RuleNameSyntax name)
    {
        if (Field(name) is not { } field)
        {
            return null;
        }

        if (field.Kind != FieldKind.Figure)
        {
            cells.ReportText(name, field);
        }

        return field;
    }

    private FieldSymbol? Field(RuleNameSyntax name)
    {
        var written = cells.Written(name);
        if (!names.Fields.TryGetValue(written.Id(), out var field))
        {
            cells.ReportUnknown(written, names.Fields.Keys);
            return null;
        }

        context.Refer(field, written);
        return field;
    }

    private FieldGroupSymbol? GroupOf(RuleNameSyntax name) =>
        names.Groups.TryGetValue(cells.Written(name).Id(), out var group) && !group.Fields.IsEmpty ? group : null;

    private RuleTerm? BindBinary(RuleBinarySyntax binary)
    {
        var isProduct = binary.Operator is RuleOperator.Multiply or RuleOperator.Divide;
        var left = isProduct && binary.Left is RuleNumberSyntax a ? BindNumber(a, true) : Bind(binary.Left);
        var right = isProduct && binary.Right is RuleNumberSyntax b ? BindNumber(b, true) : Bind(binary.Right);
        if (left is null || right is null)
        {
            return null;
        }

        // Of a share of 万元 in 元 as well as of a sum; a product has a dimension of its own.
        if (binary.Operator != RuleOperator.Multiply && Unify([left, right]) is [var first, var second])
        {
            (left, right) = (first, second);
        }

        var expression = new RuleExpression.Binary(binary.Operator, left.Expression, right.Expression);
        return !isProduct
            ? new RuleTerm(expression, left.Unit ?? right.Unit, [.. left.Bare, .. right.Bare])
            {
                Converted = left.Converted ?? right.Converted,
            }
            : new RuleTerm(
                expression,
                right.IsConstant ? left.Unit : left.IsConstant && binary.Operator == RuleOperator.Multiply
                    ? right.Unit
                    : null);
    }

    private RuleTerm? BindCall(RuleCallSyntax call)
    {
        if (call.Scope is { } scope)
        {
            if (outside.Find(scope.Name + ".") is { } found && found.Length == scope.Length + 1)
            {
                return outside.Bind(found, call with { Scope = null }, scope);
            }

            cells.ReportUnknown(cells.Written(scope), names.Forms.Keys);
            return null;
        }

        if (ListOf(call) is { } list)
        {
            return BindRows(call, list);
        }

        if (call.Filter is not null || call.Function == RuleFunction.Count)
        {
            return Misfit(call, "“条数”和冒号后的条件只用于登记表", "this is for lists alone");
        }

        if (call.Function == RuleFunction.Sum)
        {
            return BindTotal(call.Arguments, call);
        }

        var (least, most) = call.Function switch
        {
            RuleFunction.Absolute => (1, 1),
            RuleFunction.Round => (2, 2),
            _ => (2, int.MaxValue),
        };
        if (call.Arguments.Length < least || call.Arguments.Length > most)
        {
            return Misfit(call, "括号里的项数不对", "it has the wrong number of arguments");
        }

        return call.Function == RuleFunction.Round ? BindRound(call) : BindFunction(call);
    }

    private RuleTerm? BindRound(RuleCallSyntax call) =>
        call.Arguments[1] is not RuleNumberSyntax { Value: >= 0 and <= 10, Digits.Length: <= 2 } places
            ? Misfit(call.Arguments[1], "小数位数写 0 到 10 的整数", "digits are a whole number from 0 to 10")
        : Bind(call.Arguments[0]) is { } rounded
            ? rounded with
            {
                Expression = new RuleExpression.Call(
                    RuleFunction.Round, [rounded.Expression, new RuleExpression.Number(places.Value)]),
            }
        : null;

    private RuleTerm? BindFunction(RuleCallSyntax call)
    {
        var terms = call.Arguments.Select(Bind).OfType<RuleTerm>().ToImmutableArray();
        if (terms.Length < call.Arguments.Length)
        {
            return null;
        }

        terms = Unify(terms);
        return new RuleTerm(
            new RuleExpression.Call(call.Function, [.. terms.Select(static t => t.Expression)]),
            terms.Select(static t => t.Unit).FirstOrDefault(static u => u is not null),
            [.. terms.SelectMany(static t => t.Bare)])
        {
            Converted = terms.Select(static t => t.Converted).FirstOrDefault(static u => u is not null),
        };
    }

    /// <summary>合计（分类）, 合计（甲、乙）, 合计（01、03）, 25+…+31.</summary>
    private RuleTerm? BindTotal(ImmutableArray<RuleExpressionSyntax> arguments, RuleExpressionSyntax whole)
    {
        var found = new List<FieldSymbol>();
        foreach (var argument in arguments)
        {
            if (argument is RuleNameSyntax name && GroupOf(name) is { } group)
            {
                context.Refer(new SymbolUse(DeclaredSymbol.Of(group), cells.Written(name).Location));
                found.AddRange(group.Fields);
            }
            else if (argument is RuleNameSyntax only && arguments.Length == 1)
            {
                cells.ReportUnknown(cells.Written(only), names.Groups.Keys);
                return null;
            }
            else if (FieldsOf(argument) is { } fields)
            {
                found.AddRange(fields);
            }
            else
            {
                return null;
            }
        }

        if (found.Find(static f => f.Kind != FieldKind.Figure) is { } other)
        {
            cells.ReportText(arguments[0] is RuleNameSyntax ? arguments[0] : whole, other);
            return null;
        }

        if (cells.IsReported || found.Count == 0)
        {
            return null;
        }

        var terms = Unify([.. found.Select(static f => Value(f)!)]);
        return terms.All(static t => t.Expression is RuleExpression.FieldValue)
            ? new RuleTerm(new RuleExpression.Total([.. found]), terms[0].Unit)
            : new RuleTerm(
                terms.Select(static t => t.Expression).Aggregate(static (sum, next) =>
                    new RuleExpression.Binary(RuleOperator.Add, sum, next)),
                terms[0].Unit)
            {
                Converted = terms.Select(static t => t.Converted).FirstOrDefault(static u => u is not null),
            };
    }

    /// <summary>企业, 企业.产能: the list and the column that a call is about; null if it is about something else.</summary>
    private (string Register, RuleNameSyntax Name, int ColumnStart)? ListOf(RuleCallSyntax call)
    {
        if (names.Register is not { } register || call.Arguments is not [RuleNameSyntax name]
            || call.Function is not (RuleFunction.Sum or RuleFunction.Count))
        {
            return null;
        }

        var id = register.Identifier!.Id();
        return name.Name == id ? (id, name, name.Name.Length)
            : name.Name.StartsWith(id + ".", StringComparison.Ordinal) ? (id, name, id.Length + 1)
            : null;
    }

    private RuleTerm? BindRows(RuleCallSyntax call, (string Register, RuleNameSyntax Name, int ColumnStart) list)
    {
        var (register, name, start) = list;
        var isColumn = start < name.Length;
        if (isColumn != (call.Function == RuleFunction.Sum))
        {
            return Misfit(
                call, "条数写登记的标识，合计写“登记.栏”", "count takes the list, sum a column of it");
        }

        context.Refer(new SymbolUse(
            new DeclaredSymbol(Keyword.Register, register, names.Register!.HeadLocation()),
            cells.Written(name).Slice(0, register.Length).Location));
        var column = isColumn
            ? Figure(new RuleNameSyntax(name.Name[start..], name.Start + start, name.Length - start))
            : null;
        var filter = call.Filter is null ? null : bindFilter(call.Filter);
        return (isColumn && column is null) || (call.Filter is not null && filter is null) || cells.IsReported
            ? null
            : new RuleTerm(new RuleExpression.Rows(register, column, filter), column?.Unit);
    }
}
