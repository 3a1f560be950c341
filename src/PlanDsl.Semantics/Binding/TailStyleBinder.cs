using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Reads 责任印作：独立行；标签 责任处室；省前缀；首位牵头 and 时限印作：括注.</summary>
internal sealed class TailStyleBinder(BindingContext context)
{
    /// <summary>How it is printed in a block.</summary>
    internal TailStyle Bind(EntrySyntax block, TailStyle outer)
    {
        var style = outer;
        if (block.ValueOf(Keyword.ResponsibilityAs) is { } responsibility)
        {
            var (form, attributes) = Read(Keyword.ResponsibilityAs, responsibility);
            style = style with
            {
                Responsibility = form ?? style.Responsibility,
                Label = attributes.Value(AttributeTable.Label)?.Unquote(),
                ElidesPrefix = attributes.Has(AttributeTable.ElidePrefix),
                FirstLeads = style.FirstLeads || attributes.Has(AttributeTable.FirstLeads),
            };
        }

        if (block.ValueOf(Keyword.DueByAs) is { } deadlines)
        {
            var (form, attributes) = Read(Keyword.DueByAs, deadlines);
            style = style with
            {
                Deadlines = form ?? style.Deadlines,
                DeadlineLabel = attributes.Value(AttributeTable.Label)?.Unquote(),
            };
        }

        return style;
    }

    private (TailForm? Form, AttributeReader Attributes) Read(Keyword keyword, ValueText value)
    {
        var attributed = AttributedValue.Parse(value);
        var choice = context.Choose(keyword, attributed.Main);
        TailForm? form = choice?.Word switch
        {
            null => null,
            ChoiceWord.Brackets => TailForm.Brackets,
            ChoiceWord.Lines => TailForm.Lines,
            ChoiceWord.Hidden => TailForm.Hidden,
            _ => throw BindingContext.Unread(choice),
        };
        return (form, new AttributeReader(context, keyword, attributed.Attributes));
    }
}
