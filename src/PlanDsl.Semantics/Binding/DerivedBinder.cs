using PlanDsl.Syntax;

namespace PlanDsl.Semantics.Binding;

/// <summary>Reads 生成：职责分工 and 附件说明：不印.</summary>
internal sealed class DerivedBinder(BindingContext context)
{
    private static readonly KindSpelling[] Kinds =
    [
        new(DerivedKind.Duties, "职责分工", "duties"), new(DerivedKind.TaskTable, "任务分工表", "task-table"),
        new(DerivedKind.Reporting, "报送要求", "reporting"), new(DerivedKind.FormTable, "报表目录", "form-table"),
    ];

    private static readonly Spelling[] Shown = [new("印", "shown"), new("不印", "hidden")];

    /// <summary>The part; null after an error.</summary>
    internal DerivedSymbol? Bind(EntrySyntax entry)
    {
        if (entry.ValueText() is not { } value)
        {
            return null;
        }

        if (Array.Find(Kinds, k => k.Fits(value.Text)) is { } known)
        {
            return new DerivedSymbol(known.Kind, entry.HeadLocation());
        }

        context.Report(
            SemanticDiagnostics.UnknownChoice, value.Location, value.Text,
            string.Join('、', Kinds.Select(static k => k.Zh)));
        return null;
    }

    /// <summary>Whether the plan wants no line that names its attachments.</summary>
    internal bool HidesAttachmentLine(EntrySyntax plan)
    {
        if (plan.ValueOf(Keyword.AttachmentLine) is not { } value)
        {
            return false;
        }

        if (!Array.Exists(Shown, s => s.Fits(value.Text)))
        {
            context.Report(
                SemanticDiagnostics.UnknownChoice, value.Location, value.Text,
                string.Join('、', Shown.Select(static s => s.Zh)));
        }

        return Shown[1].Fits(value.Text);
    }

    private sealed record KindSpelling(DerivedKind Kind, string Zh, string En) : Spelling(Zh, En);
}
