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
                known.Add(new KnownAttribute(info.Word, attribute));
                continue;
            }

            context.Report(
                SemanticDiagnostics.UnknownAttribute, attribute.Whole.Location, attribute.Word.Text,
                context.Names(AttributeTable.All.Where(allowed.Contains)));
        }
    }

    internal IEnumerable<KnownAttribute> InOrder => known;

    internal bool Has(AttributeWord word) => Find(word) is not null;

    /// <summary>The segments with a word, in order.</summary>
    internal IEnumerable<AttributeText> All(AttributeWord word)
    {
        MustBeDeclared(word);
        return known.Where(k => k.Word == word).Select(static k => k.Text);
    }

    /// <summary>The values of a word, in order; without those that have none.</summary>
    internal IEnumerable<ValueText> Values(AttributeWord word) =>
        All(word).Where(static a => a.Value is not null).Select(static a => a.Value!);

    internal ValueText? Value(AttributeWord word) => Find(word)?.Value;

    /// <summary>Whether a segment begins with a word.</summary>
    internal static bool Is(AttributeText attribute, AttributeWord word) => Is(attribute, AttributeTable.Get(word));

    /// <summary>The same; decimals and counts are known by their figures as well.</summary>
    internal static bool Is(AttributeText attribute, AttributeInfo info) =>
        info.Fits(attribute.Word.Text)
        || (info.Word == AttributeWord.Decimals && DecimalsText.Parse(attribute.Whole.Text) is not null)
        || (info.Word == AttributeWord.Count && CountGrammar.ParseCount(attribute.Whole).Value is not null);

    private AttributeText? Find(AttributeWord word)
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
    private void MustBeDeclared(AttributeWord word)
    {
        foreach (var attribute in keyword.Attributes)
        {
            if (attribute.Word == word)
            {
                return;
            }
        }

        throw new InvalidOperationException(
            $"A binder reads {word} of {keyword.Keyword}: declare the attribute at that keyword in KeywordTable");
    }

    private void CheckUse(BindingContext context, AttributeInfo info, AttributeText attribute)
    {
        // Decimals and counts are read by their own binders, which say what they expect.
        var problem =
            !info.Repeatable && Has(info.Word) ? context.Say("写了两次", "it is there twice") :
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
