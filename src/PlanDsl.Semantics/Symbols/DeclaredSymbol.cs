using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>
/// Something that a plan or registry declares, as names refer to it. Two are equal if they are the same declaration;
/// what is declared there is asked of the model.
/// </summary>
/// <param name="Kind">The keyword that declares it.</param>
/// <param name="Name">Its identifier; its title if it has none.</param>
/// <param name="Location">Where it is declared: its identifier, or another part of its head.</param>
public sealed record DeclaredSymbol(Keyword Kind, string Name, Location Location)
{
    /// <summary>A body.</summary>
    public static DeclaredSymbol Of(BodySymbol body) =>
        new(body.IsCollective ? Keyword.Collective : Keyword.Agency, body.ShortName, body.Location);

    /// <summary>The plan itself.</summary>
    public static DeclaredSymbol Of(PlanModel plan) => new(Keyword.Plan, plan.Id, plan.Location);

    /// <summary>A chapter.</summary>
    public static DeclaredSymbol Of(ChapterSymbol chapter) =>
        new(Keyword.Chapter, chapter.Id ?? chapter.Title, chapter.Head);

    /// <summary>An item.</summary>
    public static DeclaredSymbol Of(ItemSymbol item) =>
        new(item.Kind, item.Id ?? item.Name ?? item.Clause, item.Location);

    /// <summary>A reporting duty.</summary>
    public static DeclaredSymbol Of(ReportingSymbol reporting) =>
        new(Keyword.Reporting, reporting.Id, reporting.Location);

    /// <summary>A form.</summary>
    public static DeclaredSymbol Of(FormSymbol form) => new(Keyword.Form, form.Id, form.Location);

    /// <summary>A group of fields that has an identifier.</summary>
    public static DeclaredSymbol Of(FieldGroupSymbol group) => new(
        group.Kind == FieldGroupKind.Classification ? Keyword.Classification : Keyword.Group,
        group.Id ?? string.Empty,
        group.Location);

    /// <summary>A target.</summary>
    public static DeclaredSymbol Of(TargetSymbol target) =>
        new(Keyword.Target, target.Id ?? target.Subject, target.Location);

    /// <summary>A scope.</summary>
    public static DeclaredSymbol Of(ScopeSymbol scope) =>
        new(Keyword.Scope, scope.Id ?? scope.Subjects[0], scope.Location);

    /// <summary>A leading group.</summary>
    public static DeclaredSymbol Of(LeadershipSymbol group) => new(Keyword.Leadership, group.Id, group.Location);

    /// <summary>A contact.</summary>
    public static DeclaredSymbol Of(ContactSymbol contact) =>
        new(Keyword.Contact, contact.Id ?? contact.Name, contact.Location);

    /// <summary>A document that the plan rests on.</summary>
    public static DeclaredSymbol Of(BasisSymbol basis) => new(Keyword.Basis, basis.Id ?? basis.Title, basis.Location);
}
