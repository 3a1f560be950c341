namespace PlanDsl.Compiler;

/// <summary>Where the compiler gets files from. The compiler itself touches no disk.</summary>
public interface ISourceHost
{
    /// <summary>The largest file that is read. The longest real plan seen has 0.2 MB.</summary>
    const int MaximumBytes = 8 << 20;

    /// <summary>The bytes of a file.</summary>
    /// <param name="path">A path with forward slashes, as given or as <see cref="Resolve"/> made it.</param>
    /// <returns>The bytes, or null if there is no such file.</returns>
    /// <exception cref="SourceUnreadableException">The file is there but cannot be read.</exception>
    /// <exception cref="SourceTooLargeException">It is too long; a host may also leave that to its caller.</exception>
    byte[]? Read(string path);

    /// <summary>The path of an imported file.</summary>
    /// <param name="importingPath">The file with the 导入 line.</param>
    /// <param name="reference">What the line says, forward slashes.</param>
    string Resolve(string importingPath, string reference);
}
