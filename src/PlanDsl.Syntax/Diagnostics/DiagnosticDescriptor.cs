namespace PlanDsl.Syntax;

/// <summary>What is the same for all diagnostics of one code.</summary>
/// <param name="Code">PLN and four digits; never reused. 0 files, 1 syntax, 2 binding, 3 content, 4 wording.</param>
/// <param name="Severity">The severity unless the project says otherwise.</param>
/// <param name="Title">One line naming the mistake, for lists.</param>
/// <param name="Message">What is wrong here; {0}, {1}… stand for the arguments.</param>
/// <param name="Remedy">What to do about it; the same arguments.</param>
public sealed record DiagnosticDescriptor(
    string Code,
    Severity Severity,
    Bilingual Title,
    Bilingual Message,
    Bilingual Remedy);
