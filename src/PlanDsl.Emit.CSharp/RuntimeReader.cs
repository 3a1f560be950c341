namespace PlanDsl.Emit.CSharp;

/// <summary>The lenient reader, the same in every generated file.</summary>
internal static class RuntimeReader
{
    /// <summary>The declarations.</summary>
    public const string Text = """
        /// <summary>宽松读入的结果。</summary>
        /// <typeparam name="T">统计表。</typeparam>
        /// <param name="Value">读到的填报。</param>
        /// <param name="Notes">每一处变通；没有变通时为空。</param>
        public sealed record ReadResult<T>(T Value, IReadOnlyList<ReadNote> Notes);

        /// <summary>宽松读入时的一处变通。</summary>
        /// <param name="Key">JSON 的键。</param>
        /// <param name="Message">是什么，作什么处理。</param>
        public sealed record ReadNote(string Key, string Message);

        internal sealed class LenientReader
        {
            private readonly Dictionary<string, JsonElement> values = new(StringComparer.Ordinal);
            private readonly List<ReadNote> notes = [];

            public LenientReader(string json, FormInfo form)
            {
                var options = new JsonDocumentOptions
                {
                    AllowTrailingCommas = true,
                    CommentHandling = JsonCommentHandling.Skip,
                };
                using var document = JsonDocument.Parse(json, options);
                if (document.RootElement.ValueKind != JsonValueKind.Object)
                {
                    throw new JsonException("填报应当是一个 JSON 对象。");
                }

                var known = new HashSet<string>(StringComparer.Ordinal);
                foreach (var field in form.Fields)
                {
                    known.Add(field.Id);
                }

                foreach (var property in document.RootElement.EnumerateObject())
                {
                    if (!known.Contains(property.Name))
                    {
                        Note(property.Name, "本表没有这一项，未读入");
                        continue;
                    }

                    if (values.ContainsKey(property.Name))
                    {
                        Note(property.Name, "出现不止一次，以最后一次为准");
                    }

                    values[property.Name] = property.Value.Clone();
                }
            }

            public IReadOnlyList<ReadNote> Notes => notes;

            public long? Whole(FieldInfo field)
            {
                if (Figure(field) is not { } figure)
                {
                    return null;
                }

                if (decimal.Truncate(figure) != figure || figure is < long.MinValue or > long.MaxValue)
                {
                    Note(field.Id, $"{values[field.Id].GetRawText()} 不是整数，作为未填");
                    return null;
                }

                var whole = (long)figure;
                var plain = whole.ToString(CultureInfo.InvariantCulture);
                if (values[field.Id].ValueKind == JsonValueKind.Number && values[field.Id].GetRawText() != plain)
                {
                    Note(field.Id, $"{values[field.Id].GetRawText()} 读作 {plain}");
                }

                return whole;
            }

            public decimal? Decimal(FieldInfo field) => Figure(field);

            public string? Text(FieldInfo field)
            {
                if (Find(field) is not { } value)
                {
                    return null;
                }

                if (value.ValueKind == JsonValueKind.String)
                {
                    return value.GetString();
                }

                if (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                {
                    Note(field.Id, "不是文字，作为未填");
                    return null;
                }

                Note(field.Id, $"{value.GetRawText()} 读作文字");
                return value.GetRawText();
            }

            private decimal? Figure(FieldInfo field)
            {
                if (Find(field) is not { } value)
                {
                    return null;
                }

                if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number))
                {
                    return number;
                }

                if (value.ValueKind == JsonValueKind.String)
                {
                    return Parse(field, value.GetString()!);
                }

                Note(field.Id, $"{value.GetRawText()} 不能读作数，作为未填");
                return null;
            }

            private decimal? Parse(FieldInfo field, string text)
            {
                var plain = Plain(text);
                if (plain.Length == 0)
                {
                    Note(field.Id, "空文字作为未填");
                    return null;
                }

                if (field.Unit is { } unit && plain.EndsWith(unit, StringComparison.Ordinal))
                {
                    plain = plain[..^unit.Length];
                }

                const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
                if (!decimal.TryParse(plain, Style, CultureInfo.InvariantCulture, out var figure))
                {
                    Note(field.Id, $"“{text}”不能读作数，作为未填");
                    return null;
                }

                Note(field.Id, $"文字“{text}”读作 {figure.ToString(CultureInfo.InvariantCulture)}");
                return figure;
            }

            // 全角的数字和符号作半角，空白不计。
            private static string Plain(string text)
            {
                var plain = new List<char>(text.Length);
                foreach (var one in text)
                {
                    if (!char.IsWhiteSpace(one))
                    {
                        plain.Add(one is >= '！' and <= '～' ? (char)(one - 0xFEE0) : one);
                    }
                }

                return new string([.. plain]);
            }

            private JsonElement? Find(FieldInfo field)
            {
                if (!values.TryGetValue(field.Id, out var value))
                {
                    Note(field.Id, "缺少，作为未填");
                    return null;
                }

                return value.ValueKind == JsonValueKind.Null ? null : value;
            }

            private void Note(string key, string message) => notes.Add(new ReadNote(key, $"{key}：{message}。"));
        }
        """;
}
