using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics.Binding;

/// <summary>Reads 角色：目标、任务.</summary>
internal static class ChapterRoles
{
    internal static ImmutableArray<ChapterRole> Bind(BindingContext context, EntrySyntax chapter)
    {
        if (chapter.ValueOf(Keyword.Role) is not { } value)
        {
            return [];
        }

        var info = KeywordTable.Get(Keyword.Role);
        var roles = ImmutableArray.CreateBuilder<ChapterRole>();
        foreach (var name in context.List(value))
        {
            if (info.FindChoice(name.Text) is { } known)
            {
                roles.Add(RoleOf(known));
                continue;
            }

            context.Report(SemanticDiagnostics.UnknownRole, name.Location, name.Text, context.Names(info.Choices));
        }

        return roles.ToImmutable();
    }

    private static ChapterRole RoleOf(ChoiceInfo choice) => choice.Word switch
    {
        ChoiceWord.RoleGoals => ChapterRole.Goals,
        ChoiceWord.RoleScope => ChapterRole.Scope,
        ChoiceWord.RoleTasks => ChapterRole.Tasks,
        ChoiceWord.RoleDuties => ChapterRole.Duties,
        ChoiceWord.RoleOrganisation => ChapterRole.Organisation,
        ChoiceWord.RoleSchedule => ChapterRole.Schedule,
        ChoiceWord.RoleRequirements => ChapterRole.Requirements,
        ChoiceWord.RoleSafeguards => ChapterRole.Safeguards,
        ChoiceWord.RoleContacts => ChapterRole.Contacts,
        _ => throw BindingContext.Unread(choice),
    };
}
