using PlanDsl.Syntax;

namespace PlanDsl.Semantics.Binding;

/// <summary>Reads 生成：职责分工 and 附件说明：不印.</summary>
internal sealed class DerivedBinder(BindingContext context)
{
    /// <summary>The part; null after an error.</summary>
    internal DerivedSymbol? Bind(EntrySyntax entry)
    {
        if (entry.ValueText() is not { } value)
        {
            return null;
        }

        var choice = context.Choose(Keyword.Derived, value);
        DerivedKind? kind = choice?.Word switch
        {
            null => null,
            ChoiceWord.DutyPart => DerivedKind.Duties,
            ChoiceWord.TaskTablePart => DerivedKind.TaskTable,
            ChoiceWord.ReportingPart => DerivedKind.Reporting,
            ChoiceWord.FormTablePart => DerivedKind.FormTable,
            _ => throw BindingContext.Unread(choice),
        };
        return kind is { } known ? new DerivedSymbol(known, entry.HeadLocation()) : null;
    }

    /// <summary>Whether the plan wants no line that names its attachments.</summary>
    internal bool HidesAttachmentLine(EntrySyntax plan) =>
        plan.ValueOf(Keyword.AttachmentLine) is { } value
        && context.Choose(Keyword.AttachmentLine, value) is { } choice && choice.Word switch
        {
            ChoiceWord.Shown => false,
            ChoiceWord.Hidden => true,
            _ => throw BindingContext.Unread(choice),
        };
}
