using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Validation;

/// <summary>Who may issue a document, and to whom (党政机关公文处理工作条例): PLN3074 to PLN3078.</summary>
public static class IssuingRuleDiagnostics
{
    /// <summary>Addressed to a person. {0}: addressee.</summary>
    public static readonly DiagnosticDescriptor AddressedToPerson = new(
        "PLN3074",
        Severity.Warning,
        new("主送了个人", "Addressed to a person"),
        new("主送的“{0}”是个人，不是机关。", "The addressee {0} is a person and no body."),
        new(
            "主送机关；公文不得以本机关名义送领导者个人（《党政机关公文处理工作条例》第十五条）。",
            "Address the body; a document does not go to a leader in person."));

    /// <summary>An upward document with several addressees. {0}: the addressees.</summary>
    public static readonly DiagnosticDescriptor SeveralAbove = new(
        "PLN3075",
        Severity.Warning,
        new("上行文主送了几个机关", "Upward document with several addressees"),
        new("有签发人的上行文主送“{0}”，不止一个机关。", "It goes upwards (签发人) and is addressed to {0}."),
        new(
            "只主送一个上级机关，其他的抄送；不是上行文就删去“签发人”（《党政机关公文处理工作条例》第十五条）。",
            "Address one body and copy the others, or delete 签发人 if it does not go upwards."));

    /// <summary>An upward document copied to a body below. {0}: the body; {1}: signer.</summary>
    public static readonly DiagnosticDescriptor CopiedBelow = new(
        "PLN3076",
        Severity.Warning,
        new("上行文抄送了下级机关", "Upward document copied to a body below"),
        new("上行文抄送的“{0}”是“{1}”的下级。", "{0}, who gets a copy, is below {1}."),
        new(
            "删去这个单位；上行文不抄送下级机关（《党政机关公文处理工作条例》第十五条）。",
            "Take it out; an upward document is not copied to those below."));

    /// <summary>An office inside an agency that issues a document. {0}: the office.</summary>
    public static readonly DiagnosticDescriptor InternalOffice = new(
        "PLN3077",
        Severity.Warning,
        new("内设机构对外发文", "Document of an inner office"),
        new("署名的“{0}”是部门内设机构，不能对外正式行文。", "{0}, which signs, is an office inside an agency."),
        new(
            "由所在部门或它的办公厅（室）署名（《党政机关公文处理工作条例》第十七条）。",
            "Have the agency or its general office sign."));

    /// <summary>A final document whose number is still open. {0}: the number.</summary>
    public static readonly DiagnosticDescriptor OpenNumber = new(
        "PLN3078",
        Severity.Warning,
        new("定稿的文号没有填", "Final document with an open number"),
        new("文号“{0}”还有没填的地方，方案却没有写成草稿。", "The number {0} is open, yet the plan is no draft."),
        new(
            "填上文号；还没有定稿就写“状态：征求意见稿”（《党政机关公文处理工作条例》第二十五条）。",
            "Fill it in, or give the plan a status such as 征求意见稿."));

    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [AddressedToPerson, SeveralAbove, CopiedBelow, InternalOffice, OpenNumber];
}
