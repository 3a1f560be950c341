using DocumentFormat.OpenXml.Wordprocessing;
using PlanDsl.Emit.Forms;
using Lock = DocumentFormat.OpenXml.Wordprocessing.Lock;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>
/// Draws blanks as content controls inside a paragraph. A control cannot be deleted, its text can be changed; what it
/// shows until then counts as empty.
/// </summary>
internal sealed class FillIn
{
    /// <summary>The character style of a blank that is a place of its own.</summary>
    public const string Plain = "Fill";

    /// <summary>The character style of a blank in running text.</summary>
    public const string Line = "FillLine";

    private readonly HashSet<int> ids = [];

    /// <summary>What is printed where nothing is filled in.</summary>
    /// <param name="characters">Its width in full-width characters.</param>
    public static string Blank(int characters) => new('\u3000', characters);

    /// <summary>Draws one blank.</summary>
    /// <param name="input">What is filled in.</param>
    /// <param name="blank">What is printed where nothing is: spaces, or a pattern such as 　　月　　日.</param>
    /// <param name="style">The character style of the blank and of what is typed.</param>
    public SdtRun Write(FormInput input, string blank, string style) => new(
        new SdtProperties(
            new RunProperties(new RunStyle { Val = style }),
            new SdtAlias { Val = input.Label },
            new Tag { Val = input.Tag },
            new SdtId { Val = Id(input.Tag) },
            new Lock { Val = LockingValues.SdtLocked },
            new ShowingPlaceholder(),
            new SdtContentText()),
        new SdtContentRun(Paragraphs.Run(blank, style)));

    /// <summary>A positive number that depends on the tag alone (FNV-1a), moved on where another control has it.</summary>
    private int Id(string tag)
    {
        var hash = 2166136261u;
        foreach (var unit in tag)
        {
            hash = (hash ^ unit) * 16777619u;
        }

        var id = (int)(hash & 0x7FFFFFFF);
        while (id == 0 || !ids.Add(id))
        {
            id = (id + 1) & 0x7FFFFFFF;
        }

        return id;
    }
}
