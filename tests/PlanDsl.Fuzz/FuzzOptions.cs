using System.Globalization;

namespace PlanDsl.Fuzz;

/// <summary>How much to try.</summary>
/// <param name="Inputs">Random and broken texts.</param>
/// <param name="Generated">Well-formed plans.</param>
/// <param name="Hostile">Generated plans with a hostile character or identifier in one of their slots.</param>
/// <param name="Validate">Generated plans whose packages are validated and whose C# is compiled.</param>
/// <param name="Seed">Another seed, other texts.</param>
/// <param name="Growth">How often the large texts repeat what they repeat; 0 for none.</param>
/// <param name="Stress">Rounds of two runs at once on one folder, one of them often killed.</param>
/// <param name="Shape">What the names of the large texts contain that are timed; empty for all.</param>
internal sealed record FuzzOptions(
    int Inputs = 20_000,
    int Generated = 1_000,
    int Hostile = 1_000,
    int Validate = 20,
    int Seed = 1,
    int Growth = 4_000,
    int Stress = 50,
    string Shape = "")
{
    /// <summary>Reads the command line; null if it is not understood.</summary>
    public static FuzzOptions? Parse(string[] words)
    {
        var options = new FuzzOptions();
        for (var i = 0; i < words.Length; i += 2)
        {
            if (i + 1 == words.Length)
            {
                return null;
            }

            if (words[i] == "--shape")
            {
                options = options with { Shape = words[i + 1] };
                continue;
            }

            if (!int.TryParse(words[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            switch (words[i])
            {
                case "--inputs":
                    options = options with { Inputs = number };
                    break;
                case "--generated":
                    options = options with { Generated = number };
                    break;
                case "--hostile":
                    options = options with { Hostile = number };
                    break;
                case "--validate":
                    options = options with { Validate = number };
                    break;
                case "--seed":
                    options = options with { Seed = number };
                    break;
                case "--stress":
                    options = options with { Stress = number };
                    break;
                case "--growth":
                    options = options with { Growth = number };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
