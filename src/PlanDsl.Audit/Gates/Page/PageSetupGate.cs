using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Page;

/// <summary>5.2, 7.1: a page has one column of text and nothing around it.</summary>
internal sealed class PageSetupGate() : Gate(new(
    "G-7.1p", "GB/T 9704-2012 5.2.3、7.1", Strength.Derived,
    new("分栏、行号和页面边框", "Columns, line numbers and page borders"),
    new("不分栏，没有行号和页面边框", "one column, neither line numbers nor page borders"),
    new("“布局”里“栏”选“一栏”、“行号”选“无”，“设计—页面边框”选“无”", "Layout: one column, no line numbers; no page borders")))
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        sheet.Applies();
        foreach (var section in document.File.Sections)
        {
            if (section.Columns > 1)
            {
                sheet.Find(
                    section, new($"分 {section.Columns:0} 栏", $"{section.Columns:0} columns"), new("不分栏", "one column"),
                    new("“布局—栏”选“一栏”", "Layout, columns: one"));
            }

            if (section.HasLineNumbers)
            {
                sheet.Find(
                    section, new("有行号", "line numbers"), new("没有行号", "none"),
                    new("“布局—行号”选“无”", "Layout, line numbers: none"));
            }

            if (section.HasPageBorders)
            {
                sheet.Find(
                    section, new("有页面边框", "page borders"), new("没有页面边框", "none"),
                    new("“设计—页面边框”选“无”", "Design, page borders: none"));
            }
        }
    }
}
