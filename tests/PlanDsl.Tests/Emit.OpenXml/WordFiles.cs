using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PlanDsl.Emit.OpenXml;

namespace PlanDsl.Tests.Emit.OpenXml;

/// <summary>The files that the Word writers make of the samples, by name.</summary>
internal static class WordFiles
{
    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } = new Dictionary<string, Func<byte[]>>
    {
        ["notice"] = () => NoticeWriter.Write(SampleModels.Notice),
        ["landscape"] = () => NoticeWriter.Write(SampleModels.WithLandscape),
        ["form1"] = () => FormWordWriter.Write(SampleModels.Table1),
        ["form2"] = () => FormWordWriter.Write(SampleModels.Table2),
    };

    public static WordprocessingDocument Open(byte[] bytes) =>
        WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    public static IEnumerable<string> Errors(byte[] bytes, FileFormatVersions version)
    {
        using var document = Open(bytes);
        return new OpenXmlValidator(version).Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
            .ToArray();
    }
}
