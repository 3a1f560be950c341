using PlanDsl.Syntax;

namespace PlanDsl.Validation.Rules.References;

/// <summary>A document that the plan declares: 依据 or 简称.</summary>
/// <param name="Document">The document.</param>
/// <param name="Location">Where it is declared.</param>
internal sealed record DeclaredDocument(DocumentMention Document, Location Location);
