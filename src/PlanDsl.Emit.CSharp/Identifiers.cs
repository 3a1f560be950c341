using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace PlanDsl.Emit.CSharp;

/// <summary>Names in code as C# writes them, and names that no plan chooses.</summary>
internal static class Identifiers
{
    /// <summary>A name that nobody outside compiles against: made different from those taken by _2, _3 ….</summary>
    public static string Unique(string name, HashSet<string> taken)
    {
        var candidate = name;
        for (var number = 2; !taken.Add(candidate); number++)
        {
            candidate = $"{name}_{number.ToString(CultureInfo.InvariantCulture)}";
        }

        return candidate;
    }

    /// <summary>The name as it is written where a word of the language would be misread: @record.</summary>
    public static string Written(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None
        || SyntaxFacts.GetContextualKeywordKind(identifier) != SyntaxKind.None
            ? "@" + identifier
            : identifier;
}
