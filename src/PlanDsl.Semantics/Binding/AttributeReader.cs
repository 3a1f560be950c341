using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>
/// Reads the attributes of one value, as the vocabulary says that its keyword takes them; reports those that it does
/// not have.
/// </summary>
internal sealed class AttributeReader
{
    private readonly List<KnownAttribute> known = [];
    private readonly KeywordInfo keyword;

    /// <param name="context">Where findings go.</param>
    /// <param name="keyword">Whose value it is.</param>
    /// <param name="attributes">The attributes as written.</param>
    /// <param name="parent">What the keyword stands below, where it matters.</param>
    /// <param name="choice">What its value was chosen to be, where it matters.</param>
    internal AttributeReader(
        BindingContext context,
        Keyword keyword,
        ImmutableArray<AttributeText> attributes,
        Keyword? parent = null,
        ChoiceInfo? choice = null)
    {
        this.keyword = KeywordTable.Get(keyword);
        if (attributes.IsEmpty)
        {
            return;
        }

        var allowed = this.keyword.AttributesAt(parent, choice).ToArray();
        foreach (var attribute in attributes)
        {
            if (Array.Find(allowed, a => Is(attribute, a)) is { } info)
            {
                CheckUse(context, info, attribute);
                known.Add(new KnownAttribute(info, attribute));
                continue;
            }

            context.Report(
                SemanticDiagnostics.UnknownAttribute,
                attribute.Whole.Location,
                MisspeltFix(context, attribute, allowed),
                attribute.Word.Text,
                allowed.Length == 0
                    ? context.Say("没有（这里不用分号）", "none (no \"；\" here)")
                    : context.Names(AttributeTable.All.Where(allowed.Contains)));
        }
    }

    internal IEnumerable<KnownAttribute> InOrder => known;

    /// <summary>What is said in attributes that are carried along.</summary>
    internal IEnumerable<FieldDetail> Details => known
        .Where(static k => k.Word.IsDetail && k.Text.Value is not null)
        .Select(static k => new FieldDetail(k.Word, k.Text.Value!.Unquote()));

    internal bool Has(AttributeInfo word) => Find(word) is not null;

    /// <summary>The segments with a word, in order.</summary>
    internal IEnumerable<AttributeText> All(AttributeInfo word)
    {
        MustBeDeclared(word);
        return known.Where(k => k.Word == word).Select(static k => k.Text);
    }

    /// <summary>The values of a word, in order; without those that have none.</summary>
    internal IEnumerable<ValueText> Values(AttributeInfo word) =>
        All(word).Where(static a => a.Value is not null).Select(static a => a.Value!);

    internal ValueText? Value(AttributeInfo word) => Find(word)?.Value;

    /// <summary>Whether a segment begins with a word; decimals and counts are known by their figures as well.</summary>
    internal static bool Is(AttributeText attribute, AttributeInfo info) =>
        info.Fits(attribute.Word.Text)
        || (info == AttributeTable.Decimals && DecimalsText.Parse(attribute.Whole.Text) is not null)
        || (info == AttributeTable.Count && CountGrammar.ParseCount(attribute.Whole).Value is not null);

    /// <summary>
    /// The change to the attribute that was meant, where it is certain: of three characters or more, not another
    /// attribute of the language, and like one that may stand here alone.
    /// </summary>
    private static ImmutableArray<TextChange> MisspeltFix(
        BindingContext context, AttributeText attribute, AttributeInfo[] allowed)
    {
        var word = attribute.Word;
        return word.Span.Length < 3 || AttributeTable.All.Any(a => a.Fits(word.Text))
            ? []
            : context.NearestFix(word, allowed.Where(a => a.FitsUse(attribute.Value is not null)));
    }

    private AttributeText? Find(AttributeInfo word)
    {
        MustBeDeclared(word);
        foreach (var attribute in known)
        {
            if (attribute.Word == word)
            {
                return attribute.Text;
            }
        }

        return null;
    }

    /// <summary>A binder that reads what the vocabulary does not have would read nothing, and nobody see it.</summary>
    private void MustBeDeclared(AttributeInfo word)
    {
        foreach (var attribute in keyword.Attributes)
        {
            if (attribute == word)
            {
                return;
            }
        }

        throw new InvalidOperationException(
            $"A binder reads {word.En} of {keyword.Keyword}: declare the attribute at that keyword in KeywordTable");
    }

    private void CheckUse(BindingContext context, AttributeInfo info, AttributeText attribute)
    {
        // Decimals and counts are read by their own binders, which say what they expect.
        var problem =
            !info.IsRepeatable && Has(info) ? context.Say("写了两次", "it is there twice") :
            info.FitsUse(attribute.Value is not null) ? null :
            info.Shape == AttributeShape.Mark ? context.Say("后面不写值", "it takes no value") :
            context.Say("后面要空一格写值", "a space and a value must follow it");
        if (problem is not null)
        {
            context.Report(
                SemanticDiagnostics.BadAttributeValue, attribute.Whole.Location, attribute.Word.Text, problem);
        }
    }
}
