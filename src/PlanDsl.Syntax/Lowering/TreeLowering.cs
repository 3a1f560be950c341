namespace PlanDsl.Syntax.Lowering;

internal static class TreeLowering
{
    internal static SyntaxTree Parse(SourceText source) => throw new NotSupportedException(source.Path);
}
