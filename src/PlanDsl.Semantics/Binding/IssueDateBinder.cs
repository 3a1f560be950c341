using System.Globalization;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds the date of a document.</summary>
internal static class IssueDateBinder
{
    /// <summary>A date is printed as the standard wants it (7.3.5.4); one in quotes is printed as it stands.</summary>
    internal static IssueDateValue? Bind(BindingContext context, ValueText? value) =>
        value is null ? null
        : value.IsQuoted ? new IssueDateValue(null, value.Unquote(), value.Location)
        : DateBinder.BindDate(context, value) is { } day
            ? new IssueDateValue(day, day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture), value.Location)
            : null;
}
