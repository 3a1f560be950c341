using System.Collections.Immutable;

namespace PlanDsl.Emit.CSharp;

/// <summary>Writes Validate(): one statement a figure, one a rule, nothing looked up while it runs.</summary>
internal static class ValidateWriter
{
    /// <summary>Writes the method.</summary>
    public static void Write(NamedForm form, CodeText code)
    {
        code.Line("/// <summary>按本表的审核关系检查一份填报。缺项的关系，已填的数足以断定不成立的才算问题；除数为零的关系不检查。</summary>");
        code.Line("/// <returns>发现的问题，依次为单项问题和关系问题；没有问题时为空。</returns>");
        code.Line("public IReadOnlyList<Finding> Validate() => Validate(new ReturnContext());");
        code.Line();
        code.Line("/// <summary>知道是谁的、哪一期的，只限一些单位或者从某一期起的审核关系才能核对；汇总要说明是汇总。</summary>");
        code.Line("/// <param name=\"context\">填报单位和报告期，是不是汇总。</param>");
        code.Line("/// <returns>发现的问题，依次为单项问题和关系问题；没有问题时为空。</returns>");
        code.Open("public IReadOnlyList<Finding> Validate(ReturnContext context)");
        code.Line("var findings = new List<Finding>();");
        WriteFigures(form, code);
        for (var index = 0; index < form.Form.Rules.Length; index++)
        {
            code.Line();
            RuleWriter.Write(form.Form.Rules[index], index, form.Field, form.Register, "", code);
        }

        code.Line();
        code.Line("return findings;");
        code.Close();
    }

    private static void WriteFigures(NamedForm form, CodeText code)
    {
        RegisterWriter.WriteRequired(form.Fields, "!context.IsTotal && ", "", code);
        foreach (var check in form.Fields.Where(static field => !field.IsFigure)
            .Select(static field => RegisterWriter.Check(field, "")).OfType<string>())
        {
            code.Line($"{check};");
        }

        foreach (var register in form.Registers)
        {
            RegisterWriter.WriteChecks(register, code);
        }

        var figures = form.Fields.Where(field => field.IsFigure).ToImmutableArray();
        if (figures.IsEmpty)
        {
            return;
        }

        code.Line("var withinRange = true;");
        foreach (var figure in figures)
        {
            code.Line($"withinRange &= {RegisterWriter.Check(figure, ", context.IsTotal")};");
        }

        code.Open("if (!withinRange)");
        code.Line("return findings;");
        code.Close();
    }
}
