using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace PlanDsl.Emit.CSharp;

/// <summary>Names of the plan as C# identifiers.</summary>
internal static class Identifiers
{
    /// <summary>
    /// The name with every character that C# does not allow replaced: one outside the basic plane, such as an ideograph
    /// of Extension B, by x and its code (C# identifiers are made of UTF-16 letters), any other by an underscore.
    /// Format characters go, because C# ignores them when it compares names.
    /// </summary>
    public static string Legal(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
            {
                continue;
            }

            if (!rune.IsBmp)
            {
                result.Append('x').Append(rune.Value.ToString("X", CultureInfo.InvariantCulture));
                continue;
            }

            var character = (char)rune.Value;
            result.Append(SyntaxFacts.IsIdentifierPartCharacter(character) ? character : '_');
        }

        if (result.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(result[0]))
        {
            result.Insert(0, '_');
        }

        return result.ToString();
    }

    /// <summary>The legal name, made different from those taken by _2, _3 …, and added to them.</summary>
    public static string Unique(string name, HashSet<string> taken)
    {
        var legal = Legal(name);
        var candidate = legal;
        for (var number = 2; !taken.Add(candidate); number++)
        {
            candidate = $"{legal}_{number.ToString(CultureInfo.InvariantCulture)}";
        }

        return candidate;
    }

    /// <summary>
    /// The name, with an underscore after it if it is a reserved word: System.Text.Json's source generator forgets
    /// the @
    /// of properties that are set while constructing.
    /// </summary>
    public static string Unreserved(string name) =>
        SyntaxFacts.IsReservedKeyword(SyntaxFacts.GetKeywordKind(name)) ? name + "_" : name;

    /// <summary>The name as it is written where a keyword would be misread: @class.</summary>
    public static string Written(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None
        || SyntaxFacts.GetContextualKeywordKind(identifier) != SyntaxKind.None
            ? "@" + identifier
            : identifier;
}
