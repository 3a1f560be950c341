using System.Collections.Immutable;
using System.Text;

namespace PlanDsl.Fuzz.Inputs;

/// <summary>Random texts: of pieces of the language, of any characters, or plans with mistakes in them.</summary>
internal static class InputTexts
{
    /// <summary>Short texts are faster, and what is found in them is easier to see.</summary>
    private static readonly int[] Lengths = [100, 200, 400, 600, 800, 2500];

    /// <summary>Any sequence of pieces.</summary>
    public static string Soup(Random random)
    {
        var text = new StringBuilder();
        for (var left = random.Next(60); left > 0; left--)
        {
            text.Append(random.Percent(80) ? random.Pick(Pieces.All) : random.Pick(Pieces.Words));
        }

        return text.ToString();
    }

    /// <summary>Any characters, astral and full-width ones and halves of pairs among them.</summary>
    public static string Unicode(Random random)
    {
        var text = new StringBuilder();
        for (var left = random.Next(80); left > 0; left--)
        {
            AppendCharacter(text, random);
        }

        return text.ToString();
    }

    /// <summary>A plan with one to eight changes, cut down before if it is long.</summary>
    /// <param name="plans">What to begin with, and what pieces of others come from.</param>
    /// <param name="which">Which plan to begin with.</param>
    /// <param name="random">Random numbers.</param>
    public static string Broken(ImmutableArray<string> plans, int which, Random random)
    {
        var text = PlanLines.CutDown(plans[which], random.Pick(Lengths), random);
        for (var left = random.Next(1, 9); left > 0; left--)
        {
            text = random.Next(10) switch
            {
                0 => Mutation.Characters(text, random),
                1 => Mutation.Insert(text, random.Pick(Pieces.All), random),
                2 or 3 => Mutation.Insert(text, random.Pick(Pieces.Values), random),
                4 => Mutation.Word(text, plans, random),
                5 => Mutation.Width(text, random),
                6 => Mutation.Insert(text, Unicode(random), random),
                7 => PlanLines.ChangeLine(text, random),
                8 => PlanLines.ChangeBlock(text, random),
                _ => PlanLines.Splice(text, random.Pick(plans), random),
            };
        }

        return text;
    }

    private static void AppendCharacter(StringBuilder text, Random random)
    {
        switch (random.Next(8))
        {
            case 0:
                text.Append((char)random.Next(0x80));
                break;
            case 1:
                text.Append((char)random.Next(0x4E00, 0x9FFF));
                break;
            case 2:
                text.Append((char)random.Next(0xFF00, 0xFFF0));
                break;
            case 3:
                text.Append((char)random.Next(0x2000, 0x3100));
                break;
            case 4:
                text.Append(char.ConvertFromUtf32(random.Next(0x10000, 0x110000)));
                break;
            case 5:
                text.Append(char.ConvertFromUtf32(random.Next(0x20000, 0x2A6D0)));
                break;
            case 6:
                text.Append((char)random.Next(0x10000));
                break;
            default:
                text.Append(random.Pick(Pieces.All));
                break;
        }
    }
}
