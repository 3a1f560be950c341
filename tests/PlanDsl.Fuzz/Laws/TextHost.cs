using System.Text;
using PlanDsl.Compiler;

namespace PlanDsl.Fuzz.Laws;

/// <summary>A plan in memory and the registry that generated plans import.</summary>
internal sealed class TextHost(byte[] content) : ISourceHost
{
    public TextHost(string text)
        : this(Encoding.UTF8.GetBytes(text))
    {
    }

    /// <summary>The path of the plan.</summary>
    public const string Main = "a.plan";

    /// <summary>The path of the registry.</summary>
    public const string Shared = "共用.plan";

    /// <summary>The registry's text.</summary>
    public const string SharedText = "单位库 {\n  单位 省教育厅：滨海省教育厅\n}\n";

    /// <inheritdoc/>
    public byte[]? Read(string path) => path switch
    {
        Main => content,
        Shared => Encoding.UTF8.GetBytes(SharedText),
        _ => null,
    };

    /// <inheritdoc/>
    public string Resolve(string importingPath, string reference) => reference;
}
