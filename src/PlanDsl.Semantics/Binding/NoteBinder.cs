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
            own.AddField(field, form: null);
            if (numbers.TryGetValue(field.Id, out var number))
            {
                own.AddField(field, form: null, KeywordTable.Get(Keyword.MatrixRow), Print(number));
            }
        }

        foreach (var row in (form.Shape as MatrixSymbol)?.Rows ?? [])
        {
            if (numbers.TryGetValue(row.Id, out var number))
            {
                own.Add(
                    new DeclaredSymbol(Keyword.MatrixRow, row.Id, row.Location),
                    KeywordTable.Get(Keyword.MatrixRow),
                    Print(number));
            }
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

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);
}
