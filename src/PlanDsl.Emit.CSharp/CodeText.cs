using System.Text;

namespace PlanDsl.Emit.CSharp;

/// <summary>Text of a program under construction: lines indented by the open braces, each ended by \n.</summary>
/// <param name="depth">How many braces are open around it.</param>
internal sealed class CodeText(int depth = 0)
{
    private readonly StringBuilder text = new();
    private readonly List<FixedPart> fixedTexts = [];
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
    /// Puts text that is the same in every program here, indented already. The tests compile it; what checks the rest
    /// need not read it again.
    /// </summary>
    public void FixedText(string fixedText) => fixedTexts.Add(new FixedPart(text.Length, fixedText));

    /// <summary>The text without what is the same in every program.</summary>
    public string OwnText() => text.ToString();

    /// <summary>The whole text.</summary>
    public override string ToString()
    {
        var whole = new StringBuilder(text.Length + fixedTexts.Sum(static part => part.Text.Length));
        var start = 0;
        foreach (var part in fixedTexts)
        {
            whole.Append(text, start, part.At - start).Append(part.Text);
            start = part.At;
        }

        return whole.Append(text, start, text.Length - start).ToString();
    }

    private sealed record FixedPart(int At, string Text);
}
