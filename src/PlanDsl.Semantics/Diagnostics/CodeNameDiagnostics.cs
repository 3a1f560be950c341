using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>What binding reports about the names that other systems compile against: PLN2080 to PLN2089.</summary>
public static class CodeNameDiagnostics
{
    private static readonly DescriptorList List = new();

    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => List.All;

    /// <summary>An English name that is none. {0}: what is written.</summary>
    public static readonly DiagnosticDescriptor NoNameInCode = List.Error(
        "PLN2080",
        new("英文名不能作名称", "Not a name in code"),
        new("“{0}”不能作数据接口里的名称。", "\"{0}\" is no name in code."),
        new(
            "英文名只用英文字母、数字和下划线，以字母开头，如 CaseCount。",
            "Use letters, digits and underscores, a letter first, as in CaseCount."));

    /// <summary>A name that the generated code needs itself. {0}: name.</summary>
    public static readonly DiagnosticDescriptor ReservedInCode = List.Error(
        "PLN2081",
        new("名称另有用处", "Reserved name"),
        new("“{0}”在数据接口里另有用处，不能再作名称。", "\"{0}\" means something else in code."),
        new(
            "写“英文 …”另取一个名称，如“英文 CaseCount”；已经写了的，换一个。",
            "Give it another name in code, such as \"name CaseCount\"."));

    /// <summary>Two things that would have one name in code. {0}, {1}: as declared; {2}: the name.</summary>
    public static readonly DiagnosticDescriptor SameInCode = List.Error(
        "PLN2082",
        new("数据接口里重名", "One name in code for two things"),
        new("“{0}”和“{1}”在数据接口里是同一个名称“{2}”。", "\"{0}\" and \"{1}\" are both called \"{2}\" in code."),
        new("给其中一个写“英文 …”另取名称；已经写了的，换一个。", "Give one of them another name in code: \"name …\"."));

    /// <summary>A declared identifier that the compiler makes as well. {0}: identifier; {1}: of what.</summary>
    public static readonly DiagnosticDescriptor MadeIdentifier = List.Error(
        "PLN2083",
        new("标识和自动取的重名", "Identifier that is made already"),
        new("标识“{0}”已经自动给了{1}。", "\"{0}\" is already the identifier of {1}."),
        new("改用另一个标识。", "Choose another identifier."));
}
