using System.Security.Cryptography;

namespace PlanDsl.Cli.Batch;

/// <summary>Which compiler this is, to the byte: another one may make other outputs of the same plans.</summary>
internal static class ToolIdentity
{
    /// <summary>The hash of the program's own files, 64 small hexadecimal digits.</summary>
    internal static string Compute()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var own = Directory.EnumerateFiles(AppContext.BaseDirectory, "PlanDsl.*.dll")
            .Order(StringComparer.Ordinal).ToList();
        if (own.Count == 0 && Environment.ProcessPath is { } program)
        {
            // A native program is one file.
            own.Add(program);
        }

        foreach (var path in own)
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
