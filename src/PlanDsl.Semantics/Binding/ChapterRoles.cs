using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics.Binding;

/// <summary>Reads 角色：目标、任务.</summary>
internal static class ChapterRoles
{
    private static readonly RoleSpelling[] Roles =
    [
        new(ChapterRole.Goals, "目标", "goals"),
        new(ChapterRole.Scope, "范围", "scope"),
        new(ChapterRole.Tasks, "任务", "tasks"),
        new(ChapterRole.Duties, "职责", "duties"),
        new(ChapterRole.Organisation, "组织", "organisation"),
        new(ChapterRole.Schedule, "进度", "schedule"),
        new(ChapterRole.Requirements, "要求", "requirements"),
        new(ChapterRole.Safeguards, "保障", "safeguards"),
        new(ChapterRole.Contacts, "联系", "contacts"),
    ];

    /// <summary>The spellings of what a chapter can be for.</summary>
    internal static IEnumerable<Spelling> Spellings => Roles;

    internal static ImmutableArray<ChapterRole> Bind(BindingContext context, EntrySyntax chapter)
    {
        if (chapter.ValueOf(Keyword.Role) is not { } value)
        {
            return [];
        }

        var roles = ImmutableArray.CreateBuilder<ChapterRole>();
        foreach (var name in context.List(value))
        {
            if (Array.Find(Roles, r => r.Fits(name.Text)) is { } known)
            {
                roles.Add(known.Role);
                continue;
            }

            var names = string.Join('、', Roles.Select(static r => r.Zh));
            context.Report(SemanticDiagnostics.UnknownRole, name.Location, name.Text, names);
        }

        return roles.ToImmutable();
    }

    private sealed record RoleSpelling(ChapterRole Role, string Zh, string En) : Spelling(Zh, En);
}
