using System.Collections.Immutable;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.Tables;

namespace PlanDsl.Emit.Document;

/// <summary>A paragraph, blank lines, a table or a form.</summary>
public abstract record DocumentBlock;

/// <summary>A paragraph.</summary>
/// <param name="Role">What it is; writers take the style from it.</param>
/// <param name="Runs">Its text in pieces.</param>
public sealed record ParagraphBlock(ParagraphRole Role, ImmutableArray<DocumentRun> Runs) : DocumentBlock;

/// <summary>Blank lines of body height.</summary>
/// <param name="Lines">How many, at least 1.</param>
public sealed record BlankLines(int Lines) : DocumentBlock;

/// <summary>A table of its own.</summary>
/// <param name="Table">The table.</param>
public sealed record TableBlock(TableModel Table) : DocumentBlock;

/// <summary>
/// A statistics form inside a document: title, head line, table, notes. Its blanks are the same as in its own file.
/// </summary>
/// <param name="Form">The form.</param>
public sealed record FormBlock(FormModel Form) : DocumentBlock;
