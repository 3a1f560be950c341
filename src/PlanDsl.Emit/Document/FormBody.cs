using System.Collections.Immutable;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Typography;
using PlanDsl.Semantics;

namespace PlanDsl.Emit.Document;

/// <summary>What a form puts into the document that holds it.</summary>
internal static class FormBody
{
    /// <summary>The form; of one without a body its title, and its notes as paragraphs.</summary>
    internal static IEnumerable<DocumentBlock> Of(FormSymbol form, ImmutableArray<FormModel> forms)
    {
        if (form.HasBody)
        {
            return [new FormBlock(forms.First(f => f.Id == form.Id))];
        }

        var title = new DocumentRun(string.Join('\n', TitleBreaker.Break(form.Title)));
        return form.Notes.SelectMany(ContentBlocks.OfProse)
            .Prepend(new ParagraphBlock(ParagraphRole.AttachmentTitle, [title]));
    }
}
