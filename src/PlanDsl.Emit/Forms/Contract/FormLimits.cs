using System.Globalization;
using PlanDsl.Forms;

namespace PlanDsl.Emit.Forms.Contract;

/// <summary>What Word and Excel can hold; a longer text makes them call the file damaged.</summary>
public static class FormLimits
{
    /// <summary>Characters of the tag of a content control.</summary>
    public const int Tag = 64;

    /// <summary>Characters of the title of a content control.</summary>
    public const int Alias = 64;

    /// <summary>Characters of a defined name.</summary>
    public const int DefinedName = 255;

    /// <summary>Characters of a sheet's name.</summary>
    public const int SheetName = 31;

    /// <summary>Characters of the title of a message that Excel shows at a cell.</summary>
    public const int PromptTitle = 32;

    /// <summary>Characters of a message that Excel shows at a cell.</summary>
    public const int Prompt = 255;

    /// <summary>The largest figure: a workbook rounds what has more digits.</summary>
    public const decimal LargestFigure = ValueTexts.LargestFigure;

    /// <summary>
    /// A name that is too long keeps its beginning and gets a hash of the whole (FNV-1a), so that it stays its own.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="limit">The characters that it may have, more than 9.</param>
    /// <param name="mark">What stands before the hash.</param>
    internal static string Shorten(string name, int limit, char mark)
    {
        if (name.Length <= limit)
        {
            return name;
        }

        var hash = name.Aggregate(2166136261u, static (h, c) => unchecked((h ^ c) * 16777619u));

        // Not between the halves of an ideograph beyond the basic plane.
        var end = limit - 9;
        end = char.IsHighSurrogate(name[end - 1]) ? end - 1 : end;
        return string.Create(CultureInfo.InvariantCulture, $"{name[..end]}{mark}{hash:x8}");
    }

    /// <summary>A text for people that is too long ends in an ellipsis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">The characters that it may have, at least 2.</param>
    public static string Cut(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[limit - 2]) ? limit - 2 : limit - 1;
        return text[..end] + "…";
    }
}
