using System.Text;

namespace PlanDsl.Emit.CSharp;

/// <summary>Text of a program under construction: lines indented by the open braces, each ended by \n.</summary>
/// <param name="depth">How many braces are open around it.</param>
internal sealed class CodeText(int depth = 0)
{
    private readonly StringBuilder text = new();
    private readonly List<Range> fixedParts = [];
    private int depth = depth;

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
    /// Text that is the same in every program, indented already. The tests compile it; what checks the rest need not
    /// read it again.
    /// </summary>
    public void FixedText(string fixedText)
    {
        var start = text.Length;
        text.Append(fixedText);
        fixedParts.Add(new Range(start, text.Length));
    }

    /// <summary>The text without the parts that are the same in every program.</summary>
    public string WithoutFixedText()
    {
        var rest = new StringBuilder(text.Length);
        var start = 0;
        foreach (var part in fixedParts)
        {
            rest.Append(text, start, part.Start.Value - start);
            start = part.End.Value;
        }

        return rest.Append(text, start, text.Length - start).ToString();
    }

    /// <summary>The whole text.</summary>
    public override string ToString() => text.ToString();
}
