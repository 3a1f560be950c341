using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Validation;

/// <summary>What a plan's texts refer to and how its documents are addressed: PLN3065 to PLN3073.</summary>
public static class ReferenceDiagnostics
{
    /// <summary>Law not yet in force. {0}: law; {1}: first day in force; {2}: date of the plan.</summary>
    public static readonly DiagnosticDescriptor LawNotYetInForce = new(
        "PLN3065",
        Severity.Warning,
        new("引用的法规尚未施行", "Law not yet in force"),
        new("《{0}》自{1}起施行，方案的日期是{2}。", "{0} is in force from {1}; the plan is dated {2}."),
        new("核对法规的施行日期和方案的日期。", "Check the law and the date of the plan."));

    /// <summary>
    /// Law no longer in force. {0}: law; {1}: first day it did not hold; {2}: date of the plan; {3}: what replaced it.
    /// </summary>
    public static readonly DiagnosticDescriptor LawReplaced = new(
        "PLN3066",
        Severity.Warning,
        new("引用的法规已经废止", "Law no longer in force"),
        new("《{0}》自{1}起废止（方案的日期是{2}），由《{3}》代替。", "{0} ended on {1} (the plan is dated {2}); {3} replaced it."),
        new("改引《{3}》，并核对条文；确要引用旧法时写“容许”。", "Cite {3} and check the articles, or accept the warning."));

    /// <summary>Attachment mentioned but not there. {0}: as written; {1}: number of attachments.</summary>
    public static readonly DiagnosticDescriptor AttachmentMissing = new(
        "PLN3067",
        Severity.Warning,
        new("提到的附件不存在", "Attachment mentioned but not there"),
        new("正文提到“{0}”，方案只有{1}个附件。", "The text mentions {0}; the plan has {1} attachments."),
        new("补上附件，或改正编号。", "Add the attachment or correct its number."));

    /// <summary>Table mentioned but not attached. {0}: title.</summary>
    public static readonly DiagnosticDescriptor TableMissing = new(
        "PLN3068",
        Severity.Info,
        new("提到的表没有附上", "Table mentioned but not attached"),
        new("正文提到《{0}》，方案里没有这张表。", "The text mentions {0}; the plan has no such table."),
        new("是本方案的表就写成附件；是别的文件的表可以不管。", "Attach it if it is the plan's; another document's table is none."));

    /// <summary>Table named in two ways. {0}: in the text; {1}: the title.</summary>
    public static readonly DiagnosticDescriptor TableNamedOtherwise = new(
        "PLN3069",
        Severity.Warning,
        new("表名前后不一", "Table named in two ways"),
        new("正文写《{0}》，附件的标题是“{1}”。", "The text says {0}; the title is {1}."),
        new("改成一致；写“{{表的标识}}”引用，就不会再错。", "Make them equal; citing the form by its identifier keeps them so."));

    /// <summary>Alias of a body in prose. {0}: alias; {1}: short name.</summary>
    public static readonly DiagnosticDescriptor AliasInProse = new(
        "PLN3070",
        Severity.Info,
        new("正文用了单位的别名", "Alias of a body in prose"),
        new("正文里的“{0}”登记的简称是“{1}”。", "The short name of \"{0}\" is \"{1}\"."),
        new("同一单位在文中最好只有一种叫法。", "Better keep to one name for one body."));

    /// <summary>A document's title in another form. {0}: title.</summary>
    public static readonly DiagnosticDescriptor TitleForm = new(
        "PLN3071",
        Severity.Warning,
        new("公文标题不合格式", "Title of a document in another form"),
        new("标题“{0}”末尾没有文种，或有重复的“关于”“通知”。", "The title \"{0}\" lacks its genre or repeats itself."),
        new(
            "写成“某机关关于某事的通知”（《党政机关公文处理工作条例》第八、九条）。",
            "Write it like 某机关关于某事的通知: issuer, subject, genre."));

    /// <summary>A department that addresses a government. {0}: addressee; {1}: signer.</summary>
    public static readonly DiagnosticDescriptor AddresseeAbove = new(
        "PLN3072",
        Severity.Info,
        new("部门向政府行文", "Department addresses a government"),
        new("“{1}”不能向“{0}”发布指令性公文。", "{1} may not give orders to {0}."),
        new(
            "改为主送它的部门；经本级政府同意的，在正文里写明（《党政机关公文处理工作条例》第十六条）。",
            "Address its departments, or say in the text that your government has agreed (同意)."));

    /// <summary>A word in its other spelling. {0}: as written; {1}: recommended.</summary>
    public static readonly DiagnosticDescriptor WordForm = new(
        "PLN3073",
        Severity.Warning,
        new("用了非推荐词形", "Word in its other spelling"),
        new("“{0}”的推荐词形是“{1}”。", "The recommended spelling of \"{0}\" is \"{1}\"."),
        new("改为“{1}”（GF 1001-2001）。", "Write {1} (GF 1001-2001)."));

    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        LawNotYetInForce, LawReplaced, AttachmentMissing, TableMissing, TableNamedOtherwise, AliasInProse,
        TitleForm, AddresseeAbove, WordForm,
    ];
}
