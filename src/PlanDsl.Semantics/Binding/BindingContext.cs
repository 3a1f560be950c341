using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>What all binders share while one plan is bound: the findings, and how they are made.</summary>
internal sealed class BindingContext(DisplayLanguage language)
{
    /// <summary>Where so many names are unknown, something else is wrong, such as a registry that is missing.</summary>
    private const int MostSearches = 200;

    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private int searches;

    private readonly ImmutableArray<SymbolUse>.Builder uses = ImmutableArray.CreateBuilder<SymbolUse>();

    internal ImmutableArray<Diagnostic> Diagnostics => diagnostics.ToImmutable();

    /// <summary>Where names refer to what is declared, as they were bound.</summary>
    internal ImmutableArray<SymbolUse> Uses => uses.ToImmutable();

    /// <summary>The language of the plan's keywords.</summary>
    internal DisplayLanguage Language => language;

    /// <summary>The units of figures.</summary>
    internal DeclaredUnits Units { get; set; } = null!;

    /// <summary>What events can name; null until the plan is bound.</summary>
    internal EventTable? Events { get; set; }

    /// <summary>Notes that a name refers to something declared.</summary>
    internal void Refer(SymbolUse use) => uses.Add(use);

    /// <summary>The same for each identifier that the name of a field is made of.</summary>
    internal void Refer(FieldSymbol field, ValueText name)
    {
        var start = 0;
        foreach (var symbol in field.Identifiers)
        {
            Refer(new SymbolUse(symbol, name.Slice(start, symbol.Name.Length).Location));
            start += symbol.Name.Length + 1;
        }
    }

    internal void Report(DiagnosticDescriptor descriptor, Location location, params MessageArgument[] arguments) =>
        diagnostics.Add(Diagnostic.Create(descriptor, location, arguments));

    /// <summary>The same, with the change that would mend it.</summary>
    internal void Report(
        DiagnosticDescriptor descriptor,
        Location location,
        ImmutableArray<TextChange> fix,
        params MessageArgument[] arguments) =>
        diagnostics.Add(Diagnostic.Create(descriptor, location, arguments) with { Fix = fix });

    /// <summary>A part of a message.</summary>
    internal MessageArgument Say(string zh, string en) => new(zh, en);

    /// <summary>Words of the vocabulary for a message, as the plan has to write them.</summary>
    internal MessageArgument Names(IEnumerable<Word> words) => MessageArgument.List(words, language);

    /// <summary>A keyword as the plan has to write it.</summary>
    internal string Spelling(Keyword keyword) => KeywordTable.Get(keyword).In(language);

    /// <summary>The change of a text to the one word that it is near to; none if there is not exactly one.</summary>
    internal ImmutableArray<TextChange> NearestFix(ValueText text, IEnumerable<Word> words) =>
        NearestMatch.Find(text.Text, words.Select(w => w.In(language))) is [var only]
            ? [new TextChange(text.Span, only)]
            : [];

    /// <summary>What a binder throws at a choice that the vocabulary has and it does not know.</summary>
    internal static InvalidOperationException Unread(ChoiceInfo choice) =>
        new($"The choice {choice.Word} is declared in ChoiceTable; give it a case in this binder");

    /// <summary>
    /// The choice of a keyword that a value is; null, and reported, if it is none.
    /// </summary>
    internal ChoiceInfo? Choose(Keyword keyword, ValueText value) =>
        KeywordTable.Get(keyword) is var info && info.FindChoice(value.Text) is { } choice
            ? choice
            : ReportUnknown(value, info.Choices);

    /// <summary>The same of an attribute.</summary>
    internal ChoiceInfo? Choose(AttributeInfo attribute, ValueText value) =>
        attribute.FindChoice(value.Text) ?? ReportUnknown(value, attribute.Choices);

    private ChoiceInfo? ReportUnknown(ValueText value, ImmutableArray<ChoiceInfo> choices)
    {
        Report(
            SemanticDiagnostics.UnknownChoice, value.Location, NearestFix(value, choices), value.Text,
            Names(choices));
        return null;
    }

    /// <summary>
    /// Reads something ahead of its time: what is wrong with it is reported when it is bound for good.
    /// </summary>
    internal T ReadAhead<T>(Func<T> read)
    {
        var before = diagnostics.Count;
        var usedBefore = uses.Count;
        var result = read();
        diagnostics.RemoveRange(before, diagnostics.Count - before);
        uses.RemoveRange(usedBefore, uses.Count - usedBefore);
        return result;
    }

    /// <summary>
    /// Reports a name that is not among the candidates, with the nearest ones as hint, and a certain one as fix.
    /// </summary>
    internal void ReportUnknown(
        DiagnosticDescriptor descriptor, ValueText name, IEnumerable<string> candidates, params MessageArgument[] more)
    {
        var nearest = Nearest(name.Text, candidates);
        diagnostics.Add(Diagnostic.Create(descriptor, name.Location, [name.Text, DidYouMean(nearest), .. more]) with
        {
            Fix = nearest.Length == 1 ? [new TextChange(name.Span, nearest[0])] : [],
        });
    }

    /// <summary>The hint that names what a name nearly is; empty if there is nothing.</summary>
    internal static MessageArgument DidYouMean(ImmutableArray<string> nearest)
    {
        var names = MessageArgument.Quoted(nearest);
        return nearest.IsEmpty
            ? string.Empty
            : new MessageArgument($"是不是“{names.Zh}”？", $"Did you mean \"{names.En}\"?");
    }

    /// <summary>The candidates that a name nearly is; none when too many names have been unknown before.</summary>
    internal ImmutableArray<string> Nearest(string name, IEnumerable<string> candidates) =>
        searches++ < MostSearches ? NearestMatch.Find(name, candidates) : [];

    /// <summary>Reports identifiers that were declared before, or one that looks like it; true for the first.</summary>
    internal bool Declare(DeclaredNames declared, string id, Location location)
    {
        if (declared.Add(id, location) is not { } before)
        {
            return true;
        }

        if (before.Id == id)
        {
            ReportSecond(SemanticDiagnostics.DuplicateIdentifier, location, before.Location, id);
        }
        else
        {
            ReportSecond(SemanticDiagnostics.SimilarIdentifier, location, before.Location, id, before.Id);
        }

        return false;
    }

    /// <summary>Reports a second declaration of something, and shows the first.</summary>
    internal void ReportSecond(
        DiagnosticDescriptor descriptor, Location location, Location first, params MessageArgument[] arguments) =>
        diagnostics.Add(Diagnostic.Create(descriptor, location, arguments) with
        {
            Related = [new RelatedLocation(first, new Bilingual("先在这里声明", "First declared here"))],
        });

    /// <summary>
    /// Takes an identifier that the compiler makes, after all that are written; one that is taken is reported where it
    /// is written.
    /// </summary>
    /// <param name="declared">What is taken.</param>
    /// <param name="id">The identifier.</param>
    /// <param name="owner">Where stands what it is made for.</param>
    /// <param name="what">What it is made for, in a message.</param>
    internal bool DeclareMade(DeclaredNames declared, string id, Location owner, MessageArgument what)
    {
        if (declared.Add(id, owner) is not { } before)
        {
            return true;
        }

        diagnostics.Add(Diagnostic.Create(CodeNameDiagnostics.MadeIdentifier, before.Location, before.Id, what) with
        {
            Related = [new RelatedLocation(owner, new Bilingual("给的是这里", "Made for this"))],
        });
        return false;
    }

    /// <summary>The items of a list; empty ones are reported and left out.</summary>
    internal ImmutableArray<ValueText> List(ValueText value)
    {
        return [.. Pieces(value, Separators.Items).Select(static p => p.Text)];
    }

    /// <summary>The pieces of a value; empty ones are reported and left out.</summary>
    internal IEnumerable<ValuePiece> Pieces(ValueText value, Separators at)
    {
        var pieces = ValueCutter.Cut(value, at);
        if (pieces.Any(static p => p.Text.Span.Length == 0))
        {
            Report(SemanticDiagnostics.EmptyListItem, value.Location);
        }

        return pieces.Where(static p => p.Text.Span.Length > 0);
    }
}
