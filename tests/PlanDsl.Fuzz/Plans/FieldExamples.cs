using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Fuzz.Plans;

/// <summary>
/// What may stand behind the label of a 字段: what stands there in every-field.plan, so that an attribute that has an
/// example there is tried here.
/// </summary>
internal static class FieldExamples
{
    /// <summary>They name other fields, or are names that must differ: tests/cases/valid tries them.</summary>
    public static readonly ImmutableArray<AttributeInfo> OfOneField =
    [
        AttributeTable.EnglishName, AttributeTable.PartOf, AttributeTable.SameCell, AttributeTable.TotalOf,
        AttributeTable.Code,
    ];

    private static readonly ImmutableArray<EntrySyntax> Entries = [.. Below(Read())];

    /// <summary>The attributes of a field of a group, with their separators; empty for none.</summary>
    public static ImmutableArray<string> OfRows { get; } =
        [.. Entries.Where(static e => e.Keyword is Keyword.Group or Keyword.Classification).SelectMany(Fields)];

    /// <summary>Those of a figure with one unit, which others may count by its identifier.</summary>
    public static ImmutableArray<string> OfFigures { get; } = [.. OfRows.Where(IsFigure)];

    /// <summary>The attributes of a column of a list, and what its sample has there.</summary>
    public static ImmutableArray<(string Attributes, string Sample)> OfList { get; } =
        [.. Entries.Where(static e => e.Keyword == Keyword.Register).SelectMany(Columns)];

    /// <summary>Whether a field with such attributes is one figure, which rules know by its identifier.</summary>
    public static bool IsFigure(string attributes) => attributes.Split('；')
        .Any(static a => a.StartsWith("单位 ", StringComparison.Ordinal) && !a.Contains('、', StringComparison.Ordinal));

    /// <summary>The last unit of a field with several, by which rules name it; null of any other.</summary>
    public static string? FurtherUnit(string value) => value.Split('；')
        .FirstOrDefault(static a => a.StartsWith("单位 ", StringComparison.Ordinal)
            && a.Contains('、', StringComparison.Ordinal))
        ?.Split('、')[^1];

    private static IEnumerable<(string Attributes, string Sample)> Columns(EntrySyntax register)
    {
        var sample = register.Block!.Members.OfType<EntrySyntax>().First(static e => e.Keyword == Keyword.Sample);
        return Fields(register).Zip(ValueCutter.Texts(Value(sample), Separators.Items).Select(static s => s.Text));
    }

    private static IEnumerable<string> Fields(EntrySyntax block) => block.Block!.Members.OfType<EntrySyntax>()
        .Where(static e => e.Keyword == Keyword.Field)
        .Select(static e => string.Concat(AttributedValue.Parse(Value(e)).Attributes
            .Where(static a => !OfOneField.Any(o => o.Fits(a.Word.Text)))
            .Select(static a => $"；{a.Whole.Text}")));

    private static ValueText Value(EntrySyntax entry) => ValueText.Of(entry.Value!);

    private static IEnumerable<EntrySyntax> Below(IEnumerable<MemberSyntax> members) => members.OfType<EntrySyntax>()
        .SelectMany(static e => Below(e.Block?.Members ?? []).Prepend(e));

    private static IEnumerable<MemberSyntax> Read()
    {
        using var stream = typeof(FieldExamples).Assembly.GetManifestResourceStream("every-field.plan")!;
        using var reader = new StreamReader(stream);
        return SyntaxTree.Parse(new SourceText("every-field.plan", reader.ReadToEnd())).Root.Members;
    }
}
