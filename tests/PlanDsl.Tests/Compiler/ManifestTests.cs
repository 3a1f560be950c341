using System.Text;
using PlanDsl.Compiler;
using Xunit;

namespace PlanDsl.Tests.Compiler;

public sealed class ManifestTests
{
    private static readonly Manifest Sample = new(
        "1.2.3",
        "网剑",
        [new ManifestSource("网剑.plan", "aa"), new ManifestSource("../单位/市.plan", "bb")],
        [
            new ManifestOutput(OutputKind.Notice, "网剑", "方案.docx", "cc"),
            new ManifestOutput(OutputKind.FormExcel, "表1", "统计表.xlsx", "dd"),
        ]);

    [Fact]
    public void It_is_readable_json() => Assert.Equal(
        """
        {
          "tool": "plandsl",
          "version": "1.2.3",
          "plan": "网剑",
          "sources": [
            {
              "path": "网剑.plan",
              "sha256": "aa"
            },
            {
              "path": "../单位/市.plan",
              "sha256": "bb"
            }
          ],
          "outputs": [
            {
              "kind": "notice",
              "id": "网剑",
              "path": "方案.docx",
              "sha256": "cc"
            },
            {
              "kind": "form-excel",
              "id": "表1",
              "path": "统计表.xlsx",
              "sha256": "dd",
              "stale": true
            }
          ]
        }

        """,
        Encoding.UTF8.GetString(ManifestJson.Write(
            Sample with { Outputs = Sample.Outputs.SetItem(1, Sample.Outputs[1] with { IsStale = true }) })));

    [Fact]
    public void Reading_gives_back_what_was_written()
    {
        var read = ManifestJson.Read(ManifestJson.Write(Sample));
        Assert.NotNull(read);
        Assert.Equal(ManifestJson.Write(Sample), ManifestJson.Write(read));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"name\":\"my app\"}")]
    [InlineData("{\"tool\":\"plandsl\",\"version\":1}")]
    [InlineData("{\"tool\":\"plandsl\",\"version\":\"1\",\"plan\":null,\"sources\":[],\"outputs\":[]}")]
    public void What_is_no_manifest_is_not_taken_for_one(string text) =>
        Assert.Null(ManifestJson.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_partial_build_keeps_the_other_kinds()
    {
        var notice = Sample with { Outputs = [Sample.Outputs[0] with { Sha256 = "new" }] };
        CheckIncluding(notice, Sample, "Notice new False, FormExcel dd False");
        CheckIncluding(notice with { ToolVersion = "2.0.0" }, Sample, "Notice new False, FormExcel dd True");
        CheckIncluding(
            notice with { Sources = [Sample.Sources[0], new ManifestSource("../单位/市.plan", "changed")] },
            Sample,
            "Notice new False, FormExcel dd True");
    }

    [Fact]
    public void A_partial_build_drops_what_its_own_kind_no_longer_makes() =>
        CheckIncluding(Sample with { Outputs = [] }, Sample, "FormExcel dd False");

    private static void CheckIncluding(Manifest now, Manifest earlier, string expected) =>
        Assert.Equal(expected, string.Join(", ", now.Including(earlier, [OutputKind.Notice]).Outputs
            .Select(static output => $"{output.Kind} {output.Sha256} {output.IsStale}")));
}
