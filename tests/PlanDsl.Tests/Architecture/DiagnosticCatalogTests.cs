using System.Reflection;
using System.Text.RegularExpressions;
using PlanDsl.Compiler;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Tests.Testing;
using PlanDsl.Validation.Rules;
using Xunit;

namespace PlanDsl.Tests.Architecture;

/// <summary>Every diagnostic has one descriptor, one page and one failing sample.</summary>
public sealed partial class DiagnosticCatalogTests
{
    /// <summary>Codes that no file of its own can show: bytes that are no text, or a file that is not there.</summary>
    private static readonly Dictionary<string, string> TestedElsewhere = new()
    {
        ["PLN0001"] = "SourceLoaderTests.A_missing_file_is_named_where_it_is_asked_for",
        ["PLN0002"] = "SourceDecoderTests.Other_bytes_are_located",
        ["PLN0003"] = "SourceDecoderTests.Gbk_is_named_with_the_first_place_that_is_not_utf8",
        ["PLN0004"] = "SourceDecoderTests.Utf16_is_named_by_its_mark_or_its_zeros",
        ["PLN0008"] = "SourceLoaderTests.A_file_beyond_the_limit_is_not_parsed",
        ["PLN0009"] = "SourceLoaderTests.An_unreadable_file_gives_the_systems_reason",
        ["PLN0010"] = "ProjectFileTests.Says_what_is_wrong_and_where",
        ["PLN0011"] = "ProjectFileTests.Says_what_is_wrong_and_where",
        ["PLN0012"] = "ProjectFileTests.Says_what_is_wrong_and_where",
        ["PLN0013"] = "ProjectFileTests.Says_what_is_wrong_and_where",
        ["PLN0014"] = "ProjectFileTests.Says_what_is_wrong_and_where",
        ["PLN0016"] = "InternalErrorTests.A_bug_is_a_finding_about_its_plan",
        ["PLN0015"] = "ProjectFileTests.Says_what_is_wrong_and_where",
        ["PLN0017"] = "ProjectFileTests.Says_what_is_wrong_and_where",
        ["PLN0018"] = "ProjectFileTests.Says_what_is_wrong_and_where",
        ["PLN0019"] = "ProjectFileTests.Holidays_say_what_is_wrong_with_them",
    };

    [Fact]
    public void Codes_are_well_formed_unique_and_in_order()
    {
        var codes = DiagnosticCatalog.All.Select(static descriptor => descriptor.Code).ToList();
        Assert.All(codes, static code => Assert.Matches("^PLN[0-4][0-9]{3}$", code));
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void Every_rule_is_in_the_table_once()
    {
        var written = typeof(Rule).Assembly.GetTypes().Where(static t => t.IsSubclassOf(typeof(Rule)) && !t.IsAbstract);
        var listed = RuleTable.All.Select(static r => r.GetType()).ToList();
        Assert.Empty(written.Except(listed).Select(static t => $"Nobody runs {t.Name}: add it to RuleTable.All."));
        Assert.Equal(listed.Distinct(), listed);
    }

    [Fact]
    public void Every_descriptor_is_in_the_catalog()
    {
        const BindingFlags Everything =
            BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic
            | BindingFlags.DeclaredOnly;
        var known = DiagnosticCatalog.All.ToHashSet(ReferenceEqualityComparer.Instance);
        var fields = Projects.SelectMany(static p => p.GetTypes()).SelectMany(static t => t.GetFields(Everything))
            .Where(static f => f.FieldType == typeof(DiagnosticDescriptor))
            .ToList();
        Assert.Empty(fields.Where(f => f.IsStatic && !known.Contains(f.GetValue(null)!)).Select(static f =>
            $"{f.DeclaringType!.Name}.{f.Name} is not in the catalog: make it by the DescriptorList of a phase that "
            + "DiagnosticCatalog lists, or give it a rule."));

        // What an object holds is its rule's or its finding's own.
        Assert.Equal(
            ["Diagnostic", "Rule"],
            fields.Where(static f => !f.IsStatic).Select(static f => f.DeclaringType!.Name).Order());
    }

    [Fact]
    public void Texts_are_there_in_both_languages_with_the_same_arguments() =>
        Assert.All(DiagnosticCatalog.All, static descriptor =>
        {
            foreach (var text in (Bilingual[])[descriptor.Title, descriptor.Message, descriptor.Remedy])
            {
                // A remedy may be an argument alone, made where the mistake is known best.
                Assert.Matches(@"\p{IsCJKUnifiedIdeographs}|\A\{[0-9]\}\z", text.Zh);
                Assert.DoesNotMatch(@"\A\s*\z", text.En);
            }

            Assert.Equal(Arguments(descriptor.Message.Zh), Arguments(descriptor.Message.En));
        });

    [Fact]
    public void Every_code_has_a_page_that_begins_with_it()
    {
        var wrong = DiagnosticCatalog.All
            .Where(static descriptor => !HasPage(descriptor.Code))
            .Select(static descriptor => descriptor.Code);
        Assert.Equal("", string.Join(' ', wrong));
        Assert.Equal("", string.Join(' ', NamesIn("docs/diagnostics/", ".md").Except(Codes())));
    }

    [Fact]
    public void Every_code_has_a_sample_or_a_named_test()
    {
        var samples = NamesIn("tests/cases/errors/", ".plan").Select(static name => name.Split('-')[0]).ToHashSet();
        Assert.Equal("", string.Join(' ', Codes().Except(samples).Except(TestedElsewhere.Keys)));
        Assert.Empty(TestedElsewhere.Keys.Except(Codes()));
        Assert.All(TestedElsewhere.Values, static name =>
        {
            var parts = name.Split('.');
            var type = typeof(DiagnosticCatalogTests).Assembly.GetTypes().Single(type => type.Name == parts[0]);
            Assert.NotNull(type.GetMethod(parts[1]));
        });
    }

    private static IEnumerable<Assembly> Projects =>
    [
        typeof(Diagnostic).Assembly, typeof(PlanModel).Assembly, typeof(Rule).Assembly, typeof(PlanCompiler).Assembly,
    ];

    private static IEnumerable<string> Codes() => DiagnosticCatalog.All.Select(static descriptor => descriptor.Code);

    private static bool HasPage(string code) =>
        Repository.PathTo("docs", "diagnostics", code + ".md") is var page && File.Exists(page)
        && File.ReadAllText(page).StartsWith($"# {code} ", StringComparison.Ordinal);

    private static IEnumerable<string> NamesIn(string folder, string ending) => TrackedFiles.All
        .Where(path => path.StartsWith(folder, StringComparison.Ordinal)
            && path.EndsWith(ending, StringComparison.Ordinal))
        .Where(path => !path[folder.Length..].Contains('/', StringComparison.Ordinal))
        .Select(static path => Path.GetFileNameWithoutExtension(path)!)
        .Where(static name => name.StartsWith("PLN", StringComparison.Ordinal));

    private static IEnumerable<string> Arguments(string template) =>
        Placeholder().Matches(template.Replace("{{", "", StringComparison.Ordinal))
            .Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Placeholder();
}
