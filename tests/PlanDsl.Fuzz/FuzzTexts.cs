using System.Collections.Immutable;
using PlanDsl.Fuzz.Inputs;
using PlanDsl.Fuzz.Laws;
using PlanDsl.Fuzz.Plans;
using PlanDsl.Syntax;

namespace PlanDsl.Fuzz;

/// <summary>The runs: which texts, which laws.</summary>
internal sealed class FuzzTexts(ImmutableArray<CorpusPlan> corpus, int seed)
{
    /// <summary>Outputs are made of one plan in so many.</summary>
    private const int OutputsOfEvery = 10;

    /// <summary>Outputs are validated of one plan in so many; a prime, so that every keyword has its turn.</summary>
    private const int ValidOfEvery = 53;

    private readonly ImmutableArray<string> plans = [.. corpus.Select(static plan => plan.Text)];

    /// <summary>Random and broken texts through parser, binder, rules and formatter.</summary>
    public Failure? CheckInputs(int count)
    {
        // The imports of the plan that an input began as: a failure is shrunk with the same ones.
        var imports = new ThreadLocal<ImmutableArray<SyntaxTree>>(static () => []);
        return FuzzRun.Check(
            count,
            index =>
            {
                var random = FuzzRun.RandomOf(seed, index);
                var which = random.Next(corpus.Length);
                imports.Value = corpus[which].Imports;
                return random.Next(10) switch
                {
                    0 => InputTexts.Unicode(random),
                    1 or 2 => InputTexts.Soup(random),
                    _ => InputTexts.Broken(plans, which, random),
                };
            },
            text => InputLaws.Check(text, imports.Value));
    }

    /// <summary>Well-formed plans through the same, and some of them into all outputs.</summary>
    public Failure? CheckPlans(int count) =>
        FuzzRun.Check(count, index => PlanMaker.Write(seed, index), PlanLaws.Check)
        ?? FuzzRun.Check(
            count / OutputsOfEvery, index => PlanMaker.Write(seed, index * OutputsOfEvery), PlanLaws.CheckOutputs);

    /// <summary>
    /// Plans with something hostile in one slot, the outputs of some of them validated; files that are no UTF-8; Word
    /// files with something hostile in their text.
    /// </summary>
    public Failure? CheckHostile(int count) =>
        FuzzRun.Check(count, index => HostilePlan.Write(seed, index), HostileLaws.Check)
        ?? FuzzRun.Check(
            count / OutputsOfEvery, index => HostilePlan.Write(seed, index * ValidOfEvery), HostileLaws.CheckValid)
        ?? FuzzRun.Check(count, index => HostileFile.Write(seed, index), HostileLaws.CheckFile)
        ?? FuzzRun.Check(
            count / OutputsOfEvery, index => HostileDocument.Write(seed, index), HostileLaws.CheckDocument);

    /// <summary>Packages of well-formed plans against the schemas of Office, their C# compiled.</summary>
    public Failure? CheckValid(int count) =>
        FuzzRun.Check(count, index => PlanMaker.Write(seed, index * ValidOfEvery), PlanLaws.CheckValid);

    /// <summary>The keywords that no plan of a run holds.</summary>
    public IEnumerable<string> MissingKeywords(int count)
    {
        var seen = new HashSet<Keyword>();
        for (var index = 0; index < Math.Min(count, KeywordTable.All.Length); index++)
        {
            seen.UnionWith(SyntaxLaws.NodesBelow(SyntaxLaws.Parse(PlanMaker.Write(seed, index)).Root)
                .OfType<EntrySyntax>().Select(static entry => entry.Keyword));
        }

        return count < KeywordTable.All.Length
            ? []
            : KeywordTable.All.Where(k => !seen.Contains(k.Keyword)).Select(static k => k.Zh);
    }
}
