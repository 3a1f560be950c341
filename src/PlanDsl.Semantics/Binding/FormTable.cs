using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>The forms of the plan, and names turned into references to them and to their fields.</summary>
internal sealed class FormTable
{
    private readonly BindingContext context;
    private readonly Dictionary<string, FormSymbol> byId = [];

    internal FormTable(BindingContext context, FactTable facts, EntrySyntax plan)
    {
        this.context = context;
        var declared = new Dictionary<string, Location>();
        var bound = ImmutableArray.CreateBuilder<FormSymbol>();
        foreach (var entry in plan.Entries(Keyword.Form))
        {
            if (new FormBinder(context, facts).Bind(entry) is { } form
                && context.Declare(declared, form.Id, entry.Identifier!.Location))
            {
                bound.Add(form);
                byId.Add(form.Id, form);
            }
        }

        All = bound.ToImmutable();
    }

    internal ImmutableArray<FormSymbol> All { get; }

    /// <summary>The forms of a list.</summary>
    internal ImmutableArray<FormReference> BindList(ValueText value)
    {
        var references = ImmutableArray.CreateBuilder<FormReference>();
        foreach (var name in context.List(value))
        {
            if (byId.TryGetValue(name.Text, out var form))
            {
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

    private FieldReference? BindField(ValueText name)
    {
        var dot = name.Text.IndexOf('.', StringComparison.Ordinal);
        var formId = dot < 0 ? null : name.Text[..dot];
        var fieldId = name.Text[(dot + 1)..];
        var found = All.Where(f => formId is null || f.Id == formId)
            .SelectMany(f => f.Fields.Where(x => x.Id == fieldId)
                .Select(x => new FieldReference(f, x, name.Location)))
            .ToList();
        if (found.Count == 1)
        {
            return found[0];
        }

        if (found.Count == 0)
        {
            var candidates = All.SelectMany(f => f.Fields.Select(x => dot < 0 ? x.Id : $"{f.Id}.{x.Id}"));
            context.ReportUnknown(SemanticDiagnostics.UnknownField, name, candidates);
            return null;
        }

        var names = string.Join('、', found.Select(static f => f.Form.Id));
        context.Report(SemanticDiagnostics.AmbiguousField, name.Location, name.Text, names);
        return null;
    }
}
