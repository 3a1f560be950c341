using System.Collections.Immutable;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds 断行：违法行为｜专项行动、养殖｜服务.</summary>
internal static class TitleBreakBinder
{
    internal static ImmutableArray<TitleBreak> Bind(BindingContext context, ValueText? value)
    {
        var breaks = ImmutableArray.CreateBuilder<TitleBreak>();
        foreach (var item in value is null ? [] : ValueCutter.Texts(value, Separators.Items))
        {
            if (ValueCutter.Texts(item, Separators.Options) is [var before, var after]
                && before.Span.Length > 0 && after.Span.Length > 0)
            {
                breaks.Add(new TitleBreak(before.Unquote(), after.Unquote(), item.Location));
            }
            else
            {
                context.Report(NoticeDiagnostics.TitleBreakNotUnderstood, item.Location, item.Text);
            }
        }

        return breaks.ToImmutable();
    }
}
