using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>
/// What a responsibility that is written as sentences say it means in the form that the language has: 甲牵头，乙配合 is
/// 牵头 甲；配合 乙, and so are 甲（牵头）, 牵头单位 甲, 甲和乙.
/// </summary>
internal sealed class SpokenResponsibility(BodyTable bodies)
{
    /// <summary>What is longer is a text in the wrong place.</summary>
    private const int Longest = 200;

    /// <summary>What is longer and not registered is a sentence rather than a name.</summary>
    private const int LongestUnknown = 8;

    private static readonly string[] Roles = [.. ChoiceTable.Shares.Select(static r => r.Zh)];

    /// <summary>Roles as a sentence ends with them, longer ones first.</summary>
    private static readonly (string Said, string Role)[] Endings =
    [
        .. Roles.SelectMany(static r => new[]
            {
                (r + "负责", r), ("负责" + r, r), (r + "落实", r), (r + "单位", r), ($"为{r}单位", r), (r, r),
            })
            .OrderByDescending(static e => e.Item1.Length),
    ];

    private static readonly string[] RoleEnds = ["单位", "部门", "处室", "科室", "机关", "机构"];

    private static readonly string[] And = ["以及", "和", "及", "与", "暨", "同", "/", "／"];

    private static readonly char[] Marks = ['★', '☆', '▲', '*', '＊', '●'];

    /// <summary>The forms of a segment that the language has; null if it says nothing that can be read.</summary>
    internal SpokenForms? Read(ValueText segment) =>
        segment.Span.Length > Longest ? null : ReadWithRole(segment) ?? ReadClauses(segment);

    /// <summary>牵头单位 甲, 包保领导 甲, 甲 乙: a word that a space or colon follows.</summary>
    private SpokenForms? ReadWithRole(ValueText segment)
    {
        var text = segment.Text;
        var end = text.AsSpan().IndexOfAny(" \t\u3000：:");
        if (end <= 0 || Characters.IsDoubleQuote(text[0]))
        {
            return null;
        }

        var (word, rest) = (text[..end], text[(end + 1)..].Trim());
        if (ReadNames(rest) is not [_, ..] names || !names.TrueForAll(static n => n is { Role: null, IsKnown: true }))
        {
            return null;
        }

        var list = Join(names);
        if (ReadNames(word) is [_, ..] before && before.TrueForAll(static n => n is { Role: null, IsKnown: true }))
        {
            return new SpokenForms([Write([.. before, .. names])], Are(names));
        }

        if (RoleOf(word) is { } role)
        {
            return new SpokenForms([$"{role} {list}"], Are(names));
        }

        var own = $"“{word}” {list}";
        var near = NearestMatch.Find(word, Roles);
        return new SpokenForms([.. near.Select(r => $"{r} {list}"), own], near.IsEmpty && Are(names));
    }

    /// <summary>甲牵头，乙、丙配合，按职责分工负责.</summary>
    private SpokenForms? ReadClauses(ValueText segment)
    {
        var said = new List<SpokenName>();
        string? closing = null;
        foreach (var clause in ValueCutter.Texts(segment, Separators.Commas))
        {
            var text = clause.Text;
            if (text.Length == 0 || closing is not null)
            {
                return null;
            }

            if (said.Count > 0 && ClosingWords.Are(text))
            {
                closing = text;
            }
            else if (ReadClause(text, out closing) is { } names)
            {
                said.AddRange(names);
            }
            else
            {
                return null;
            }
        }

        // Names alone say nothing that the list does not.
        var meant = WithRoles(said);
        if (closing is null && meant.TrueForAll(static n => n.Role is null)
            && meant.Count == ValueCutter.Items(segment).Length)
        {
            return null;
        }

        var written = Write(meant) + (closing is null ? string.Empty : "；" + closing);
        return meant.Exists(static n => n.IsKnown || n.Name.Length <= LongestUnknown) && written != segment.Text
            ? new SpokenForms([written], Are(meant))
            : null;
    }

    private List<SpokenName>? ReadClause(string text, out string? closing)
    {
        closing = null;
        var bare = text.Length > 1 && text[0] == '由' ? text[1..] : text;
        for (var i = 1; i < bare.Length; i++)
        {
            if (ClosingWords.Are(bare[i..]) && ReadNames(bare[..i]) is { } named && Are(named))
            {
                closing = bare[i..];
                return named;
            }
        }

        return ReadTogether(bare) ?? ReadNames(bare);
    }

    /// <summary>A role behind a list is that of all of it: 甲、乙牵头.</summary>
    private static List<SpokenName> WithRoles(List<SpokenName> said)
    {
        var waiting = 0;
        for (var i = 0; i < said.Count; i++)
        {
            for (; said[i].ClosesList && waiting <= i; waiting++)
            {
                said[waiting] = said[waiting] with { Role = said[waiting].Role ?? said[i].Role };
            }
        }

        return said;
    }

    /// <summary>甲会同乙负责.</summary>
    private List<SpokenName>? ReadTogether(string text)
    {
        var with = KeywordTable.Get(Keyword.Responsibility).Get(ChoiceWord.TogetherWith).Zh;
        var at = text.IndexOf(with, StringComparison.Ordinal);
        if (at < 0 || at + with.Length >= text.Length)
        {
            return null;
        }

        var others = ReadNames(text[(at + with.Length)..]);
        var first = at == 0 ? [] : ReadNames(text[..at]);
        if (others is null || first is null || !Are(first) || !Are(others))
        {
            return null;
        }

        var role = others[^1].ClosesList ? others[^1].Role : null;
        return
        [
            .. first.Select(n => n with { Role = n.Role ?? role, ClosesList = true }),
            .. others.Select(n => n with { Role = with, ClosesList = true }),
        ];
    }

    /// <summary>The names of a list, with the roles that stand in brackets behind them; null if it is none.</summary>
    private List<SpokenName>? ReadNames(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var names = new List<SpokenName>();
        string? prefix = null;
        foreach (var piece in ValueCutter.Texts(ValueText.Of(text), Separators.Items))
        {
            if (ReadName(piece.Text, prefix, isNested: false) is not { } read)
            {
                return null;
            }

            names.AddRange(read);
            prefix = bodies.PrefixOf(read[^1].Name, prefix);
        }

        return names;
    }

    private List<SpokenName>? ReadName(string text, string? prefix, bool isNested)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (bodies.IsName(text, prefix))
        {
            return [new SpokenName(text, null, IsKnown: true, IsCertain: true)];
        }

        var open = text.AsSpan().LastIndexOfAny('（', '(');
        if (open > 0 && text[^1] is '）' or ')' && RoleOf(text[(open + 1)..^1]) is { } role)
        {
            return ReadName(text[..open], prefix, isNested) is { } named
                ? [.. named.Select(n => n with { Role = role })]
                : null;
        }

        if (Marks.Contains(text[^1]) && bodies.IsName(text[..^1], prefix))
        {
            return [new SpokenName(text[..^1], ShareRole.Lead, IsKnown: true, IsCertain: false)];
        }

        if (ReadRoleBehind(text, prefix) is { } closed)
        {
            return closed;
        }

        foreach (var and in isNested ? [] : And)
        {
            for (var at = text.IndexOf(and, 1, StringComparison.Ordinal); at > 0 && at + and.Length < text.Length;
                 at = text.IndexOf(and, at + 1, StringComparison.Ordinal))
            {
                if (ReadName(text[..at], prefix, true) is { } first && Are(first)
                    && ReadName(text[(at + and.Length)..], bodies.PrefixOf(first[^1].Name, prefix), true) is { } second
                    && Are(second))
                {
                    return [.. first, .. second];
                }
            }
        }

        var others = text.IndexOf('等', 1);
        if (others > 0 && OtherBodies.Are(text[others..]) && bodies.IsName(text[..others], prefix))
        {
            return [new SpokenName(text, null, IsKnown: true, IsCertain: true)];
        }

        return bodies.Misspelt(text) is { } near
            ? [new SpokenName(near, null, IsKnown: true, IsCertain: true)]
            : isNested ? null
            : [new SpokenName(text, null, IsKnown: false, IsCertain: false)];
    }

    /// <summary>甲牵头.</summary>
    private List<SpokenName>? ReadRoleBehind(string text, string? prefix)
    {
        foreach (var (said, role) in Endings)
        {
            if (text.Length > said.Length && text.EndsWith(said, StringComparison.Ordinal)
                && ReadName(text[..^said.Length], prefix, isNested: false) is { } names)
            {
                return [.. names.Select(n => n with { Role = n.Role ?? role, ClosesList = true })];
            }
        }

        return null;
    }

    /// <summary>牵头, 牵头单位.</summary>
    private static string? RoleOf(string word)
    {
        var end = Array.Find(RoleEnds, e => word.EndsWith(e, StringComparison.Ordinal));
        var bare = end is null ? word : word[..^end.Length];
        return Array.Find(Roles, r => r == bare);
    }

    private static bool Are(List<SpokenName> names) =>
        names.TrueForAll(static n => n is { IsKnown: true, IsCertain: true });

    private static string Join(IEnumerable<SpokenName> names) => string.Join('、', names.Select(static n => n.Name));

    /// <summary>牵头 甲；配合 乙、丙: neighbours of one role in one share.</summary>
    private static string Write(IReadOnlyList<SpokenName> names)
    {
        var shares = new List<string>();
        for (var i = 0; i < names.Count;)
        {
            var role = names[i].Role;
            var same = names.Skip(i).TakeWhile(n => n.Role == role).ToList();
            shares.Add(role is null ? Join(same) : $"{role} {Join(same)}");
            i += same.Count;
        }

        return string.Join('；', shares);
    }

    /// <summary>A name of a sentence.</summary>
    /// <param name="Name">As it is written, or as it must be.</param>
    /// <param name="Role">Its role; null if none is said.</param>
    /// <param name="IsKnown">Whether it is registered or described in quotes.</param>
    /// <param name="IsCertain">Whether its role is certain.</param>
    private sealed record SpokenName(string Name, string? Role, bool IsKnown, bool IsCertain)
    {
        /// <summary>Whether its role stands behind it, and is that of the names before it.</summary>
        internal bool ClosesList { get; init; }
    }
}

/// <summary>Forms that say what a segment says.</summary>
/// <param name="Written">The forms.</param>
/// <param name="IsCertain">Whether there is one that certainly means the same.</param>
internal sealed record SpokenForms(ImmutableArray<string> Written, bool IsCertain);
