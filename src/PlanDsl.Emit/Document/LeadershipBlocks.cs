using PlanDsl.Emit.Origins;
using PlanDsl.Semantics;
using PlanDsl.Syntax;

namespace PlanDsl.Emit.Document;

/// <summary>A leading group as a list of names, as a sentence by name, or as one by office.</summary>
internal static class LeadershipBlocks
{
    internal static void Write(TextFlow flow, LeadershipSymbol declared)
    {
        var group = WithoutInText(declared);
        if (group.Form == LeadershipForm.List)
        {
            flow.Close();
            foreach (var line in Lines(group))
            {
                flow.Block(line);
            }

            return;
        }

        var parts = group.Form switch
        {
            LeadershipForm.Posts => Posts(group),
            LeadershipForm.Sentence => Sentence(group),
            _ => [],
        };
        var text = TracedText.Join("，", parts);
        if (text.Length > 0)
        {
            flow.Paragraph([new DocumentRun(TracedText.Around($"{text}。"))]);
        }
    }

    /// <summary>What prose says itself is left out.</summary>
    private static LeadershipSymbol WithoutInText(LeadershipSymbol group) => group with
    {
        Roles =
        [
            .. group.Roles.Select(static r => r with { Leaders = r.Leaders.RemoveAll(static l => l.IsInText) })
                .Where(static r => !r.Leaders.IsEmpty),
        ],
        Offices = group.IsOfficeInText ? [] : group.Offices,
    };

    /// <summary>组　长：林某某　主任; the others of a role on lines of their own.</summary>
    private static IEnumerable<ParagraphBlock> Lines(LeadershipSymbol group)
    {
        var isThree = group.Roles.SelectMany(static r => r.Leaders).Any(static l => l.Name?.Length == 3);
        foreach (var role in group.Roles.Where(static r => r.Role != Keyword.OfficeHead))
        {
            var label = Spaced(Title(role)) + TracedText.Wording("：");
            for (var i = 0; i < role.Leaders.Length; i++)
            {
                var row = Row(role.Leaders[i], isThree);
                yield return i == 0
                    ? ContentBlocks.Paragraph(ParagraphRole.Leader, label + row)
                    : ContentBlocks.Paragraph(ParagraphRole.LeaderNext, row);
            }
        }

        var office = TracedText.Join("，", Office(group));
        if (office.Length > 0)
        {
            yield return ContentBlocks.Paragraph(ParagraphRole.Body, TracedText.Around($"{office}。"));
        }
    }

    /// <summary>A name of two characters is spaced to three where others have three.</summary>
    private static TracedText Row(LeaderSymbol leader, bool isThree)
    {
        if (leader.Name is not { } name || leader.Order != LeaderOrder.NameFirst)
        {
            return Said(leader.Join("\u3000"), leader);
        }

        var spaced = Said(isThree && name.Length == 2 ? $"{name[0]}\u3000{name[1]}" : name, leader);
        return leader.Post.Length == 0 ? spaced : spaced + TracedText.Wording("\u3000") + Post(leader);
    }

    /// <summary>What a role is called: by its title, else 组长, 副组长, 成员.</summary>
    private static TracedText Title(LeadershipRole role) => role.Title is { } title
        ? TracedText.Written(title)
        : TracedText.Wording(KeywordTable.Get(role.Role).Zh);

    /// <summary>组　长: as wide as 副组长.</summary>
    private static TracedText Spaced(TracedText title) => title.Length != 2
        ? title
        : title.Slice(0, 1) + TracedText.Wording("\u3000") + title.Slice(1, 1);

    private static IEnumerable<TracedText> Sentence(LeadershipSymbol group)
    {
        foreach (var role in group.Roles.Where(static r => r.Role != Keyword.OfficeHead))
        {
            var verb = role.Role == Keyword.Members ? "为" : "任";
            yield return TracedText.Join("、", role.Leaders.Select(Whole)) + TracedText.Wording(verb) + Title(role);
        }

        foreach (var part in Office(group))
        {
            yield return part;
        }
    }

    private static IEnumerable<TracedText> Posts(LeadershipSymbol group)
    {
        foreach (var role in group.Roles.Where(static r => r.Role != Keyword.OfficeHead))
        {
            var posts = TracedText.Join("、", role.Leaders.Select(ByPost));
            yield return role.Role != Keyword.Members ? TracedText.Around($"{Title(role)}由{posts}担任")
                : role.Title is null && role.Leaders.All(static l => l.Body is not null)
                    ? TracedText.Around($"成员单位为{posts}")
                    : TracedText.Around($"{Title(role)}为{posts}");
        }

        foreach (var part in Office(group))
        {
            yield return part;
        }
    }

    private static IEnumerable<TracedText> Office(LeadershipSymbol group)
    {
        if (!group.Offices.IsEmpty)
        {
            var kind = TracedText.Derived(group.Kind, group.Location);
            yield return TracedText.Around($"{kind}办公室设在{Traces.Of(group.Offices)}");
        }

        foreach (var role in group.Roles.Where(static r => r.Role == Keyword.OfficeHead))
        {
            var isByPost = group.Form == LeadershipForm.Posts;
            var names = TracedText.Join("、", role.Leaders.Select(l => isByPost ? ByPost(l) : Whole(l)));
            yield return TracedText.Around($"{Title(role)}由{names}兼任");
        }
    }

    /// <summary>The office alone; a name that the author put behind it is a part of the sentence: 副市长许某某.</summary>
    private static TracedText ByPost(LeaderSymbol leader) =>
        leader.Order == LeaderOrder.PostFirst || leader.Post.Length == 0 ? Whole(leader) : Post(leader);

    private static TracedText Post(LeaderSymbol leader) => Said(leader.Post, leader);

    private static TracedText Whole(LeaderSymbol leader) => Said(leader.Words, leader);

    private static TracedText Said(string words, LeaderSymbol leader) =>
        TracedText.Written(words, leader.Location);
}
