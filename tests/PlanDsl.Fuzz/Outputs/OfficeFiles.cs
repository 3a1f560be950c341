using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PlanDsl.Compiler;

namespace PlanDsl.Fuzz.Outputs;

/// <summary>What the Open XML SDK says about packages.</summary>
internal static class OfficeFiles
{
    /// <summary>Faults against the schemas of a version of Office.</summary>
    public static IEnumerable<string> Errors(OutputFile output, FileFormatVersions version)
    {
        if (output.Kind is not (OutputKind.Notice or OutputKind.FormWord or OutputKind.FormExcel))
        {
            return [];
        }

        using var stream = new MemoryStream(output.Content);
        using OpenXmlPackage package = output.Kind == OutputKind.FormExcel
            ? SpreadsheetDocument.Open(stream, false)
            : WordprocessingDocument.Open(stream, false);
        return new OpenXmlValidator(version).Validate(package)
            .Select(e => $"{output.Path} {version} {e.Part?.Uri} {e.Path?.XPath}: {e.Description}")
            .ToArray();
    }
}
