using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PlanDsl.Emit.OpenXml.Styles;
using PlanDsl.Emit.OpenXml.Templates;

namespace PlanDsl.Emit.OpenXml;

/// <summary>How Word files look: pages, styles, distances, as a manifest says it (templates/notice).</summary>
public sealed class NoticeTemplate
{
    private const string Extends = "extends";

    private static readonly ConcurrentDictionary<string, NoticeTemplate> Loaded = new(StringComparer.Ordinal);

    private NoticeTemplate(NoticeLayout layout) => Layout = layout;

    /// <summary>GB/T 9704-2012 with the word processor settings of GB/T 33476.2-2016.</summary>
    public static NoticeTemplate Default => Named("gb33476");

    /// <summary>The manifests that come with the compiler, the default first.</summary>
    public static ImmutableArray<string> Profiles { get; } = ["gb33476", "classic37"];

    /// <summary>What the manifest calls itself.</summary>
    public string Profile => Layout.Profile;

    /// <summary>The fonts that it asks for.</summary>
    public ImmutableArray<TemplateFont> Fonts =>
        [.. Layout.Fonts.Select(static font => new TemplateFont(font.Name, font.Alternative))];

    internal NoticeLayout Layout { get; }

    /// <summary>A manifest that comes with the compiler.</summary>
    /// <param name="profile">One of <see cref="Profiles"/>.</param>
    public static NoticeTemplate Named(string profile) =>
        Loaded.GetOrAdd(profile, static name => new NoticeTemplate(Parse(Text(name))));

    /// <summary>The text of such a manifest, whole, for an agency to change.</summary>
    /// <param name="profile">One of <see cref="Profiles"/>.</param>
    public static byte[] Text(string profile)
    {
        var name = $"notice/{profile}.json";
        using var stream = typeof(NoticeTemplate).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"No manifest {name}", nameof(profile));
        var text = new byte[stream.Length];
        stream.ReadExactly(text);
        return text.AsSpan().IndexOf("\"extends\""u8) < 0 ? text : ManifestMerge.Extend(text, Base);
    }

    /// <summary>
    /// Reads an agency's manifest: JSON in which comments may stand; <c>extends</c> names a profile, of which the
    /// manifest then says only what is different.
    /// </summary>
    /// <param name="text">The file, UTF-8 with or without a byte order mark.</param>
    /// <exception cref="TemplateException">It is no manifest; the message says what is wrong and where.</exception>
    public static NoticeTemplate Read(ReadOnlySpan<byte> text)
    {
        try
        {
            var json = text.StartsWith(Encoding.UTF8.Preamble) ? text[3..].ToArray() : text.ToArray();
            var merged = ManifestMerge.Names(json, Extends) ? ManifestMerge.Extend(json, Base) : json;
            var layout = Parse(merged);
            LayoutCompleteness.Complete(layout);
            return new NoticeTemplate(layout);
        }
        catch (JsonException problem)
        {
            throw TemplateException.Of(problem);
        }
    }

    /// <summary>Where the manifest is not what the standard says, in its order; empty if it is all of it.</summary>
    public ImmutableArray<TemplateDeviation> Check() => TemplateRules.Check(Layout);

    private static byte[] Base(string profile) => Profiles.Contains(profile)
        ? Text(profile)
        : throw new TemplateException(
            $"extends：没有“{profile}”，只有 {string.Join('、', Profiles)}",
            $"extends: there is no \"{profile}\", only {string.Join(", ", Profiles)}");

    private static NoticeLayout Parse(byte[] json) =>
        JsonSerializer.Deserialize(json, NoticeLayoutJson.Default.NoticeLayout)
            ?? throw new JsonException("null is no manifest");
}
