using PlanDsl.Audit.WordReading;

namespace PlanDsl.Audit.Recognition;

/// <summary>
/// Finds the elements of an official document by what they are in any file: their place, their words, their look. It
/// knows no style names, so that files of every program are read alike.
/// </summary>
internal static class Recognizer
{
    /// <summary>Recognizes a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="profile">The page to judge by; null to see from the margins.</param>
    internal static RecognizedDocument Recognize(WordFile file, PageProfile? profile)
    {
        var document = new RecognizedDocument(file) { Profile = profile ?? ProfileOf(file) };
        ImprintFinder.Find(document);
        var headEnd = HeadFinder.Find(document);
        PartFinder.Find(document, headEnd);
        AttachmentNoteFinder.Find(document);
        SignatureFinder.Find(document);
        TableTextFinder.Find(document);
        BodyFinder.Find(document);
        return document;
    }

    /// <summary>The profile whose margins are nearer to those of the first upright page.</summary>
    private static PageProfile ProfileOf(WordFile file)
    {
        var page = file.Sections.FirstOrDefault(static section => !section.IsLandscape);
        var top = page?.Top ?? Lengths.Mm(34.58);
        var bottom = page?.Bottom ?? Lengths.Mm(32.58);
        var toNew = Math.Abs(top - Lengths.Mm(34.58)) + Math.Abs(bottom - Lengths.Mm(32.58));
        var toClassic = Math.Abs(top - Lengths.Mm(37)) + Math.Abs(bottom - Lengths.Mm(35));
        return toClassic < toNew ? PageProfile.Classic37 : PageProfile.Gb33476;
    }
}
