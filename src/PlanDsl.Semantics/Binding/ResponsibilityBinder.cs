using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds who is responsible: 牵头 甲；配合 乙、丙；按职责分工负责.</summary>
internal sealed class ResponsibilityBinder(BodyTable bodies)
{
    private static readonly ImmutableArray<(string Zh, string En)> Roles =
    [
        ("牵头", "lead"), ("配合", "support"), ("责任", "responsible"), ("负责", "in-charge"), ("指导", "guide"),
        ("参与", "take-part"), ("承办", "carry-out"), ("落实", "implement"),
    ];

    internal ResponsibilitySymbol? Bind(EntrySyntax parent)
    {
        if (parent.ValueOf(Keyword.Responsibility) is not { } value)
        {
            return null;
        }

        var shares = ImmutableArray.CreateBuilder<ResponsibilityShare>();
        string? closing = null;
        foreach (var segment in ValueSplitter.SplitSegments(value).Where(static s => s.Span.Length > 0))
        {
            if (IsClosing(segment))
            {
                closing = segment.Unquote();
                continue;
            }

            var words = AttributeText.Parse(segment);
            var role = Roles.FirstOrDefault(r => r.Zh == words.Word.Text || r.En == words.Word.Text).Zh;
            var named = bodies.BindList(role is null ? segment : words.Value);
            if (!named.IsEmpty)
            {
                shares.Add(new ResponsibilityShare(role, named));
            }
        }

        return new ResponsibilitySymbol(shares.ToImmutable(), closing, value.Location);
    }

    /// <summary>按职责分工协作, 依职责落实: no body begins like that, and one in quotes is a body.</summary>
    private static bool IsClosing(ValueText segment) => segment.Text[0] is '按' or '依';
}
