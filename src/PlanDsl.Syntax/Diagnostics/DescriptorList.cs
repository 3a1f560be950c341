namespace PlanDsl.Syntax;

/// <summary>
/// The descriptors of one phase. A phase makes its descriptors here, so that each is listed by being made; the list is
/// made first, above the fields that add to it.
/// </summary>
public sealed class DescriptorList
{
    private readonly List<DiagnosticDescriptor> descriptors = [];

    /// <summary>All that were made, in the order in which they were.</summary>
    public IReadOnlyList<DiagnosticDescriptor> All => descriptors;

    /// <summary>What stops the output.</summary>
    public DiagnosticDescriptor Error(string code, Bilingual title, Bilingual message, Bilingual remedy) =>
        Add(new DiagnosticDescriptor(code, Severity.Error, title, message, remedy));

    /// <summary>What is probably a mistake.</summary>
    public DiagnosticDescriptor Warning(string code, Bilingual title, Bilingual message, Bilingual remedy) =>
        Add(new DiagnosticDescriptor(code, Severity.Warning, title, message, remedy));

    private DiagnosticDescriptor Add(DiagnosticDescriptor descriptor)
    {
        descriptors.Add(descriptor);
        return descriptor;
    }
}
