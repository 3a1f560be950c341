using System.Collections.Immutable;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.Notice;

/// <summary>The mark of a joint document names all who issue it, the host first, or the host alone (7.2.4).</summary>
/// <remarks>{0}: whom the mark names; {1}: who signs; {2}: the host.</remarks>
internal sealed class JointMarkRule() : PlanRule(new(
    "PLN3115",
    Severity.Warning,
    new("版头与署名的机关不一致", "Mark and signature name different bodies"),
    new("版头写的是{0}，署名的是{1}。", "The mark names {0}, the document is signed by {1}."),
    new("版头把署名的机关写全，主办机关在前：“版头：{1}”；或者只写主办机关：“版头：{2}”。",
        "Name all who sign in the letterhead, the host first: {1}; or the host alone: \"{2}\".")))
{
    protected override IEnumerable<Diagnostic> Check(PlanModel plan)
    {
        // Of a joint letter the host's mark alone is printed; what minutes and orders begin with is a title.
        if (plan.Notice is not { Format: NoticeFormat.Common, Signers: { IsEmpty: false } signers } notice)
        {
            return [];
        }

        var mark = notice.Letterhead;
        if (mark.Length + signers.Length <= 2 || mark.IsEmpty || IsHost(mark, signers) || NamesAll(mark, signers))
        {
            return [];
        }

        return [Report(mark[0].Location, List(mark), List(signers), signers[0].Printed)];
    }

    /// <summary>
    /// A mark of one that does not sign is another matter: that of a committee, or of whom an office writes for.
    /// </summary>
    private static bool IsHost(ImmutableArray<BodyReference> mark, ImmutableArray<BodyReference> signers) =>
        mark.Length == 1 && (AreSame(mark[0], signers[0]) || !signers.Any(signer => AreSame(mark[0], signer)));

    private static bool NamesAll(ImmutableArray<BodyReference> mark, ImmutableArray<BodyReference> signers) =>
        AreSame(mark[0], signers[0])
        && signers.All(signer => mark.Any(named => AreSame(named, signer)))
        && mark.All(named => signers.Any(signer => AreSame(named, signer)));

    private static bool AreSame(BodyReference one, BodyReference other) => one.Body is { } a && other.Body is { } b
        ? a == b
        : Names(one).Intersect(Names(other)).Any();

    private static IEnumerable<string> Names(BodyReference reference) => reference.Body is { } body
        ? [reference.Printed, body.ShortName, body.Printed, body.FullName]
        : [reference.Printed];

    private static MessageArgument List(ImmutableArray<BodyReference> bodies) =>
        MessageArgument.List(bodies.Select(static b => b.Printed));
}
