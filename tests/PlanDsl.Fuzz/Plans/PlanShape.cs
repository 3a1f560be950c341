using PlanDsl.Fuzz.Laws;
using PlanDsl.Syntax;

namespace PlanDsl.Fuzz.Plans;

/// <summary>What must stand together, and what cannot, beyond what the table of keywords says.</summary>
internal static class PlanShape
{
    private static readonly Keyword[] OfList =
        [Keyword.Field, Keyword.Group, Keyword.Classification, Keyword.Sentence, Keyword.Columns, Keyword.Remarks];

    /// <summary>How often a block needs a keyword at least.</summary>
    public static int Least(Keyword? parent, Keyword keyword, Random random) => (parent, keyword) switch
    {
        (null, Keyword.Registry or Keyword.Plan) => 1,
        (Keyword.Registry, Keyword.Agency) => PlanWorld.Bodies.Length,
        (Keyword.Registry, Keyword.Collective) => PlanWorld.Collectives.Length,
        (Keyword.Plan, Keyword.Form) => 2,
        (Keyword.Plan, Keyword.Chapter or Keyword.Period) => 1,
        (Keyword.Form or Keyword.Group or Keyword.Classification, Keyword.Field) => random.Next(1, 4),
        (Keyword.Form, Keyword.Matrix or Keyword.Register) => 1,
        (Keyword.Form or Keyword.Register, Keyword.Rule) => 1,
        (Keyword.Register, Keyword.Field) => random.Next(1, 6),
        (Keyword.Matrix, Keyword.MatrixRow or Keyword.MatrixColumn) => random.Next(1, 4),
        (Keyword.Leadership, Keyword.Leader) => 1,
        (Keyword.Reporting, Keyword.Reporter or Keyword.Receiver or Keyword.Deadline or Keyword.Deliverable) => 1,
        _ => 0,
    };

    /// <summary>How often a block may have a keyword that is not single.</summary>
    public static int Most(Keyword keyword) => keyword switch
    {
        Keyword.Agency => PlanWorld.Bodies.Length,
        Keyword.Collective => PlanWorld.Collectives.Length,
        _ => 5,
    };

    /// <summary>Whether it has an identifier here, where its parent decides; null where chance does.</summary>
    public static bool? IsNamed(Keyword? parent, Keyword keyword) =>
        keyword == Keyword.FormUnit ? parent == Keyword.Plan : null;

    /// <summary>Whether a second one is a mistake that the table does not know of.</summary>
    public static bool IsOnlyOne(Keyword keyword) => keyword
        is Keyword.Registry or Keyword.Notice or Keyword.Plan or Keyword.Import or Keyword.Matrix or Keyword.Register
        or Keyword.FormUnit;

    /// <summary>What a form is of; the given child, if there is one, must fit in.</summary>
    public static Keyword OfForm(Keyword child, Random random) => child switch
    {
        Keyword.Matrix or Keyword.Register => child,
        Keyword.Rule or Keyword.Waiver or Keyword.RowNumbers => random.Pick([Keyword.Field, Keyword.Matrix]),
        _ when OfList.Contains(child) => Keyword.Field,
        _ => random.Pick([Keyword.Field, Keyword.Field, Keyword.Matrix, Keyword.Register]),
    };

    /// <summary>Whether a keyword may stand in a form of this shape; any may stand in what is no form.</summary>
    public static bool Fits(Keyword shape, Keyword keyword) => shape switch
    {
        Keyword.Field => keyword is not (Keyword.Matrix or Keyword.Register),
        Keyword.Matrix => keyword != Keyword.Register && !OfList.Contains(keyword),
        Keyword.Register => !OfList.Contains(keyword)
            && keyword is not (Keyword.Matrix or Keyword.Rule or Keyword.Waiver or Keyword.RowNumbers),
        _ => true,
    };

    /// <summary>Puts a block's entries in any order, where order does not matter.</summary>
    public static void Shuffle(Keyword? parent, List<PlanNode> nodes, Random random)
    {
        // A sample follows the order of its fields; a measure may be the one that the next runs on behind.
        if (parent is Keyword.Register or Keyword.Matrix)
        {
            return;
        }

        for (var i = nodes.Count - 1; i > 0; i--)
        {
            var other = random.Next(i + 1);
            (nodes[i], nodes[other]) = (nodes[other], nodes[i]);
        }
    }

    /// <summary>Forgets what was in the form before.</summary>
    public static void BeginForm(string id, PlanWorld world)
    {
        world.Forms.Add(id);
        world.Facts.Add(id);
        world.Figures.Clear();
        world.Fields.Clear();
        world.Rules.Clear();
        world.Samples.Clear();
        world.Rows.Clear();
        world.Columns.Clear();
    }

    /// <summary>Remembers what others may speak of.</summary>
    public static void Declare(PlanNode node, Keyword? parent, PlanWorld world)
    {
        if (node.Id is not { } id)
        {
            return;
        }

        switch (node.Keyword)
        {
            case Keyword.Form:
                world.Measures.AddRange(world.Figures.Select(figure => $"{id}.{figure}"));
                break;
            case Keyword.Field when node.Value?.Contains('、', StringComparison.Ordinal) == true
                && FieldExamples.FurtherUnit(node.Value) is { } unit:
                world.Fields.Add($"{SettledText.Of(id)}.{unit}");
                break;
            case Keyword.Field when FieldExamples.IsFigure(node.Value ?? ""):
                // A rule is printed as it is written: it names fields as the formatter would.
                world.Figures.Add(SettledText.Of(id));
                world.Fields.Add(SettledText.Of(id));
                break;
            case Keyword.Field:
                world.Fields.Add(SettledText.Of(id));
                break;
            case Keyword.Rule:
                world.Rules.Add(id);
                break;
            case Keyword.MatrixRow:
                world.Rows.Add(SettledText.Of(id));
                break;
            case Keyword.MatrixColumn:
                world.Columns.Add(SettledText.Of(id));
                break;
            case Keyword.Matrix:
                world.Figures.AddRange(world.Rows.SelectMany(r => world.Columns.Select(c => $"{r}.{c}")));
                break;
            case Keyword.ShortName or Keyword.Target or Keyword.Scope or Keyword.Leadership:
                world.Facts.Add(id);
                break;
            case Keyword.Reporting:
                world.Facts.AddRange([$"{id}.截止", $"{id}.报送人", $"{id}.报至", $"{id}.材料"]);
                break;
        }
    }
}
