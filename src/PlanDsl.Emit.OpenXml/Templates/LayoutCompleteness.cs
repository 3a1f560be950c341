using PlanDsl.Emit.OpenXml.Styles;
using PlanDsl.Emit.Tables;

namespace PlanDsl.Emit.OpenXml.Templates;

/// <summary>Whether a manifest has all that the writers ask for.</summary>
internal static class LayoutCompleteness
{
    /// <summary>Throws where something is missing or a length has the wrong unit.</summary>
    /// <exception cref="TemplateException">What is missing.</exception>
    internal static void Complete(NoticeLayout layout)
    {
        var expected = NoticeTemplate.Default.Layout;
        Require(layout.Styles, expected.Styles, "styles");
        Require(layout.CharacterStyles, expected.CharacterStyles, "characterStyles");
        foreach (var role in Enum.GetNames<CellRole>().Where(role => !layout.Table.Cells.ContainsKey(role)))
        {
            throw Missing($"table.cells.{role}");
        }

        if (layout.Table.Densities.Length == 0)
        {
            throw Missing("table.densities");
        }

        if (layout.PageNumber.Form.Count(static c => c == PageNumberLayout.Number) != 1)
        {
            throw new TemplateException(
                $"pageNumber.form：“{layout.PageNumber.Form}”里要有一个 1，表示页码",
                $"pageNumber.form: \"{layout.PageNumber.Form}\" must have one 1, which stands for the number");
        }

        foreach (var style in layout.Styles)
        {
            if (style.BasedOn is { } parent && !layout.Styles.TakeWhile(s => s != style).Any(s => s.Id == parent))
            {
                throw new TemplateException(
                    $"styles.{style.Id}：basedOn 的“{parent}”要写在它前面",
                    $"styles.{style.Id}: \"{parent}\", which it is based on, must stand before it");
            }
        }

        if (layout.Styles[0] is { Size: null } or { Font: null })
        {
            throw Missing($"styles.{layout.Styles[0].Id}.font、size");
        }
    }

    private static void Require(StyleLayout[] styles, StyleLayout[] expected, string list)
    {
        var missing = expected.FirstOrDefault(style => !styles.Any(s => s.Id == style.Id));
        if (missing is not null)
        {
            throw Missing($"{list}.{missing.Id}");
        }
    }

    private static TemplateException Missing(string path) => new($"缺少 {path}", $"{path} is missing");
}
