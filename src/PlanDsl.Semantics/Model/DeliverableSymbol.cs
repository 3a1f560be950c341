using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>One thing to hand in.</summary>
public sealed record DeliverableSymbol
{
    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>How many, as written (5件以上); null if it does not say.</summary>
    public DeliverableCount? Count { get; init; }

    /// <summary>Who alone hands it in (限); empty if everybody does.</summary>
    public required ImmutableArray<BodyReference> OnlyFrom { get; init; }

    /// <summary>What comes with it (附, 并附), each as printed.</summary>
    public required ImmutableArray<string> Enclosures { get; init; }

    /// <summary>The statistics forms it consists of; empty if it is none.</summary>
    public required ImmutableArray<FormReference> Forms { get; init; }

    /// <summary>What a sentence calls it instead (印作); null if that is made from the rest.</summary>
    public string? PrintedAs { get; init; }

    /// <summary>Whether it is handed in also when there is nothing to report (零报告).</summary>
    public bool HasNilReturn { get; init; }

    /// <summary>Where it is declared.</summary>
    public required Location Location { get; init; }

    /// <summary>As a sentence names it: 典型案例（市场监管部门报5件以上，并附行政处罚决定书）.</summary>
    public string Printed
    {
        get
        {
            if (PrintedAs is not null)
            {
                return PrintedAs;
            }

            var who = string.Join('、', OnlyFrom.Select(static b => b.Printed));
            var amount = Count is not null ? (who.Length > 0 ? who + "报" : string.Empty) + Count.Printed
                : who.Length > 0 ? "限" + who
                : string.Empty;
            var details = string.Join('，', Enclosures.Prepend(amount).Where(static d => d.Length > 0));
            return details.Length > 0 ? $"{Name}（{details}）" : Name;
        }
    }
}

/// <summary>A number of things.</summary>
/// <param name="AtLeast">The least; null if there is none.</param>
/// <param name="AtMost">The most; null if there is none.</param>
/// <param name="Unit">The count word.</param>
/// <param name="Printed">As the author wrote it.</param>
public sealed record DeliverableCount(int? AtLeast, int? AtMost, string Unit, string Printed);
