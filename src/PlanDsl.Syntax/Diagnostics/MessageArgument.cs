using System.Globalization;

namespace PlanDsl.Syntax;

/// <summary>
/// What fills a place in the texts of a diagnostic, in both languages, since the language is chosen only when the
/// diagnostic is shown. What the user wrote is the same in both and converts by itself.
/// </summary>
/// <param name="Zh">In the Chinese texts.</param>
/// <param name="En">In the English texts.</param>
public sealed record MessageArgument(string Zh, string En)
{
    /// <summary>What the user wrote, or a number.</summary>
    public static implicit operator MessageArgument(string text) => new(text, text);

    /// <summary>What the tool says.</summary>
    public static implicit operator MessageArgument(Bilingual text) => new(text.Zh, text.En);

    /// <summary>The text in one language.</summary>
    public string In(DisplayLanguage language) => language == DisplayLanguage.En ? En : Zh;

    /// <summary>The Chinese text: in a text that was put together without asking for a language.</summary>
    public override string ToString() => Zh;

    /// <summary>
    /// Words that may be written, spelt as the plan has to write them; an English text about a Chinese plan says them
    /// in English and adds that spelling in quotes.
    /// </summary>
    /// <param name="words">The words.</param>
    /// <param name="plan">The language in which the plan is written.</param>
    public static MessageArgument List(IEnumerable<Word> words, DisplayLanguage plan)
    {
        Word[] all = [.. words];
        return all.Length == 0
            ? new MessageArgument("无", "none")
            : new MessageArgument(
                string.Join("、", all.Select(w => w.In(plan))),
                string.Join(", ", all.Select(w => plan == DisplayLanguage.En ? w.En : $"{w.En} \"{w.Zh}\"")));
    }

    /// <summary>A day.</summary>
    public static MessageArgument Day(DateOnly day) => new(
        day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A day of the week.</summary>
    public static MessageArgument Weekday(DayOfWeek day) => new($"星期{"日一二三四五六"[(int)day]}", $"{day}");

    /// <summary>Several texts for a place that the template puts in quotes.</summary>
    public static MessageArgument Quoted(IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        return new MessageArgument(string.Join("”“", all), string.Join("\", \"", all));
    }

    /// <summary>Several texts of the user; between English words each is quoted.</summary>
    public static MessageArgument List(IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        return new MessageArgument(string.Join('、', all), string.Join(", ", all.Select(static t => $"\"{t}\"")));
    }
}
