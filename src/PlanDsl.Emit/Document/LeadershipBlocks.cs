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
            var label = role.Role switch
            {
                Keyword.Leader => "组\u3000长：",
                Keyword.DeputyLeader => "副组长：",
                _ => "成\u3000员：",
            };
            for (var i = 0; i < role.Leaders.Length; i++)
            {
                var row = Row(role.Leaders[i], isThree);
                yield return i == 0
                    ? ContentBlocks.Paragraph(ParagraphRole.Leader, TracedText.Wording(label) + row)
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
        if (leader.Name is not { } name)
        {
            return Post(leader);
        }

        var spaced = isThree && name.Length == 2 ? $"{name[0]}\u3000{name[1]}" : name;
        return Said(spaced, leader) + TracedText.Wording("\u3000") + Post(leader);
    }

    private static IEnumerable<TracedText> Sentence(LeadershipSymbol group)
    {
        foreach (var role in group.Roles.Where(static r => r.Role != Keyword.OfficeHead))
        {
            yield return TracedText.Join("、", role.Leaders.Select(Whole)) + TracedText.Wording(role.Role switch
            {
                Keyword.Leader => "任组长",
                Keyword.DeputyLeader => "任副组长",
                _ => "为成员",
            });
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
            var posts = TracedText.Join("、", role.Leaders.Select(Post));
            yield return role.Role switch
            {
                Keyword.Leader => TracedText.Around($"组长由{posts}担任"),
                Keyword.DeputyLeader => TracedText.Around($"副组长由{posts}担任"),
                _ => role.Leaders.All(static l => l.Body is not null)
                    ? TracedText.Around($"成员单位为{posts}")
                    : TracedText.Around($"成员为{posts}"),
            };
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
            yield return TracedText.Around($"领导小组办公室设在{Traces.Of(group.Offices)}");
        }

        if (group.Of(Keyword.OfficeHead) is { IsEmpty: false } heads)
        {
            var isByPost = group.Form == LeadershipForm.Posts;
            var names = TracedText.Join("、", heads.Select(l => isByPost ? Post(l) : Whole(l)));
            yield return TracedText.Around($"办公室主任由{names}兼任");
        }
    }

    private static TracedText Post(LeaderSymbol leader) => Said(leader.Post, leader);

    private static TracedText Whole(LeaderSymbol leader) => Said(leader.Words, leader);

    private static TracedText Said(string words, LeaderSymbol leader) =>
        TracedText.Written(words, leader.Location);
}
