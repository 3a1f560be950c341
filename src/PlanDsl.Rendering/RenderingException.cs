namespace PlanDsl.Rendering;

/// <summary>A program that lays out or reads pages failed; its message says which and how.</summary>
public sealed class RenderingException : Exception
{
    /// <summary>Says what happened.</summary>
    /// <param name="message">The program and what it said.</param>
    public RenderingException(string message)
        : base(message)
    {
    }

    /// <summary>Says what happened and what it came from.</summary>
    /// <param name="message">The program and what it said.</param>
    /// <param name="inner">What it came from.</param>
    public RenderingException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
