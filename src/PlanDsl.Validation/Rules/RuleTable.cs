using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Validation.Rules.Content;
using PlanDsl.Validation.Rules.Dates;
using PlanDsl.Validation.Rules.Forms;
using PlanDsl.Validation.Rules.Laws;
using PlanDsl.Validation.Rules.Notice;
using PlanDsl.Validation.Rules.References;
using PlanDsl.Validation.Rules.Registry;
using PlanDsl.Validation.Rules.Reporting;
using PlanDsl.Validation.Rules.Responsibility;
using PlanDsl.Validation.Rules.Wording;
using PlanDsl.Validation.Rules.Wording.Checks;

namespace PlanDsl.Validation.Rules;

/// <summary>
/// All rules, in the order of their codes. A rule that is not here fails a test; which diagnostics there are is read
/// from it.
/// </summary>
public static class RuleTable
{
    /// <summary>Every rule once.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        new TaskResponsibilityRule(), new BodyNamedTwiceRule(), new BodyUsedRule(), new AliasRule(),
        new FormAskedForRule(), new FormAttachedRule(), new DeadlineBeforeEndRule(), new DeadlineBeforeIssueRule(),
        new AttachmentBodyRule(), new DateBlankRule(), new ColumnCaptionRule(), new SecondResidualRule(),
        new ResidualOrderRule(), new FieldLabelRule(), new RuleDimensionRule(), new ClassificationTotalRule(),
        new AttachmentTitleRule(), new PhaseRule(), new TitledRule(), new NoticeTitleRule(), new SignedRule(),
        new AddressedRule(), new WholeDateRule(), new NumberFormRule(), new SentDayRule(), new DraftNumberRule(),
        new SecrecyRule(), new UrgencyRule(), new DayOffRule(), new CalendarYearRule(), new DueInPeriodRule(),
        new YearRule(), new TitleYearRule(), new ShortMonthRule(), new LengthRule(), new RecurrenceBeforeIssueRule(),
        new PeriodBeforeIssueRule(), new PhaseOverlapRule(), new PhaseOrderRule(), new PhaseCountRule(),
        new ReceiverRule(), new NumberOrderRule(), new VerbatimRule(), new FullNameRule(), new TargetPartsRule(),
        new LeaderNamedTwiceRule(), new ShortNameUsedRule(), new FullNameInProseRule(), new TaskWithoutDutyRule(),
        new DutyWithoutTaskRule(), new FirstLeadsRule(),
        new TaskStatisticsRule(), new FieldStatisticsRule(), new DoubledWordsCheck(),
        new SampleRule(), new CellPointsRule(), new LawNotYetInForceRule(), new LawReplacedRule(),
        new AttachmentMentionRule(), new TableMissingRule(), new TableNameRule(), new AliasInProseRule(),
        new MisspeltBodyRule(),
        new TitleFormRule(), new AddresseeRankRule(), new WordFormRule(), new AddresseePersonRule(),
        new OneAddresseeAboveRule(), new CopyUpwardsRule(), new InternalOfficeRule(), new OpenNumberRule(),
        new PhaseTextRule(), new WeekWithoutDayRule(), new NeverDueRule(), new VagueDeadlineRule(),
        new FormBodyRule(), new ColumnTotalRule(), new OverlappingSumRule(),
        new RuleNeverHoldsRule(), new RuleAlwaysHoldsRule(), new RuleImpliedRule(),
        new ConsultingDeadlineRule(), new ConsultingContactRule(),
        new ConsultingSignatureRule(), new FormatMarkRule(), new OrderStampRule(), new LetterImprintRule(),
        new OrderNumberRule(), new TitleLengthRule(), new HeadingLengthRule(), new TextLengthRule(),
        new HeadingMarkRule(), new PairedMarkRule(), new HalfWidthMarkRule(), new CircularDeadlineRule(),
        new ReportingDeadlineRule(), new NumberYearRule(), new LateSummaryRule(), new LengthInProseRule(),
        new AttachmentNameRule(), new DocumentNumberRule(), new DocumentTitleRule(),
        new JointMarkRule(), new AverageRollUpRule(), new FormValidityRule(), new FormPeriodRule(),
        new TitleBreakRule(),
        new StraightQuoteCheck(), new NestedTitleCheck(), new ListedTitleCheck(), new NestedQuoteCheck(),
        new NestedBracketCheck(), new DocumentNumberCheck(), new DashCheck(), new RangeMarkCheck(), new EllipsisCheck(),
        new EtCeteraCheck(), new OrdinalMarkCheck(), new DoubledMarkCheck(), new StopInBracketCheck(),
        new PercentInWordsCheck(), new RoundFigureCheck(), new LeadingZeroCheck(), new RangeUnitCheck(),
        new IncompleteDateCheck(), new NamedDayCheck(), new FullWidthFigureCheck(), new MixedFigureCheck(),
        new DayWordCheck(), new GroupingStyleRule(), new GroupedFigureCheck(), new NumeralStyleRule(),
    ];

    /// <summary>What they report.</summary>
    public static IEnumerable<DiagnosticDescriptor> Diagnostics => All.Select(static r => r.Descriptor);
}
