namespace PlanDsl.Syntax;

/// <summary>What may stand in a file or between braces: an entry, bare prose, or skipped tokens.</summary>
public abstract class MemberSyntax : SyntaxNode
{
}
