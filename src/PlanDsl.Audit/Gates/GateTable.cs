using System.Collections.Immutable;
using PlanDsl.Audit.Gates.Attachments;
using PlanDsl.Audit.Gates.Duties;
using PlanDsl.Audit.Gates.Head;
using PlanDsl.Audit.Gates.Imprint;
using PlanDsl.Audit.Gates.Leftovers;
using PlanDsl.Audit.Gates.Letters;
using PlanDsl.Audit.Gates.MainText;
using PlanDsl.Audit.Gates.Page;
using PlanDsl.Audit.Gates.PageNumbers;
using PlanDsl.Audit.Gates.Tables;
using PlanDsl.Audit.Gates.Title;
using PlanDsl.Audit.Gates.Wording;

namespace PlanDsl.Audit.Gates;

/// <summary>
/// All gates in the order of the reports: page, head, text, attachments, imprint, numbers, tables, words.
/// </summary>
internal static class GateTable
{
    internal static ImmutableArray<Gate> All { get; } =
    [
        new PaperGate(), LengthGates.Top, LengthGates.Left, new MirrorGate(), LengthGates.TextArea, new LineGate(),
        new CharacterGate(), new ElementTypeGate(), new EmphasisGate(), new ColorGate(), new RedGate(), new ZoneGate(),
        new HeaderGate(), new PageSetupGate(),
        new CopyNumberGate(), new SecrecyGate(), new UrgencyGate(), new MarkPlaceGate(), new MarkTypeGate(),
        new NumberPlaceGate(), new DocumentNumberGate(), new SignatoryGate(), new HeadRuleGate(),
        TitleTypeGate.OfText, new TitlePlaceGate(), new TitleShapeGate(), new TitleSenseGate(), new TitleWordsGate(),
        new TitlePitchGate(),
        new AddresseesGate(), new BodyGate(), new HeadingTypeGate(), new HeadingFormGate(), new SequenceGate(),
        new RunInGate(), new EmptyLineGate(), new RepeatedTextGate(),
        new NotePlaceGate(), new NoteFormGate(), new ReferenceGate(),
        new SignaturePlaceGate(), new DateGate(), new EmptyPageGate(), new AnnotationGate(),
        new LabelGate(), new NameGate(), new AttachmentsGate(), TitleTypeGate.OfAttachments,
        new ImprintRuleGate(), new CopiesGate(), new OfficeGate(), new IssueDayGate(),
        new NumberTypeGate(), new NumberFormGate(), new NumberHeightGate(), new NumberSideGate(), new NumberOrderGate(),
        new LandscapeNumberGate(), LengthGates.Landscape, new TableSetupGate(), new TableTypeGate(),
        new TableWidthGate(), new TableFiguresGate(),
        new LetterMarkGate(), new LetterNumberGate(), new LetterPageGate(), new LetterImprintGate(),
        new GenreGate(), new CopyNumberNeededGate(), new SignerNameGate(), new NumberYearGate(),
        new SignatoryGenreGate(), new TitleFormGate(), new IssuedNameGate(), new AddresseesNeededGate(),
        new SignerNeededGate(), new DeadlineGate(), new SingleAddresseeGate(), new CopiesAgainGate(), new ReportGate(),
        .. WordingGates.All(), .. LeftoverGates.All(), .. UnseenGates.All(),
    ];
}
