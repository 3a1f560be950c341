using System.Collections.Immutable;

namespace PlanDsl.Emit.OpenXml;

/// <summary>A font that a template asks for.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Others">Other names of the same font, among them those that a PDF shows.</param>
public sealed record TemplateFont(string Name, ImmutableArray<string> Others);
