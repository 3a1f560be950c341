using PlanDsl.Cli.Reports;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.CommandLine;

/// <summary>Prints what <see cref="CommandTable"/> holds.</summary>
internal sealed class HelpWriter(TextWriter output, DisplayLanguage language)
{
    private const int Column = 24;

    /// <summary>The help of the whole tool.</summary>
    internal void WriteAll()
    {
        Line(new("把专项行动方案编译成公文、统计表和数据结构。", "Compiles campaign plans into official documents, forms and schemas."));
        Head(new("用法", "Usage"));
        output.WriteLine($"  plandsl {Say("<命令>", "<command>")} …");
        Head(new("命令", "Commands"));
        foreach (var command in CommandTable.All)
        {
            Row($"{command.Name} {command.Operands.In(language)}", command.Summary.In(language), 34);
        }

        Head(new("选项", "Options"));
        foreach (var option in CommandTable.Common.Add(CommandTable.Version))
        {
            WriteOption(option);
        }

        output.WriteLine();
        Line(new("每个命令的选项：plandsl <命令> --help", "Options of a command: plandsl <command> --help"));
        Line(new("退出码：0 正常，1 方案有错误（或 audit 查出错误、fmt --check 发现需要整理），2 命令没有执行。",
            "Exit codes: 0 fine, 1 errors in the plan (or found by audit, or files to format), 2 could not run."));
    }

    /// <summary>The help of one command.</summary>
    internal void Write(CommandSpec command)
    {
        Line(command.Summary);
        Line(command.Details);
        Head(new("用法", "Usage"));
        output.WriteLine($"  plandsl {command.Name} {command.Operands.In(language)}{Say(" [选项]", " [options]")}");
        Head(new("选项", "Options"));
        foreach (var option in command.Options.AddRange(CommandTable.Common))
        {
            WriteOption(option);
        }
    }

    private void WriteOption(OptionSpec option)
    {
        var names = option.Short is null ? $"    {option.Name}" : $"{option.Short}, {option.Name}";
        Row(option.ValueName is null ? names : $"{names} {option.ValueName}", option.Help.In(language), Column);
        if (!option.Choices.IsEmpty)
        {
            Row("", string.Join(Say("、", ", "), option.Choices), Column);
        }
    }

    private void Row(string left, string right, int column) =>
        output.WriteLine($"  {left}{new string(' ', Math.Max(2, column - DisplayWidth.Of(left)))}{right}");

    private void Head(Bilingual text)
    {
        output.WriteLine();
        Line(text);
    }

    private void Line(Bilingual text) => output.WriteLine(text.In(language));

    private string Say(string zh, string en) => language == DisplayLanguage.En ? en : zh;
}
