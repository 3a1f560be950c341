using PlanDsl.Compiler;
using PlanDsl.Syntax;

namespace PlanDsl.Fuzz.Plans;

/// <summary>
/// Makes well-formed plans by the table of keywords: what may stand where, how often, with which parts. Each plan has
/// one keyword that it certainly contains.
/// </summary>
internal sealed class PlanMaker(Random random, Keyword wanted)
{
    private static readonly string[] Accepted =
    [
        .. DiagnosticCatalog.All.Where(static d => d.Severity == Severity.Warning).Select(static d => d.Code),
    ];

    /// <summary>What others speak of comes first, what speaks of others last.</summary>
    private static readonly Keyword[] First =
    [
        Keyword.Registry, Keyword.Plan, Keyword.Form, Keyword.ShortName, Keyword.Target, Keyword.Scope,
        Keyword.Leadership, Keyword.Reporting, Keyword.Period, Keyword.Field, Keyword.Group, Keyword.Sentence,
        Keyword.MatrixColumn, Keyword.MatrixRow, Keyword.Matrix, Keyword.Register,
    ];

    private readonly PlanWorld world = new();
    private readonly List<Keyword> path = PathTo(wanted, random);
    private int bodies;
    private int collectives;

    /// <summary>The text of a plan.</summary>
    /// <param name="seed">The run.</param>
    /// <param name="index">Which plan; keywords take turns.</param>
    public static string Write(int seed, int index)
    {
        var random = FuzzRun.RandomOf(seed, index);
        var maker = new PlanMaker(random, KeywordTable.All[index % KeywordTable.All.Length].Keyword);
        return PlanLayout.Write(maker.MakeAll(null, 0), random);
    }

    private List<PlanNode> MakeAll(Keyword? parent, int depth)
    {
        var shape = parent == Keyword.Form ? ShapeOfForm() : Keyword.Unknown;
        var made = new List<PlanNode>();
        foreach (var info in KeywordTable.AllowedIn(parent).OrderBy(static k => Rank(k.Keyword)))
        {
            for (var left = PlanShape.Fits(shape, info.Keyword) ? Count(parent, info, depth) : 0; left > 0; left--)
            {
                made.Add(Make(parent, info, depth));
            }
        }

        if (parent is { } p && KeywordTable.AllowsBareProse(p) && (made.Count == 0 || random.Percent(40)))
        {
            made.Insert(random.Next(made.Count + 1), new PlanNode(Keyword.Unknown, null, null, MakeProse(), null));
        }

        if (random.Percent(50))
        {
            PlanShape.Shuffle(parent, made, random);
        }

        return made;
    }

    private PlanNode Make(Keyword? parent, KeywordInfo info, int depth)
    {
        var isNamed = PlanShape.IsNamed(parent, info.Keyword) ?? Wants(info.Identifier);
        var id = isNamed ? MakeIdentifier(info.Keyword) : null;
        if (info.Keyword == Keyword.Form)
        {
            PlanShape.BeginForm(id!, world);
        }

        var both = info.Body.HasFlag(BodyKind.Block) && info.Body.HasFlag(BodyKind.Prose);
        var inside = depth + 1 < path.Count && path[depth] == info.Keyword;
        var block = info.Body.HasFlag(BodyKind.Block) && (!both || inside || (depth < 5 && random.Percent(60)));
        var prose = info.Body.HasFlag(BodyKind.Prose) && !block && ProseOf(info);
        var value = info.Value == Need.Required || (info.Value == Need.Optional && ValueOf(info, block, prose))
            ? PlanValues.Of(info.Keyword, parent, id, random, world)
            : null;
        var children = block ? MakeAll(info.Keyword, depth + 1) : null;
        if (info.Keyword == Keyword.Phase && children?.Exists(static c => c.Keyword == Keyword.During) == true)
        {
            // A phase says its time once.
            value = value!.Split('；')[0];
        }

        if (value is not null && info.Attributes.Contains(AttributeTable.Responsible) && random.Percent(20)
            && children?.Exists(static c => c.Keyword == Keyword.Responsibility) != true)
        {
            value += PlanValues.OnHead(random);
        }

        var node = new PlanNode(
            info.Keyword, id, value, !prose ? null : info.Keyword == Keyword.StaticTable ? MakeTable() : MakeProse(),
            children);
        PlanShape.Declare(node, parent, world);
        return node;
    }

    private bool ProseOf(KeywordInfo info) => info.Keyword switch
    {
        Keyword.Note => random.Percent(50),
        Keyword.Phase or Keyword.Measure => true,
        _ => info.Body == BodyKind.Prose || random.Percent(70),
    };

    /// <summary>A note is a line or prose, a measure text or prose; an item without text has a title.</summary>
    private bool ValueOf(KeywordInfo info, bool block, bool prose) => info.Keyword switch
    {
        Keyword.Note => !prose,
        Keyword.Measure => false,
        Keyword.Phase => true,
        _ => (!block && !prose) || random.Percent(75),
    };

    private bool Wants(Need need) => need == Need.Required || (need == Need.Optional && random.Percent(50));

    private string MakeIdentifier(Keyword keyword) => keyword switch
    {
        Keyword.Agency => PlanWorld.Bodies[bodies++],
        Keyword.Collective => PlanWorld.Collectives[collectives++],
        Keyword.Allow => random.Pick(Accepted),
        Keyword.Waiver => random.Pick(world.Rules),
        _ => world.Fresh(random),
    };

    private int Count(Keyword? parent, KeywordInfo info, int depth)
    {
        var least = PlanShape.Least(parent, info.Keyword, random);
        if (depth < path.Count && path[depth] == info.Keyword && (depth == 0 || path[depth - 1] == parent))
        {
            least = Math.Max(1, least);
        }

        var chance = PlanShape.IsOnlyOne(info.Keyword) ? 30 : depth switch { 0 or 1 => 35, 2 => 18, 3 => 10, _ => 4 };
        var more = depth < 7 && random.Percent(chance) ? random.Next(1, 3) : 0;
        var most = info.Single || PlanShape.IsOnlyOne(info.Keyword) ? 1 : PlanShape.Most(info.Keyword);
        return Math.Min(most, Math.Max(least, more));
    }

    private Keyword ShapeOfForm()
    {
        var at = path.IndexOf(Keyword.Form);
        return world.Forms.Count == 1 && at >= 0 && at + 1 < path.Count
            ? PlanShape.OfForm(path[at + 1], random)
            : PlanShape.OfForm(world.Measures.Count == 0 ? Keyword.Field : Keyword.Unknown, random);
    }

    private string[] MakeProse() => PlanProse.Make(random, world);

    private string[] MakeTable() => PlanProse.MakeTable(random);

    private static int Rank(Keyword keyword)
    {
        var rank = Array.IndexOf(First, keyword);
        return rank < 0 ? First.Length : rank;
    }

    /// <summary>The keywords from the top of a file down to one.</summary>
    private static List<Keyword> PathTo(Keyword keyword, Random random)
    {
        List<Keyword> path = [keyword];
        while (KeywordTable.Get(path[0]).Parents is { IsEmpty: false } parents)
        {
            // Items stand in items: sooner or later the way leads up.
            path.Insert(0, random.Pick([.. parents.Where(p => path.Count < 3 || !KeywordTable.IsItem(p)
                || parents.All(KeywordTable.IsItem))]));
        }

        return path;
    }
}
