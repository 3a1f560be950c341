using Antlr4.Runtime.Atn;
using PlanDsl.Grammar;
using PlanDsl.Syntax.Checking;

namespace PlanDsl.Syntax.Lowering;

/// <summary>From text to tree: scan, parse with ANTLR, build the nodes, check them.</summary>
internal static class TreeLowering
{
    internal static SyntaxTree Parse(SourceText source)
    {
        var tree = Parse(source, repair: false);
        if (!tree.Diagnostics.Any(static d => BraceRepair.Weight(d.Descriptor) > 0))
        {
            return tree;
        }

        // Braces that do not fit make everything after them stand in the wrong place. Indentation often tells where
        // one is missing; it never counts in a file whose braces fit.
        var repaired = Parse(source, repair: true);
        return Weight(repaired) < Weight(tree) ? repaired : tree;
    }

    private static int Weight(SyntaxTree tree) => tree.Diagnostics.Sum(static d => BraceRepair.Weight(d.Descriptor));

    private static SyntaxTree Parse(SourceText source, bool repair)
    {
        var scanner = new PlanScanner(source.Text);
        var tokens = scanner.ReadAll();
        if (repair)
        {
            tokens = BraceRepair.Repair(scanner, tokens);
        }

        BracePlaces.Settle(tokens);
        var parser = new PlanParser(new TokenFeed(scanner, tokens));
        parser.RemoveErrorListeners();
        // The grammar is LL(1): SLL prediction decides everything.
        parser.Interpreter.PredictionMode = PredictionMode.SLL;
        var root = new NodeBuilder(source).Build(parser.file());
        return new SyntaxTree(source, root, StructureCheck.Run(root));
    }
}
