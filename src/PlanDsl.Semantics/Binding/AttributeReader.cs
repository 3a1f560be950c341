using System.Collections.Immutable;
using System.Globalization;
using PlanDsl.Syntax;
using PlanDsl.Syntax.Values;

namespace PlanDsl.Semantics.Binding;

/// <summary>Reads the attributes of one value; reports those that it does not have.</summary>
internal sealed class AttributeReader
{
    private static readonly AttributeSpelling[] Spellings =
    [
        new(AttributeWord.AlsoKnownAs, "又称", "also"),
        new(AttributeWord.Unit, "单位", "unit"),
        new(AttributeWord.PrintedAs, "印作", "printed"),
        new(AttributeWord.Definition, "指", "means"),
        new(AttributeWord.Residual, "兜底", "residual"),
        new(AttributeWord.EnglishName, "英文", "name"),
        new(AttributeWord.Decimals, "小数", "decimals"),
        new(AttributeWord.Forms, "表", "forms"),
        new(AttributeWord.OnlyFrom, "限", "only"),
        new(AttributeWord.Enclosed, "附", "with"),
        new(AttributeWord.AlsoEnclosed, "并附", "and-with"),
        new(AttributeWord.Count, "数量", "count"),
        new(AttributeWord.TotalOf, "合计", "total"),
        new(AttributeWord.Overlapping, "可重复", "overlapping"),
        new(AttributeWord.Exclusive, "不重复", "exclusive"),
        new(AttributeWord.ColumnWidths, "列宽", "widths"),
        new(AttributeWord.FieldText, "文字", "text"),
        new(AttributeWord.FieldDate, "日期", "date"),
        new(AttributeWord.FieldYesNo, "是否", "yes-no"),
        new(AttributeWord.FieldChoice, "选择", "choice"),
        new(AttributeWord.PartOf, "其中", "of-which"),
        new(AttributeWord.SameCell, "同格", "same-cell"),
        new(AttributeWord.NotFilled, "不填", "skip"),
        new(AttributeWord.InGroup, "组", "group"),
        new(AttributeWord.SerialNumbers, "序号", "serial-numbers"),
        new(AttributeWord.RowCount, "行数", "rows"),
        new(AttributeWord.Phone, "电话", "phone"),
        new(AttributeWord.Email, "邮箱", "email"),
        new(AttributeWord.SameLine, "同行", "same-line"),
        new(AttributeWord.InText, "句内", "in-text"),
        new(AttributeWord.SealedBy, "代章", "sealed-by"),
        new(AttributeWord.Query, "核实", "query"),
        new(AttributeWord.Mandatory, "强制", "mandatory"),
        new(AttributeWord.NilReturn, "零报告", "nil-return"),
        new(AttributeWord.InAddition, "另送", "in-addition"),
        new(AttributeWord.Length, "共", "in-all"),
        new(AttributeWord.From, "自", "from"),
        new(AttributeWord.Until, "至", "until"),
        new(AttributeWord.Except, "除", "except"),
        new(AttributeWord.Regions, "地区", "regions"),
        new(AttributeWord.OfPeriod, "期间", "during"),
        new(AttributeWord.DataAsOf, "数据", "data"),
        new(AttributeWord.Outcome, "成果", "outcome"),
        new(AttributeWord.Condition, "情形", "case"),
        new(AttributeWord.Prefix, "前缀", "prefix"),
        new(AttributeWord.Parent, "上级", "parent"),
        new(AttributeWord.Label, "标签", "label"),
        new(AttributeWord.ElidePrefix, "省前缀", "elide-prefix"),
        new(AttributeWord.DocumentNumber, "文号", "document-number"),
        new(AttributeWord.Introduced, "称", "introduced"),
        new(AttributeWord.Striven, "力争", "striven"),
        new(AttributeWord.InPrinciple, "原则上", "in-principle"),
        new(AttributeWord.Base, "基数", "base"),
        new(AttributeWord.DueBy, "时限", "due-by"),
        new(AttributeWord.Parts, "其中", "of-which"),
        new(AttributeWord.RunIn, "接排", "run-in"),
        new(AttributeWord.Alone, "另起", "alone"),
        new(AttributeWord.Numbered, "编号", "numbered"),
        new(AttributeWord.Continuing, "连续", "continuing"),
        new(AttributeWord.AsAttachment, "作附件", "as-attachment"),
        new(AttributeWord.NoCommentForm, "不附反馈表", "no-comment-form"),
    ];

    private static readonly AttributeWord[] Marks =
    [
        AttributeWord.Residual, AttributeWord.Overlapping, AttributeWord.Exclusive, AttributeWord.Query,
        AttributeWord.Mandatory, AttributeWord.SameLine, AttributeWord.InText, AttributeWord.RunIn, AttributeWord.Alone,
        AttributeWord.Numbered, AttributeWord.NilReturn, AttributeWord.InAddition, AttributeWord.ElidePrefix,
        AttributeWord.Striven, AttributeWord.InPrinciple, AttributeWord.FieldText, AttributeWord.FieldDate,
        AttributeWord.FieldYesNo, AttributeWord.SameCell, AttributeWord.SerialNumbers, AttributeWord.AsAttachment,
        AttributeWord.NoCommentForm,
    ];

    /// <summary>What may be said several times, each adding to the last.</summary>
    private static readonly AttributeWord[] Repeatable =
    [
        AttributeWord.AlsoKnownAs, AttributeWord.Forms, AttributeWord.OnlyFrom, AttributeWord.Enclosed,
        AttributeWord.AlsoEnclosed, AttributeWord.Phone, AttributeWord.Email, AttributeWord.Except,
    ];

    private readonly List<KnownAttribute> known = [];

    /// <summary>The spellings of every attribute, for whoever writes them.</summary>
    internal static ImmutableArray<ValueWord> Words { get; } =
    [
        .. Spellings.DistinctBy(static s => s.Zh).Select(static s => new ValueWord(
            s.Zh,
            s.En,
            s.Word is AttributeWord.Decimals or AttributeWord.Count ? null : !Marks.Contains(s.Word))),
    ];

    internal AttributeReader(
        BindingContext context, ImmutableArray<AttributeText> attributes, params AttributeWord[] allowed)
    {
        foreach (var attribute in attributes)
        {
            if (Recognise(attribute, allowed) is { } word && allowed.Contains(word))
            {
                CheckUse(context, word, attribute);
                known.Add(new KnownAttribute(word, attribute));
                continue;
            }

            var names = string.Join('、', Spellings.Where(s => allowed.Contains(s.Word)).Select(static s => s.Zh));
            context.Report(
                SemanticDiagnostics.UnknownAttribute, attribute.Whole.Location, attribute.Word.Text, names);
        }
    }

    internal bool Has(AttributeWord word) => known.Any(k => k.Word == word);

    /// <summary>Whether a segment begins with a word.</summary>
    internal static bool Is(AttributeText attribute, AttributeWord word) =>
        Recognise(attribute, [word]) == word;

    /// <summary>The segments with a word, in order.</summary>
    internal IEnumerable<AttributeText> All(AttributeWord word) =>
        known.Where(k => k.Word == word).Select(static k => k.Text);

    /// <summary>The values of a word, in order; without those that have none.</summary>
    internal IEnumerable<ValueText> Values(AttributeWord word) =>
        All(word).Where(static a => a.Value is not null).Select(static a => a.Value!);

    internal ValueText? Value(AttributeWord word) => Values(word).FirstOrDefault();

    internal IEnumerable<KnownAttribute> InOrder => known;

    /// <summary>2位小数, 小数 2, 小数 2位; null if the segment is not about decimals.</summary>
    internal static int? Decimals(string segment)
    {
        var folded = Characters.Fold(segment);
        var digits = string.Concat(folded.Where(char.IsAsciiDigit));
        var rest = string.Concat(folded.Where(static c => !char.IsAsciiDigit(c) && c != ' '));
        return rest is "位小数" or "小数" or "小数位" or "decimals" && digits.Length is 1
            ? int.Parse(digits, CultureInfo.InvariantCulture)
            : null;
    }

    private void CheckUse(BindingContext context, AttributeWord word, AttributeText attribute)
    {
        // Decimals and counts are read by their own binders, which say what they expect.
        var problem =
            !Repeatable.Contains(word) && Has(word) ? context.Say("写了两次", "it is there twice") :
            word is AttributeWord.Decimals or AttributeWord.Count ? null :
            Marks.Contains(word) && attribute.Value is not null
                ? context.Say("后面不写值", "it takes no value") :
            !Marks.Contains(word) && attribute.Value is null
                ? context.Say("后面要空一格写值", "a space and a value must follow it") :
            null;
        if (problem is not null)
        {
            context.Report(
                SemanticDiagnostics.BadAttributeValue, attribute.Whole.Location, attribute.Word.Text, problem);
        }
    }

    /// <summary>The word of a segment; of two that are spelled alike, the one that may stand here.</summary>
    private static AttributeWord? Recognise(AttributeText attribute, AttributeWord[] allowed)
    {
        AttributeWord? known = null;
        foreach (var spelling in Spellings)
        {
            if (spelling.Fits(attribute.Word.Text))
            {
                known = spelling.Word;
                if (allowed.Contains(spelling.Word))
                {
                    break;
                }
            }
        }

        if (known is not null)
        {
            return known;
        }

        return Decimals(attribute.Whole.Text) is not null ? AttributeWord.Decimals
            : CountGrammar.ParseCount(attribute.Whole).Value is not null ? AttributeWord.Count
            : null;
    }

    private sealed record AttributeSpelling(AttributeWord Word, string Zh, string En) : Spelling(Zh, En);
}
