using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds what frames a form's table: the blanks above it, the captions, the remarks.</summary>
internal static class FormHeadBinder
{
    private static readonly string[] DefaultHead = ["填报单位（盖章）", "填报日期（年月日）"];

    private static readonly string[] DefaultColumns = ["项目", "数量", "备注"];

    internal static ImmutableArray<FormHeadSymbol> BindHead(BindingContext context, EntrySyntax form) =>
        form.ValueOf(Keyword.FormHead) is { } value
            ? BindItems(context, value)
            : [.. DefaultHead.Select(i => BindHeadItem(i, form.TitleLocation()))];

    /// <summary>Blanks, as they stand above or below a table.</summary>
    internal static ImmutableArray<FormHeadSymbol> BindItems(BindingContext context, ValueText value) =>
        [.. context.List(value).Select(static i => BindHeadItem(i.Unquote(), i.Location))];

    internal static ImmutableArray<FormColumnSymbol> BindColumns(BindingContext context, EntrySyntax form)
    {
        var hasRemarks = BindRemarks(context, form, report: false) != RemarkGranularity.None;
        var expected = hasRemarks ? 3 : 2;
        if (form.ValueOf(Keyword.Columns) is not { } value)
        {
            return [.. DefaultColumns.Take(expected).Select(c => new FormColumnSymbol(c, form.TitleLocation()))];
        }

        var captions = context.List(value);
        if (ValueCutter.Items(value).Length != expected)
        {
            var wanted = hasRemarks
                ? context.Say("应有三栏，如“项目、数量、备注”", "three are wanted, such as \"项目、数量、备注\"")
                : context.Say("没有备注时应有两栏，如“项目、数量”", "without remarks two are wanted, such as \"项目、数量\"");
            context.Report(
                SemanticDiagnostics.BadAttributeValue, value.Location, context.Say("栏目", "columns"), wanted);
        }

        return
        [
            .. captions.Select(static c => new FormColumnSymbol(c.Unquote(), c.Location))
                .Concat(DefaultColumns.Skip(captions.Length)
                    .Select(c => new FormColumnSymbol(c, form.TitleLocation())))
                .Take(expected),
        ];
    }

    internal static RemarkGranularity BindRemarks(BindingContext context, EntrySyntax form, bool report = true)
    {
        if (form.ValueOf(Keyword.Remarks) is not { } value)
        {
            return RemarkGranularity.Row;
        }

        var choice = report
            ? context.Choose(Keyword.Remarks, value)
            : KeywordTable.Get(Keyword.Remarks).FindChoice(value.Text);
        return choice?.Word switch
        {
            null or ChoiceWord.ByRow => RemarkGranularity.Row,
            ChoiceWord.ByGroup => RemarkGranularity.Group,
            ChoiceWord.None => RemarkGranularity.None,
            _ => throw BindingContext.Unread(choice),
        };
    }

    /// <summary>填报单位, 填报单位（盖章）, 填报日期（月日): a bracket of date parts is the pattern, any other is text.</summary>
    private static FormHeadSymbol BindHeadItem(string item, Location location)
    {
        var open = item.AsSpan().IndexOfAny('（', '(');
        var inner = open >= 0 && item[^1] is '）' or ')' ? item[(open + 1)..^1] : string.Empty;
        if (inner.Length > 0 && inner.All(static c => "年月日".Contains(c)))
        {
            return new FormHeadSymbol(item[..open], true, inner, location);
        }

        var isDate = item.EndsWith("日期", StringComparison.Ordinal) || item.EndsWith("时间", StringComparison.Ordinal);
        return new FormHeadSymbol(item, isDate, isDate ? "年月日" : string.Empty, location);
    }
}
