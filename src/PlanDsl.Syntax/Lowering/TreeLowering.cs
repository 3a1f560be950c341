using Antlr4.Runtime.Atn;
using PlanDsl.Grammar;

namespace PlanDsl.Syntax.Lowering;

/// <summary>From text to tree: scan, parse with ANTLR, build the nodes, check them.</summary>
internal static class TreeLowering
{
    internal static SyntaxTree Parse(SourceText source)
    {
        var scanner = new PlanScanner(source.Text);
        var tokens = scanner.ReadAll();
        BracePlaces.Settle(tokens);
        var parser = new PlanParser(new TokenFeed(scanner, tokens)) { BuildParseTree = true };
        parser.RemoveErrorListeners();
        parser.Interpreter.PredictionMode = PredictionMode.SLL;
        var root = new NodeBuilder(source).Build(parser.file());
        return new SyntaxTree(source, root, []);
    }
}
