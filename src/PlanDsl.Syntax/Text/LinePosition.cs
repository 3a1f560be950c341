namespace PlanDsl.Syntax;

/// <summary>A place in a text. People are shown both numbers plus one.</summary>
/// <param name="Line">Line, from 0.</param>
/// <param name="Column">Column, from 0, in UTF-16 code units.</param>
public readonly record struct LinePosition(int Line, int Column);
