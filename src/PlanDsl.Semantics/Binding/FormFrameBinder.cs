using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds what stands around a form's table, and sees that the parts of the form go together.</summary>
internal sealed class FormFrameBinder(BindingContext context, FieldBinder fields)
{
    /// <summary>What a form is made of decides what else it can have.</summary>
    private static readonly Keyword[] Rows =
    [
        Keyword.Field, Keyword.Group, Keyword.Classification, Keyword.Sentence, Keyword.Columns, Keyword.Remarks,
    ];

    /// <summary>The blanks above the table; no field has the name of one.</summary>
    internal ImmutableArray<FormHeadSymbol> BindHead(EntrySyntax form) =>
        Declare(FormHeadBinder.BindHead(context, form));

    /// <summary>计量单位：万元: the unit of figures that have none of their own.</summary>
    internal (UnitOfMeasure? Unit, Location? Place) BindUnit(EntrySyntax form)
    {
        (UnitOfMeasure?, Location?) bound = default;
        var isFirst = true;
        foreach (var entry in form.Entries(Keyword.FormUnit))
        {
            var problem =
                entry.Identifier is not null ? context.Say("统计表里不声明新的单位", "a form declares no new units") :
                !isFirst ? context.Say("这张表的计量单位前面写过", "the unit of this form was said before") :
                null;
            if (problem is not null)
            {
                context.Report(
                    TableDiagnostics.UnitNotDeclared, entry.Identifier?.Location ?? entry.HeadLocation(), problem);
            }
            else if (entry.ValueText() is { } value)
            {
                var attributed = AttributedValue.Parse(value);
                var attributes = new AttributeReader(context, Keyword.FormUnit, attributed.Attributes);
                var unit = fields.BindUnit(attributed.Main);
                bound = (unit with { Decimals = fields.BindDecimals(attributes) ?? unit.Decimals }, value.Location);
            }

            isFirst = false;
        }

        return bound;
    }

    /// <summary>The blanks below the table.</summary>
    internal ImmutableArray<FormHeadSymbol> BindTail(EntrySyntax form) =>
        form.ValueOf(Keyword.FormTail) is { } value ? Declare(FormHeadBinder.BindItems(context, value)) : [];

    /// <summary>Whether rules are printed below the form.</summary>
    internal bool BindPrintedRules(EntrySyntax form) =>
        form.ValueOf(Keyword.PrintedRules) is { } value
        && context.Choose(Keyword.PrintedRules, value) is { } choice && choice.Word switch
        {
            ChoiceWord.Shown => true,
            ChoiceWord.Hidden => false,
            _ => throw BindingContext.Unread(choice),
        };

    internal RowNumbering BindNumbering(EntrySyntax form) =>
        (form.ValueOf(Keyword.RowNumbers) is { } value ? context.Choose(Keyword.RowNumbers, value) : null)
            is not { } choice ? RowNumbering.None
        : choice.Word switch
        {
            ChoiceWord.None => RowNumbering.None,
            ChoiceWord.Throughout => RowNumbering.Whole,
            ChoiceWord.ByGroup => RowNumbering.Group,
            _ => throw BindingContext.Unread(choice),
        };

    /// <summary>
    /// A form is rows of fields, or one matrix, or one list: the matrix or list that it is; null for rows.
    /// </summary>
    internal EntrySyntax? BindShape(EntrySyntax form)
    {
        var members = form.Block?.Members.OfType<EntrySyntax>().ToList() ?? [];
        var shape = members.Find(static e => e.Keyword is Keyword.Register or Keyword.Matrix);
        foreach (var other in members.Where(e => shape is not null && e != shape && !GoesWith(e, shape)))
        {
            context.Report(
                TableDiagnostics.PartsDoNotGoTogether, other.HeadLocation(), other.KeywordToken.Text,
                shape!.KeywordToken.Text);
        }

        return shape;
    }

    private static bool GoesWith(EntrySyntax part, EntrySyntax shape) =>
        !Rows.Contains(part.Keyword) && part.Keyword is not (Keyword.Register or Keyword.Matrix)
        && !(part.Keyword == Keyword.RowNumbers && shape.Keyword == Keyword.Register);

    private ImmutableArray<FormHeadSymbol> Declare(ImmutableArray<FormHeadSymbol> items) =>
        [.. items.Where(i => fields.Declare(i.Id, i.Location))];
}
