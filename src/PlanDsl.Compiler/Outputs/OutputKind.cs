namespace PlanDsl.Compiler;

/// <summary>
/// The kinds of output; the names in <c>--only</c> and in manifest.json are those of the summaries below.
/// </summary>
public enum OutputKind
{
    /// <summary>notice: the official document in Word.</summary>
    Notice,

    /// <summary>form-word: a blank form in Word.</summary>
    FormWord,

    /// <summary>form-excel: a blank form in Excel.</summary>
    FormExcel,

    /// <summary>csharp: the C# schema.</summary>
    CSharp,

    /// <summary>json-schema: the JSON Schema.</summary>
    JsonSchema,

    /// <summary>pdf: the Word files as a layout program prints them; made on request, not by the compiler.</summary>
    Pdf,
}
