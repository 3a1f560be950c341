using System.Text;

namespace PlanDsl.Emit.CSharp;

/// <summary>Text of a program under construction: lines indented by the open braces, each ended by \n.</summary>
internal sealed class CodeText
{
    private readonly StringBuilder text = new();
    private readonly List<Range> fixedParts = [];
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

    /// <summary>
    /// Several lines that are the same in every program. The tests compile them; what checks the text need not read
    /// them again.
    /// </summary>
    public void FixedLines(string lines)
    {
        var start = text.Length;
        Lines(lines);
        fixedParts.Add(new Range(start, text.Length));
    }

    /// <summary>The text without the parts that are the same in every program.</summary>
    public string WithoutFixedLines()
    {
        var rest = new StringBuilder(text.Length).Append(text);
        foreach (var part in Enumerable.Reverse(fixedParts))
        {
            rest.Remove(part.Start.Value, part.End.Value - part.Start.Value);
        }

        return rest.ToString();
    }

    /// <summary>The whole text.</summary>
    public override string ToString() => text.ToString();
}
