using System.Collections.Concurrent;
using PlanDsl.Emit.OpenXml.Packaging;
using PlanDsl.Emit.OpenXml.Styles;

namespace PlanDsl.Emit.OpenXml.Word;

/// <summary>The parts that depend on the layout alone, written once: a build makes many files.</summary>
/// <param name="Styles">word/styles.xml</param>
/// <param name="Settings">word/settings.xml</param>
/// <param name="FontTable">word/fontTable.xml</param>
internal sealed record CommonParts(byte[] Styles, byte[] Settings, byte[] FontTable)
{
    private static readonly ConcurrentDictionary<NoticeLayout, CommonParts> Written =
        new(ReferenceEqualityComparer.Instance);

    /// <summary>The parts of a layout.</summary>
    public static CommonParts Of(NoticeLayout layout) => Written.GetOrAdd(layout, static layout => new CommonParts(
        DeterministicPackage.Serialize(StyleSheet.Build(layout)),
        DeterministicPackage.Serialize(DocumentSettings.Build(layout)),
        DeterministicPackage.Serialize(Word.FontTable.Build(layout))));
}
