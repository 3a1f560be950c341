using System.Globalization;
using System.Text.Json;

namespace PlanDsl.Emit.OpenXml;

/// <summary>A manifest that cannot be used, in both languages.</summary>
public sealed class TemplateException : Exception
{
    /// <summary>Says what is wrong.</summary>
    /// <param name="zh">In Chinese.</param>
    /// <param name="en">In English.</param>
    /// <param name="inner">What it came from.</param>
    public TemplateException(string zh, string en, Exception? inner = null)
        : base(en, inner) => Zh = zh;

    /// <summary>The message in Chinese; that in English is <see cref="Exception.Message"/>.</summary>
    public string Zh { get; }

    internal static TemplateException Of(JsonException problem)
    {
        var line = ((problem.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
        var path = problem.Path is { Length: > 1 } known ? known[2..] : string.Empty;
        var isMeasure = problem.InnerException is FormatException;
        var reason = isMeasure ? problem.InnerException!.Message : problem.Message;
        var reasonZh = isMeasure ? "长度要带单位：mm、pt、字，或者写字号（如三号）" : $"读不懂（{reason}）";
        return new TemplateException(
            $"第 {line} 行{(path.Length > 0 ? $"（{path}）" : string.Empty)}：{reasonZh}",
            $"line {line}{(path.Length > 0 ? $" ({path})" : string.Empty)}: {reason}",
            problem);
    }
}
