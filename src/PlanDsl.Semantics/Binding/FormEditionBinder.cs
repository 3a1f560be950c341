using System.Globalization;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds 版本, 表号, 制定机关, 批准文号, 有效期至, 报告期 of a form.</summary>
internal sealed class FormEditionBinder(BindingContext context)
{
    internal FormEdition Bind(EntrySyntax form)
    {
        var edition = BindVersion(form.ValueOf(Keyword.FormVersion));
        var until = form.ValueOf(Keyword.ValidUntil);
        var period = form.ValueOf(Keyword.FormPeriod);
        return edition with
        {
            Number = Text(form.ValueOf(Keyword.FormNumber)),
            Maker = Text(form.ValueOf(Keyword.FormMaker)),
            Approval = Text(form.ValueOf(Keyword.FormApproval)),
            ValidUntil = DateBinder.BindDate(context, until),
            ValidUntilLocation = until?.Location,
            Period = period is null ? null : context.Choose(Keyword.FormPeriod, period),
            PeriodLocation = period?.Location,
        };
    }

    private FormEdition BindVersion(ValueText? value)
    {
        if (value is null)
        {
            return new FormEdition();
        }

        var attributed = AttributedValue.Parse(value);
        var attributes = new AttributeReader(context, Keyword.FormVersion, attributed.Attributes);
        var written = attributed.Main;
        var from = DateBinder.BindDate(context, attributes.Value(AttributeTable.From));
        if (Parse(Characters.Fold(written.Text)) is { } version)
        {
            return new FormEdition { Version = version, From = from };
        }

        context.Report(TableDiagnostics.VersionNotUnderstood, written.Location, written.Text);
        return new FormEdition { From = from };
    }

    /// <summary>1.0, 2.13: two numbers without leading zeros, the first not 0; null for anything else.</summary>
    private static string? Parse(string text) =>
        text.Split('.') is [var major, var minor] && Number(major) is > 0 && Number(minor) is not null ? text : null;

    private static int? Number(string text) =>
        text.Length is > 0 and <= 4 && (text == "0" || text[0] != '0')
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static PrintedText? Text(ValueText? value) =>
        value is null ? null : new PrintedText(value.Unquote(), value.Location);
}
