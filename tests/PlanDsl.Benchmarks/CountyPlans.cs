using System.Globalization;

namespace PlanDsl.Benchmarks;

/// <summary>A province's campaign in its counties: a real plan again and again, with one registry for all.</summary>
internal static class CountyPlans
{
    /// <summary>The counties and districts of the country, about.</summary>
    public const int All = 2844;

    private const string Registry = "上海市.plan";

    /// <summary>Writes the plans into a folder.</summary>
    /// <param name="root">The project.</param>
    /// <param name="folder">A folder that is not there yet.</param>
    /// <param name="count">How many.</param>
    public static void Write(string root, string folder, int count)
    {
        var plans = Path.Combine(root, "plans");
        var plan = File.ReadAllText(Path.Combine(plans, "shanghai-2020", "网剑2020.plan"));
        Directory.CreateDirectory(Path.Combine(folder, "单位"));
        Directory.CreateDirectory(Path.Combine(folder, "县"));
        File.Copy(Path.Combine(plans, "单位", Registry), Path.Combine(folder, "单位", Registry));
        for (var i = 1; i <= count; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{i:0000}");
            File.WriteAllText(
                Path.Combine(folder, "县", name + ".plan"),
                plan.Replace("方案 网剑2020：", $"方案 网剑县{name}：", StringComparison.Ordinal));
        }
    }
}
