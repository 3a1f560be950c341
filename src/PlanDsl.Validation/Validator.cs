using System.Collections.Immutable;
using PlanDsl.Semantics;
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

namespace PlanDsl.Validation;

/// <summary>Runs every rule over a plan.</summary>
public static class Validator
{
    /// <summary>Every rule.</summary>
    public static ImmutableArray<IRule> Rules { get; } =
    [
        new TaskResponsibilityRule(), new BodyNamedTwiceRule(), new BodyUsedRule(), new AliasRule(),
        new FormAskedForRule(), new FormAttachedRule(), new DeadlineRule(), new PhaseRule(), new AttachmentRule(),
        new FormBodyRule(), new ColumnTotalRule(), new CellPointsRule(), new OverlappingSumRule(), new RuleRangeRule(),
        new RuleConflictRule(),
        new FormFrameRule(), new ResidualRule(), new FieldLabelRule(), new RuleDimensionRule(),
        new NoticePartsRule(), new NoticeTitleRule(), new NoticeDateRule(), new NoticeHeadRule(),
        new NoticeFormatRule(), new ConsultingRule(),
        new DayOffRule(), new DueInPeriodRule(), new YearRule(), new ShortMonthRule(), new LengthRule(),
        new BeforeIssueRule(), new PhaseOrderRule(), new PhaseCountRule(), new ReceiverRule(),
        new ClassificationTotalRule(), new HeadingMarkRule(), new PairedMarkRule(), new HalfWidthMarkRule(),
        new TextRule(), new NumberOrderRule(), new VerbatimRule(), new FullNameRule(), new LawInForceRule(),
        new AttachmentMentionRule(), new TableMentionRule(), new AliasInProseRule(), new TitleFormRule(),
        new AddresseeRankRule(), new WordFormRule(), new TargetPartsRule(), new LeaderNamedTwiceRule(),
        new ShortNameRule(), new DutyRule(), new StatisticsRule(), new AddresseePersonRule(), new UpwardNoticeRule(),
        new InternalOfficeRule(), new FigureStyleRule(), new PhaseTextRule(), new SampleRule(),
    ];

    /// <summary>
    /// What the rules find, in no order that matters. Nothing is accepted yet: see <see cref="Acceptance"/>.
    /// </summary>
    public static ImmutableArray<Diagnostic> Validate(PlanModel plan) => [.. Rules.SelectMany(r => r.Check(plan))];
}
