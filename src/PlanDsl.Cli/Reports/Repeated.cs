namespace PlanDsl.Cli.Reports;

/// <summary>A character several times.</summary>
internal static class Repeated
{
    /// <summary>The text. The framework's own way is not compiled beforehand, which costs more than it saves.</summary>
    internal static string Of(char c, int count)
    {
        var text = new char[count];
        for (var i = 0; i < count; i++)
        {
            text[i] = c;
        }

        return new string(text);
    }
}
