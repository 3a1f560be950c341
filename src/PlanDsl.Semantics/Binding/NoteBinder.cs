using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Semantics.Tables;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics.Binding;

/// <summary>Binds the notes of forms, after everything that they may cite.</summary>
internal sealed class NoteBinder(BindingContext context, FactTable facts)
{
    /// <summary>Notes may cite the form's own fields without its name.</summary>
    internal ImmutableArray<ProseText> Bind(EntrySyntax entry, FormSymbol form)
    {
        var own = new FactTable(context, facts);
        var numbers = RowNumbers.Of(form);
        foreach (var field in form.Fields)
        {
            own.Add(field.CitedAs, field.Label);
            own.Add(field.CitedAs, AttributeTable.Definition, field.Definition);
            if (numbers.TryGetValue(field.Id, out var number))
            {
                AddNumber(own, field.CitedAs, number);
            }
        }

        foreach (var (row, number) in numbers)
        {
            AddNumber(own, row, number);
        }

        var prose = new ProseBinder(context, own);
        var notes = ImmutableArray.CreateBuilder<ProseText>();
        foreach (var note in entry.Entries(Keyword.Note))
        {
            if (note.ValueText() is { } line)
            {
                notes.Add(prose.BindLine(line));
            }

            if (note.Prose is not null)
            {
                notes.Add(prose.Bind(note.Prose));
            }
        }

        return notes.ToImmutable();
    }

    private static void AddNumber(FactTable facts, string row, int number) =>
        facts.Add(row, KeywordTable.Get(Keyword.MatrixRow), number.ToString(CultureInfo.InvariantCulture));
}
