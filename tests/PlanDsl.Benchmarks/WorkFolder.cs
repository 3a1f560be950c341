namespace PlanDsl.Benchmarks;

/// <summary>A folder for what is measured; gone afterwards.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("plandsl-bench-").FullName;

    public string PathTo(string name) => Path.Combine(path, name);

    public void Dispose() => Directory.Delete(path, recursive: true);
}
