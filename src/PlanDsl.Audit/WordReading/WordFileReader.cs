using System.Xml.Linq;

namespace PlanDsl.Audit.WordReading;

/// <summary>Reads a Word file whole.</summary>
internal static class WordFileReader
{
    /// <summary>
    /// Ten and a half points: what a grid of characters is counted from where no style says otherwise.
    /// </summary>
    private const double UsualSize = 10.5;

    internal static WordFile Read(WordPackage package)
    {
        var settings = package.LoadKind("settings");
        var styles = new StyleTable(package.LoadKind("styles"));
        var theme = new ThemeFonts(package.LoadKind("theme"), settings.Child("themeFontLang").Attr("eastAsia"));
        var sections = SectionReader.ReadAll(package.Main);
        var numbers = new ListNumbers(package.LoadKind("numbering"));
        var body = new PartReader(package.MainName, styles, theme, numbers, sections);
        body.Read(package.Main.Child("body")!);
        SectionReader.ReadMargins(package, sections, (name, root, section) =>
        {
            var part = new PartReader(name, styles, theme, numbers, [section]);
            part.Read(root);
            return [.. part.Paragraphs];
        });

        var normal = styles.OfRuns(null, null);
        return new WordFile
        {
            Sections = [.. sections],
            Paragraphs = [.. body.Paragraphs],
            Tables = [.. body.Tables],
            HasEvenPages = IsOn(settings, "evenAndOddHeaders"),
            MirrorsMargins = IsOn(settings, "mirrorMargins"),
            NormalSize = normal.Has("sz") ? RunFormat.Of(normal, theme).Size : UsualSize,
            DamagedParts = [.. package.Damaged],
        };
    }

    private static bool IsOn(XElement? settings, string name) =>
        settings.Child(name) is { } setting && Ooxml.IsOn(setting.Attr());
}
