using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>The forms of the plan, and names turned into references to them and to their fields.</summary>
internal sealed class FormTable
{
    private readonly BindingContext context;
    private readonly Dictionary<string, FormSymbol> byId = [];
    private readonly List<EntrySyntax> entries = [];

    internal FormTable(BindingContext context, BodyTable bodies, EntrySyntax plan, DateFrame frame)
    {
        var ruleTerms = new RuleAttributes(context, bodies, frame);
        this.context = context;
        var declared = new DeclaredNames();
        var named = new Dictionary<string, RuleForm>(StringComparer.Ordinal);
        var binders = new List<FormBinder>();
        var codeNames = new CodeNames(context);
        var bound = ImmutableArray.CreateBuilder<FormSymbol>();
        foreach (var entry in plan.Entries(Keyword.Form))
        {
            var binder = new FormBinder(context, ruleTerms);
            if (binder.Bind(entry) is { } form
                && context.Declare(declared, form.Id, entry.Identifier!.Location))
            {
                codeNames.Declare(form.EnglishName ?? form.Id, entry.Identifier!.Location);
                bound.Add(form);
                entries.Add(entry);
                named.Add(form.Id, new RuleForm(DeclaredSymbol.Of(form), binder.Names!));
                binders.Add(binder);
            }
        }

        // Rules last: they may speak of forms that come later.
        All = [.. bound.Select((form, i) => binders[i].BindRules(form, entries[i], named))];
        foreach (var form in All)
        {
            byId.Add(form.Id, form);
        }
    }

    internal ImmutableArray<FormSymbol> All { get; private set; }

    /// <summary>Gives the forms their notes; references made before this do not have them.</summary>
    internal void BindNotes(NoteBinder notes)
    {
        All = [.. All.Zip(entries, (form, entry) => form with { Notes = notes.Bind(entry, form) })];
        foreach (var form in All)
        {
            byId[form.Id] = form;
        }
    }

    /// <summary>The forms of a list.</summary>
    internal ImmutableArray<FormReference> BindList(ValueText value)
    {
        var references = ImmutableArray.CreateBuilder<FormReference>();
        foreach (var name in context.List(value))
        {
            if (byId.TryGetValue(name.Id(), out var form))
            {
                context.Refer(new SymbolUse(DeclaredSymbol.Of(form), name.Location));
                references.Add(new FormReference(form, name.Location));
            }
            else
            {
                context.ReportUnknown(SemanticDiagnostics.UnknownForm, name, byId.Keys);
            }
        }

        return references.ToImmutable();
    }

    /// <summary>The fields of a list, each as 表.字段, or alone where just one form has it.</summary>
    internal ImmutableArray<FieldReference> BindFields(ValueText? value) =>
        value is null ? [] : [.. context.List(value).Select(BindField).OfType<FieldReference>()];

    private static bool IsQualified(string name, FormSymbol form, FieldSymbol field) =>
        name.Length == form.Id.Length + 1 + field.CitedAs.Length && name[form.Id.Length] == '.'
        && name.StartsWith(form.Id, StringComparison.Ordinal)
        && name.EndsWith(field.CitedAs, StringComparison.Ordinal);

    private void Refer(FieldReference found, ValueText name)
    {
        var start = name.Span.Length - found.Field.CitedAs.Length;
        if (start > 0)
        {
            context.Refer(new SymbolUse(DeclaredSymbol.Of(found.Form), name.Slice(0, found.Form.Id.Length).Location));
        }

        context.Refer(found.Field, name.Slice(start, name.Span.Length - start));
    }

    private FieldReference? BindField(ValueText name)
    {
        // Identifiers may hold dots (表1.1), so the name is compared as a whole.
        var id = name.Id();
        var found = All
            .SelectMany(f => f.Fields.Where(x => x.CitedAs == id || IsQualified(id, f, x))
                .Select(x => new FieldReference(f, x, name.Location)))
            .ToList();
        if (found.Count == 1)
        {
            Refer(found[0], name);
            return found[0];
        }

        if (found.Count == 0)
        {
            var isQualified = name.Text.Contains('.', StringComparison.Ordinal);
            var candidates = All.SelectMany(f => f.Fields.Select(x => isQualified ? $"{f.Id}.{x.CitedAs}" : x.CitedAs));
            context.ReportUnknown(SemanticDiagnostics.UnknownField, name, candidates);
            return null;
        }

        var names = MessageArgument.List(found.Select(static f => f.Form.Id));
        context.Report(SemanticDiagnostics.AmbiguousField, name.Location, name.Text, names);
        return null;
    }
}
