namespace PlanDsl.Tests.Testing;

/// <summary>Where the project's files are.</summary>
internal static class Repository
{
    /// <summary>The folder that holds PlanDsl.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file or folder of the project.</summary>
    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PlanDsl.sln")))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("PlanDsl.sln is in no folder above the tests");
        }

        return folder;
    }
}
