using System.Runtime.CompilerServices;
using Snapshooter;
using Snapshooter.Exceptions;
using Snapshooter.Xunit;
using Xunit;
using Xunit.Sdk;

namespace PlanDsl.Tests.Testing;

/// <summary>
/// A text that stands beside its test, in <c>__snapshots__</c>, as Snapshooter keeps it. Texts that people read where
/// they lie, beside plans and in docs, are a <see cref="Baseline"/>.
/// </summary>
internal static class TestSnapshot
{
    /// <summary>
    /// Snapshooter accepts a snapshot that is not there, unless it is told so: by the project, not by the environment
    /// of whoever runs the tests.
    /// </summary>
    [ModuleInitializer]
    internal static void RefuseMissingOnes() =>
        Environment.SetEnvironmentVariable("SNAPSHOOTER_STRICT_MODE", Baseline.Updating ? "off" : "on");

    /// <summary>Compares a text with the reviewed one of the running test; PLANDSL_UPDATE=1 writes it anew.</summary>
    /// <param name="actual">The text.</param>
    /// <param name="part">Which of several texts of the test.</param>
    public static void Match(string actual, string? part = null)
    {
        var name = part is null ? Snapshot.FullName() : Snapshot.FullName(SnapshotNameExtension.Create(part));
        if (Baseline.Updating)
        {
            File.Delete(Path.Combine(name.FolderPath, "__snapshots__", name.Filename));
        }

        try
        {
            Snapshot.Match(actual, name);
        }
        catch (Exception differs) when (differs is SnapshotNotFoundException or XunitException)
        {
            Assert.Fail($"{name.Filename}: {differs.Message}\n{Baseline.Advice}");
        }
    }
}
