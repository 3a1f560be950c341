using System.Collections.Immutable;
using PlanDsl.Compiler;
using PlanDsl.Semantics;
using PlanDsl.Syntax;
using PlanDsl.Tests.Plans;
using PlanDsl.Tests.Testing;
using Xunit;

namespace PlanDsl.Tests.Compiler;

/// <summary>What stands at a place, what a name means, where else it stands.</summary>
public sealed class CompilationTests
{
    private const string Plan = """
        单位库 {
          单位 甲局：某市甲局；又称 甲委
          单位 区乙局：某区乙局；前缀 区；上级 甲局
          单位 区丙局：某区丙局；前缀 区
        }
        方案 示例：示例方案 {
          行动期间：2024年3月—6月
          引言 QQQ
          于{总结.截止}前填{表1.件数}，{动员}。
          QQQ
          章：安排 {
            阶段 动员：动员部署阶段；3月
            任务：排查 {
              责任：区乙局、丙局；配合 甲委
              统计：表1.件数
            }
          }
          报送 总结 {
            报送人：甲局
            截止：{动员}结束后5日内
            材料：《统计表》；表 表1
          }
          统计表 表1：统计表 {
            组 组1：情况 {
              字段 件数：案件数；单位 件
              字段 大案：大案数；单位 件；其中 件数
            }
            审核 一：大案 ≤ 件数
            注：{件数}按立案计。
          }
        }

        """;

    public static TheoryData<string> Names => [.. PlanSample.Folders, .. Directory
        .GetFiles(Repository.PathTo("tests", "cases", "valid"), "*.plan").Select(static f => Path.GetFileName(f))];

    [Theory]
    [InlineData("甲局", "上级 甲局|配合 甲委|报送人：甲局")]
    [InlineData("区丙局", "、丙局")]
    [InlineData("动员", "{动员|截止：{动员")]
    [InlineData("总结", "{总结")]
    [InlineData("表1", "{表1|统计：表1|；表 表1")]
    [InlineData("件数", "{表1.件数|统计：表1.件数|其中 件数|≤ 件数|注：{件数")]
    [InlineData("大案", "审核 一：大案")]
    public void Finds_where_a_name_stands(string name, string expect)
    {
        var compilation = Compile(Plan.Replace("QQQ", "\"\"\""));
        var symbol = compilation.Symbols.Declarations.Single(d => d.Name == name);
        Assert.Equal(
            expect.Split('|').Select(part => Text(compilation).IndexOf(part, StringComparison.Ordinal) + part.Length)
                .Order(),
            compilation.ReferencesOf(symbol).Select(static u => u.Location.Span.End).Order());
    }

    [Theory]
    [InlineData("报送人", TokenKind.Word, nameof(EntrySyntax))]
    [InlineData("于{", TokenKind.Prose, nameof(ProseSyntax))]
    public void Knows_what_stands_at_a_place(string part, TokenKind token, string node)
    {
        var compilation = Compile(Plan.Replace("QQQ", "\"\"\""));
        var offset = Text(compilation).IndexOf(part, StringComparison.Ordinal);
        Assert.Equal(token, compilation.TokenAt("a.plan", offset)!.Kind);
        Assert.Equal(node, compilation.NodeAt("a.plan", offset)!.GetType().Name);
        Assert.Null(compilation.TokenAt("b.plan", 0));
    }

    /// <summary>Every token is found from each of its characters, and lies in the node that is found there.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Every_token_is_found_where_it_stands(string name)
    {
        foreach (var tree in Load(name).Trees)
        {
            foreach (var token in tree.Root.Tokens().Where(static t => t.Span.Length > 0))
            {
                Assert.Same(token, tree.TokenAt(token.Span.Start));
                Assert.Same(token, tree.TokenAt(token.Span.End - 1));
                Assert.Contains(token, tree.NodeAt(token.Span.Start).ChildNodesAndTokens);
            }
        }
    }

    /// <summary>A declaration is found at its identifier, a reference at its name, and each knows the other.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Every_name_leads_to_its_declaration_and_back(string name)
    {
        var compilation = Load(name);
        Assert.True(!compilation.HasPlan || !compilation.Symbols.Declarations.IsEmpty);
        foreach (var symbol in compilation.Symbols.Declarations)
        {
            var place = compilation.DeclarationOf(symbol);
            Assert.Equal(symbol.Name, Punctuation.ToHalfWidth(place.Source.ToString(place.Span)));
            Assert.Equal(symbol, compilation.SymbolAt(place.Source.Path, place.Span.Start));
            foreach (var use in compilation.ReferencesOf(symbol))
            {
                var found = compilation.SymbolAt(use.Location.Source.Path, use.Location.Span.Start)!;
                Assert.Equal(symbol, found);
                Assert.Contains(use, compilation.ReferencesOf(found));
            }
        }
    }

    /// <summary>
    /// Whatever is called otherwise, where it is declared and wherever it is named, binds as it did: no name is missed,
    /// none is taken for another.
    /// </summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_can_be_renamed(string name)
    {
        var compilation = Load(name);
        var before = Shape(compilation.Trees);
        foreach (var symbol in compilation.Symbols.Declarations)
        {
            Assert.Equal((symbol, before), (symbol, Shape(Rename(compilation, symbol, symbol.Name + "新"))));
        }
    }

    private static ImmutableArray<SyntaxTree> Rename(Compilation compilation, DeclaredSymbol symbol, string name)
    {
        var places = compilation.ReferencesOf(symbol).Where(static u => u.IsByIdentifier).Select(static u => u.Location)
            .Append(compilation.DeclarationOf(symbol)).Distinct().ToList();
        return
        [
            .. compilation.Trees.Select(tree => places.Exists(p => p.Source.Path == tree.Source.Path)
                ? SyntaxTree.Parse(new SourceText(tree.Source.Path, places
                    .Where(p => p.Source.Path == tree.Source.Path).OrderByDescending(static p => p.Span.Start)
                    .Aggregate(tree.Source.Text, (text, p) => text[..p.Span.Start] + name + text[p.Span.End..])))
                : tree),
        ];
    }

    /// <summary>Errors, and which declaration each name means, in order; without the names themselves.</summary>
    private static string Shape(ImmutableArray<SyntaxTree> trees)
    {
        var bound = Binder.Bind(trees[0], trees[1..]);
        var index = new SymbolIndex(trees, bound);
        var errors = trees.SelectMany(static t => t.Diagnostics).Concat(bound.Diagnostics)
            .Select(static d => d.Descriptor.Code);
        var uses = index.Declarations.Select(s => index.References(s).Length);
        var lines = bound.Model is { } plan ? ModelPrinter.Print(plan).Split('\n').Length : 0;
        return $"{string.Join(' ', errors)} {string.Join(' ', uses)} {lines}";
    }

    private static string Text(Compilation compilation) => compilation.Trees[0].Source.Text;

    private static Compilation Load(string name) => name.EndsWith(".plan", StringComparison.Ordinal)
        ? PlanCompiler.Check(new FolderHost(Repository.Root), $"tests/cases/valid/{name}")
        : PlanSample.Build(name).Compilation;

    private static Compilation Compile(string text)
    {
        var compilation = PlanCompiler.Check(new MemoryHost().With("a.plan", text), "a.plan");
        Assert.Empty(compilation.Diagnostics.Where(static d => d.Descriptor.Severity == Severity.Error));
        return compilation;
    }
}
