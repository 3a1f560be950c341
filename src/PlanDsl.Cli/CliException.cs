using PlanDsl.Syntax;

namespace PlanDsl.Cli;

/// <summary>The command cannot run: exit code 2. It says why and what to do, and is no fault of the compiler.</summary>
internal sealed class CliException(Bilingual message, Bilingual remedy) : Exception
{
    internal Bilingual Text { get; } = message;

    internal Bilingual Remedy { get; } = remedy;

    /// <summary>Prints it: one line what is the matter, one what to do.</summary>
    internal void Write(TextWriter output, DisplayLanguage language)
    {
        output.WriteLine($"plandsl: {VisibleText.OnOneLine(Text.In(language))}");
        output.WriteLine($"  {VisibleText.OnOneLine(Remedy.In(language))}");
    }
}
