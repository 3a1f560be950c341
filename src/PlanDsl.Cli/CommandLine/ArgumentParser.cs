using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.CommandLine;

/// <summary>
/// Takes a command line apart by <see cref="CommandTable"/>. Written by hand; ARCHITECTURE.md says why.
/// </summary>
internal sealed class ArgumentParser
{
    private readonly ParsedArguments parsed = new();
    private readonly Queue<string> rest;

    private ArgumentParser(IEnumerable<string> args) => rest = new Queue<string>(args);

    private ImmutableArray<OptionSpec> KnownOptions =>
        parsed.Command is { } command
            ? [.. command.Options, .. CommandTable.Common]
            : [.. CommandTable.Common, CommandTable.Version];

    /// <summary>Takes it apart; the number of operands is not looked at when help is wanted.</summary>
    /// <exception cref="CliException">The command line is not understood.</exception>
    internal static ParsedArguments Parse(IEnumerable<string> args)
    {
        var parser = new ArgumentParser(args);
        parser.ReadAll();
        return parser.parsed;
    }

    private void ReadAll()
    {
        var onlyOperands = false;
        while (rest.TryDequeue(out var word))
        {
            if (word == "--" && !onlyOperands)
            {
                onlyOperands = true;
            }
            else if (!onlyOperands && word.Length > 1 && word[0] == '-')
            {
                ReadOption(word);
            }
            else if (parsed.Command is null)
            {
                ReadCommand(word);
            }
            else
            {
                parsed.AddOperand(word);
            }
        }

        if (parsed.Command is { } command && !parsed.Has(CommandTable.Help))
        {
            CheckOperands(command);
        }
    }

    private void ReadCommand(string word)
    {
        if (word == "help" && !parsed.Has(CommandTable.Help))
        {
            parsed.AddOption(CommandTable.Help, [""]);
            return;
        }

        parsed.Command = CommandTable.All.FirstOrDefault(command => command.Name == word);
        if (parsed.Command is null)
        {
            var nearest = FirstMatch(word, CommandTable.All.Select(static command => command.Name));
            var hint = word.EndsWith(".plan", StringComparison.Ordinal) ? $"plandsl check {word}"
                : nearest is not null ? $"plandsl {nearest}" : "plandsl --help";
            throw new CliException(
                new($"没有“{word}”这个命令", $"There is no command \"{word}\""),
                new($"是不是要：{hint}", $"Did you mean: {hint}"));
        }
    }

    private void ReadOption(string word)
    {
        var cut = word.StartsWith("--", StringComparison.Ordinal) ? word.IndexOf('=', StringComparison.Ordinal) : -1;
        var name = cut < 0 ? word : word[..cut];
        var option = KnownOptions.FirstOrDefault(known => known.Name == name || known.Short == name)
            ?? throw UnknownOption(name);
        var value = cut < 0 ? null : word[(cut + 1)..];
        if (option.ValueName is null)
        {
            if (value is not null)
            {
                throw Misused(new($"选项 {name} 不带值", $"The option {name} takes no value"));
            }

            parsed.AddOption(option, [""]);
            return;
        }

        if (value is null && !rest.TryDequeue(out value))
        {
            throw Misused(new($"选项 {name} 后面要写 {option.ValueName}", $"The option {name} needs {option.ValueName}"));
        }

        AddValues(option, value);
    }

    private void AddValues(OptionSpec option, string value)
    {
        var values = option.IsList
            ? value.Split([',', '，', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [value];
        if (values is [] or [""])
        {
            throw Misused(new($"选项 {option.Name} 的值是空的", $"The value of {option.Name} is empty"));
        }

        foreach (var one in values)
        {
            if (!option.Choices.IsEmpty && !option.Choices.Contains(one))
            {
                var nearest = FirstMatch(one, option.Choices);
                throw new CliException(
                    new($"选项 {option.Name} 不认识“{one}”", $"The option {option.Name} does not know \"{one}\""),
                    new(
                        (nearest is null ? "" : $"是不是要 {nearest}？") + $"可以写：{string.Join("、", option.Choices)}",
                        (nearest is null ? "" : $"Did you mean {nearest}? ")
                        + $"It takes: {string.Join(", ", option.Choices)}"));
            }
        }

        parsed.AddOption(option, values);
    }

    private void CheckOperands(CommandSpec command)
    {
        if (parsed.Operands.Count < command.MinimumOperands)
        {
            throw Misused(new(
                $"{command.Name} 后面要写 {command.Operands.Zh}", $"{command.Name} needs {command.Operands.En}"));
        }

        if (parsed.Operands.Count > command.MaximumOperands)
        {
            var extra = parsed.Operands[command.MaximumOperands];
            throw Misused(new($"{command.Name} 不需要“{extra}”", $"{command.Name} has no use for \"{extra}\""));
        }
    }

    private static string? FirstMatch(string word, IEnumerable<string> candidates) =>
        NearestMatch.Find(word, candidates) is [var nearest, ..] ? nearest : null;

    private CliException UnknownOption(string name)
    {
        var nearest = FirstMatch(name, KnownOptions.Select(static option => option.Name));
        var hint = nearest ?? (parsed.Command is null ? "plandsl --help" : $"plandsl {parsed.Command.Name} --help");
        return new CliException(
            new($"没有“{name}”这个选项", $"There is no option \"{name}\""),
            new($"是不是要：{hint}", $"Did you mean: {hint}"));
    }

    private CliException Misused(Bilingual message)
    {
        var help = parsed.Command is null ? "plandsl --help" : $"plandsl {parsed.Command.Name} --help";
        return new CliException(message, new($"用法见 {help}", $"See {help}"));
    }
}
