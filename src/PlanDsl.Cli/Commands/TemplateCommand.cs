using PlanDsl.Cli.CommandLine;
using PlanDsl.Cli.Files;
using PlanDsl.Cli.Reports;
using PlanDsl.Emit.OpenXml;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Commands;

/// <summary>plandsl template: makes a layout template, or holds one against the standard.</summary>
internal static class TemplateCommand
{
    internal static int Run(Session session) => session.Arguments.Operands[0] switch
    {
        "new" => New(session, session.Arguments.Operands[1]),
        "check" => Check(session, session.Arguments.Operands[1]),
        var other => throw new CliException(
            new($"template 没有“{other}”", $"template has no \"{other}\""),
            new("写 plandsl template new <文件> 或者 plandsl template check <文件>",
                "Write plandsl template new <file> or plandsl template check <file>")),
    };

    private static int New(Session session, string file)
    {
        var full = session.Host.FullPath(file);
        var profile = session.Arguments.Get(CommandTable.Profile) ?? NoticeTemplate.Profiles[0];
        NewFile.Write(session.Host.Disk, full, PlanDiscovery.Show(file), NoticeTemplate.Text(profile));
        session.Say($"写入 {file}", $"wrote {file}");
        session.Say($"改好后检查：plandsl template check {file}", $"Change it, then: plandsl template check {file}");
        return ExitCode.Fine;
    }

    private static int Check(Session session, string file)
    {
        var template = TemplateFiles.Load(session.Host, file, session.Host.WorkingFolder);
        var deviations = template.Check();
        if (session.Arguments.Has(CommandTable.Json))
        {
            WriteJson(session, deviations);
        }
        else
        {
            foreach (var deviation in deviations)
            {
                Write(session, deviation);
            }

            var required = deviations.Count(static d => d.Strength == RuleStrength.Required);
            session.Say(
                deviations.IsEmpty
                    ? $"{template.Profile}：与国标一致"
                    : $"{template.Profile}：{deviations.Length} 处与国标不一致，其中 {required} 处不符合规定",
                deviations.IsEmpty
                    ? $"{template.Profile}: as the standard says"
                    : $"{template.Profile}: {deviations.Length} deviations, {required} of them from what is required");
        }

        return deviations.Any(static d => d.Strength == RuleStrength.Required) ? ExitCode.Findings : ExitCode.Fine;
    }

    private static void Write(Session session, TemplateDeviation deviation) => session.Say(
        $"{deviation.Path}：{deviation.Zh}是 {deviation.Found}，应为 {deviation.Expected}"
            + $"（{deviation.Clause}，{Name(deviation.Strength).Zh}）",
        $"{deviation.Path}: {deviation.En} is {deviation.Found}, should be {deviation.Expected} "
            + $"({deviation.Clause}, {Name(deviation.Strength).En})");

    private static void WriteJson(Session session, IEnumerable<TemplateDeviation> deviations) =>
        JsonText.Write(session.Host.Out, json =>
        {
            json.WriteStartArray();
            foreach (var deviation in deviations)
            {
                json.WriteStartObject();
                json.WriteString("path", deviation.Path);
                json.WriteString("clause", deviation.Clause);
                json.WriteString("strength", Name(deviation.Strength).En);
                json.WriteString("zh", deviation.Zh);
                json.WriteString("en", deviation.En);
                json.WriteString("found", deviation.Found);
                json.WriteString("expected", deviation.Expected);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });

    private static Bilingual Name(RuleStrength strength) => strength switch
    {
        RuleStrength.Required => new("规定", "required"),
        RuleStrength.Usual => new("一般", "usual"),
        RuleStrength.Recommended => new("推荐", "recommended"),
        RuleStrength.Optional => new("可以", "optional"),
        _ => new("惯例", "practice"),
    };
}
