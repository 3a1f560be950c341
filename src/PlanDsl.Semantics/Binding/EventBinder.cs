using System.Collections.Immutable;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>
/// Binds what a deadline counts from: the campaign, the issue of the document, what the plan declares. What lies
/// outside the plan stands in quotes as a whole: “检查结束”后7个工作日内.
/// </summary>
internal static class EventBinder
{
    private static readonly string[] Campaign =
        ["行动", "专项行动", "整治行动", "专项整治", "专项整治行动", "整治", "活动", "专项活动", "行动期间"];

    private static readonly string[] Document =
        ["通知", "本通知", "方案", "本方案", "实施方案", "工作方案", "文件", "本文件", "意见", "本意见", ""];

    private static readonly string[] Every = ["各阶段", "各个阶段", "每个阶段", "每一阶段", "每阶段"];

    private static readonly string[] Starts = ["开始", "启动"];

    private static readonly string[] Ends =
        ["工作结束", "结束", "完成", "期满", "期限届满", "届满", "截止", "报送", "上报"];

    private static readonly string[] Issues = ["印发", "发布", "公布", "下发", "下达", "发文", "成文", "施行", "实施"];

    /// <summary>What stands between events that share what is counted from them.</summary>
    private const string Between = "、，,和及与";

    /// <summary>What is longer is not several events, but a sentence.</summary>
    private const int LongestSeveral = 60;

    /// <summary>What comes from outside, whatever it is: nothing that a plan declares is received.</summary>
    private static readonly string[] Receipts = ["收到", "接到"];

    /// <param name="context">What binding shares.</param>
    /// <param name="written">The event; not empty.</param>
    /// <param name="value">The value that it stands in.</param>
    /// <param name="frame">Gives the year that a date leaves out.</param>
    /// <param name="side">
    /// On which side of it the deadline lies; null where nothing is counted from it, so that it is not asked for unless
    /// it looks misspelt.
    /// </param>
    internal static EventReference Bind(
        BindingContext context, EventText written, ValueText value, DateFrame frame, EventSide? side)
    {
        var place = value.Slice(written.Start, written.Text.Length);
        if (side is { } counted && DateGrammar.ParseDate(place).Value is { } date)
        {
            return BindDate(context, date, place, frame, counted);
        }

        if (place.IsQuoted)
        {
            return new EventReference(place.Unquote(), EventKind.Outside, false, place.Location);
        }

        var text = written.Text;
        var known = new EventReference(place.Text, EventKind.Outside, false, place.Location);
        if (Array.Exists(Receipts, r => text.StartsWith(r, StringComparison.Ordinal)))
        {
            return known;
        }

        if (IsIssue(text))
        {
            return known with { Kind = EventKind.Issue };
        }

        var isStart = Before(text, Starts) is not null;
        known = known with { IsStart = isStart };
        var name = NameOf(text);
        if (Array.IndexOf(Every, name) >= 0)
        {
            return known with { Kind = EventKind.EachPhase };
        }

        // What the plan calls so itself comes before what is usually called so.
        if ((context.Events?.Find(name) ?? context.Events?.Find(text)) is { } found)
        {
            context.Refer(new SymbolUse(found.Symbol, NamePlace(place, found.IsIdentifier ? found.Symbol.Name : name))
            {
                IsByIdentifier = found.IsIdentifier,
            });
            return known with { Kind = EventKind.Declared, Symbol = found.Symbol };
        }

        if (Array.IndexOf(Campaign, name) >= 0 || IsCampaign(context.Events, name))
        {
            return known with { Kind = EventKind.Campaign };
        }

        var isReported = Report(context, place, name, isPrompt: side is null);
        return known with { Kind = isReported ? EventKind.Unknown : EventKind.Outside };
    }

    /// <summary>
    /// Several events that share what is counted from them: 动员阶段、整治阶段结束后5日内; the deadline of each. None where one
    /// of them is not known, for then the whole may be one event.
    /// </summary>
    internal static ImmutableArray<string> Several(BindingContext context, EventText written, ValueText value)
    {
        var text = written.Text;
        if (text.Length > LongestSeveral
            || text.AsSpan().IndexOfAny(Between) < 0 || text.AsSpan().IndexOfAny("“\"") >= 0)
        {
            return [];
        }

        var names = text.Split(
            Between.ToCharArray(), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var side = Array.Find([.. Starts, .. Ends, .. Issues], names[^1].EndsWith) ?? string.Empty;
        var events = names.Select(n => n.TrimEnd('后')).Select(n => HasSide(n) ? n : n + side).ToList();
        var rest = value.Text[(written.Start + text.Length)..];
        return events.Count > 1 && events.TrueForAll(e => IsKnown(context, e)) && !events.TrueForAll(IsIssue)
            ? [.. events.Select(e => e + rest)]
            : [];
    }

    private static bool HasSide(string text) =>
        Array.Exists([.. Starts, .. Ends, .. Issues], text.EndsWith)
        || Array.Exists(Receipts, r => text.StartsWith(r, StringComparison.Ordinal));

    private static bool IsIssue(string text) => Before(text, Issues) is { } document && IsDocument(document);

    private static bool IsKnown(BindingContext context, string text)
    {
        var name = NameOf(text);
        return IsIssue(text)
            || Array.Exists(Receipts, r => text.StartsWith(r, StringComparison.Ordinal))
            || (context.Events?.Find(name) ?? context.Events?.Find(text)) is not null
            || Array.IndexOf(Campaign, name) >= 0 || IsCampaign(context.Events, name);
    }

    /// <summary>What an event is called: without its side, braces and quotes.</summary>
    private static string NameOf(string text)
    {
        var name = (Before(text, Starts) ?? Before(text, Ends) ?? text).Trim('{', '}', '“', '”', '"', ' ');
        return name.StartsWith("报送", StringComparison.Ordinal) ? name[2..] : name;
    }

    /// <summary>3月1日, 国庆节: of days off, the last is counted from, and the first counted back from.</summary>
    private static EventReference BindDate(
        BindingContext context, DateText date, ValueText place, DateFrame frame, EventSide side)
    {
        var completed = frame.Complete(date);
        var isStart = date.Holiday is not null && side == EventSide.UpTo;
        var known = new EventReference(place.Text, EventKind.Date, isStart, place.Location);
        if (date.Holiday is not { } holiday)
        {
            return DateBinder.Last(context, completed, null, place) is { } day
                ? known with { Day = day }
                : known with { Kind = EventKind.Unknown };
        }

        if (completed.Year is not { } year)
        {
            DateBinder.Report(context, place, context.Say("没有写年份", "the year is missing"));
            return known with { Kind = EventKind.Unknown };
        }

        var days = frame.Calendar.DaysOff(holiday, year);
        return known with { Day = side == EventSide.After ? days?.Last : days?.First };
    }

    private static bool IsDocument(string text) => Array.IndexOf(Document, text) >= 0;

    /// <summary>The campaign by its own name: 清风行动 of a plan whose title or identifier says so.</summary>
    private static bool IsCampaign(EventTable? events, string name) =>
        name.Length > 2 && events is not null
        && (name == events.PlanId || name == events.PlanId + "行动"
            || (name.EndsWith("行动", StringComparison.Ordinal) || name.EndsWith("整治", StringComparison.Ordinal)
                || name.EndsWith("活动", StringComparison.Ordinal) || name.EndsWith("检查", StringComparison.Ordinal))
            && events.PlanTitle?.Contains(name, StringComparison.Ordinal) == true);

    private static Location NamePlace(ValueText place, string name)
    {
        var at = place.Text.IndexOf(name, StringComparison.Ordinal);
        return at < 0 ? place.Location : place.Slice(at, name.Length).Location;
    }

    /// <summary>
    /// A name that is nearly a declared one is probably that one; nothing like it is probably an event outside. Both
    /// ways to say it are named, and the certain one is a fix. False if there is nothing to report.
    /// </summary>
    private static bool Report(BindingContext context, ValueText place, string name, bool isPrompt)
    {
        var at = place.Text.IndexOf(name, StringComparison.Ordinal);
        var written = at < 0 || name.Length == 0 ? place : place.Slice(at, name.Length);
        if (context.Events?.IsAmbiguous(name) == true)
        {
            context.Report(
                DateDiagnostics.UnknownEvent, place.Location, place.Text,
                context.Say("有几处用这个名称，请写标识。", "Several things are called so; write an identifier."), place.Text);
            return true;
        }

        var nearest = context.Nearest(written.Text, context.Events?.Names ?? []);
        if (nearest.IsEmpty && isPrompt)
        {
            return false;
        }

        var bare = string.Concat(place.Text.Where(static c => !Characters.IsDoubleQuote(c)));
        var fix = nearest.Length switch
        {
            0 => new TextChange(place.Span, $"“{bare}”"),
            1 => new TextChange(written.Span, nearest[0]),
            _ => null,
        };
        context.Report(
            DateDiagnostics.UnknownEvent, place.Location, fix is null ? [] : [fix], place.Text,
            BindingContext.DidYouMean(nearest), bare);
        return true;
    }

    private static string? Before(string written, string[] words)
    {
        var word = Array.Find(words, w => written.EndsWith(w, StringComparison.Ordinal));
        return word is null ? null : written[..^word.Length];
    }
}
