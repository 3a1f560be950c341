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
        var body = ReadBody(package, styles, theme, numbers, sections);
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

    /// <summary>The elements of the paragraphs of the body, in the order in which they are numbered.</summary>
    internal static IReadOnlyList<XElement> ElementsOf(WordPackage package) => ReadBody(
        package, new StyleTable(null), new ThemeFonts(null, null), new ListNumbers(null),
        SectionReader.ReadAll(package.Main)).Elements;

    private static PartReader ReadBody(
        WordPackage package, StyleTable styles, ThemeFonts theme, ListNumbers numbers, List<WordSection> sections)
    {
        var body = new PartReader(package.MainName, styles, theme, numbers, sections);
        body.Read(package.Main.Child("body")!);
        return body;
    }

    private static bool IsOn(XElement? settings, string name) =>
        settings.Child(name) is { } setting && Ooxml.IsOn(setting.Attr());
}
