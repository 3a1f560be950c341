using System.Text;

namespace PlanDsl.Emit.CSharp;

/// <summary>Text of a program under construction: lines indented by the open braces, each ended by \n.</summary>
internal sealed class CodeText
{
    private readonly StringBuilder text = new();
    private int depth;

    /// <summary>One line; an empty one stays without indentation.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            text.Append(' ', depth * 4).Append(line);
        }

        text.Append('\n');
    }

    /// <summary>Several lines, written as they shall look.</summary>
    public void Lines(string lines)
    {
        foreach (var line in lines.AsSpan().EnumerateLines())
        {
            Line(line.ToString());
        }
    }

    /// <summary>A head and its opening brace.</summary>
    public void Open(string head)
    {
        Line(head);
        OpenBlock();
    }

    /// <summary>An opening brace.</summary>
    public void OpenBlock()
    {
        Line("{");
        depth++;
    }

    /// <summary>The closing brace with what follows it, such as a semicolon.</summary>
    public void Close(string tail = "")
    {
        depth--;
        Line("}" + tail);
    }

    /// <summary>The whole text.</summary>
    public override string ToString() => text.ToString();
}
