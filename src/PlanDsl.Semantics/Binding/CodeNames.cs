using PlanDsl.Semantics.Tables;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>The names in code of what is declared in one place; each is its own there.</summary>
internal sealed class CodeNames(BindingContext context)
{
    private readonly DeclaredNames taken = new();
    private readonly Dictionary<string, string> declaredAs = [];
    private readonly HashSet<string> refused = [];

    /// <summary>The English name of a value, if it has one that can be a name.</summary>
    internal static ValueText? English(BindingContext context, AttributeReader attributes)
    {
        if (attributes.Value(AttributeTable.EnglishName) is not { } value)
        {
            return null;
        }

        if (CodeName.IsEnglish(value.Text))
        {
            return value;
        }

        context.Report(CodeNameDiagnostics.NoNameInCode, value.Location, value.Text);
        return null;
    }

    /// <summary>Takes the name of something declared; one that is taken or reserved is reported.</summary>
    /// <param name="name">The English name, else the identifier.</param>
    /// <param name="location">Where it is written.</param>
    internal void Declare(string name, Location location) => Declare(name, CodeName.Of(name), location);

    /// <summary>Takes a name that something else has, and that was checked there.</summary>
    internal void Keep(string name, Location location)
    {
        taken.Add(CodeName.Of(name), location);
        declaredAs[CodeName.Of(name)] = name;
    }

    /// <summary>Takes the name of the rows of a list.</summary>
    internal void DeclareRow(string register, Location location) =>
        DeclareMade(register, CodeName.OfRow(register), location);

    /// <summary>Takes the name of the remark on something.</summary>
    internal void DeclareRemark(string owner, Location location) =>
        DeclareMade(owner, CodeName.OfRemark(owner), location);

    /// <summary>Two that have one name have one made name as well: once is enough.</summary>
    private void DeclareMade(string owner, string name, Location location)
    {
        if (!refused.Contains(owner))
        {
            Declare(name, name, location);
        }
    }

    private void Declare(string declared, string name, Location location)
    {
        if (ReservedNames.Has(name))
        {
            refused.Add(declared);
            context.Report(CodeNameDiagnostics.ReservedInCode, location, declared);
        }
        else if (taken.Add(name, location) is { } before)
        {
            refused.Add(declared);
            context.ReportSecond(
                CodeNameDiagnostics.SameInCode, location, before.Location, declared, declaredAs[before.Id], name);
        }
        else
        {
            declaredAs.Add(name, declared);
        }
    }
}
