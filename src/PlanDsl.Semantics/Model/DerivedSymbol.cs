using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>A part that is written from what the plan declares (生成).</summary>
/// <param name="Kind">Which part.</param>
/// <param name="Location">Where it is asked for.</param>
public sealed record DerivedSymbol(DerivedKind Kind, Location Location) : ContentSymbol;

/// <summary>The parts that can be written from what a plan declares.</summary>
public enum DerivedKind
{
    /// <summary>职责分工: a paragraph a body, with the items that it leads and supports.</summary>
    Duties,

    /// <summary>任务分工表: a table of the tasks, with who is responsible and by when.</summary>
    TaskTable,

    /// <summary>报送要求: a sentence a reporting duty.</summary>
    Reporting,

    /// <summary>报表目录: a table of the forms, with who returns them, when and to whom.</summary>
    FormTable,
}
