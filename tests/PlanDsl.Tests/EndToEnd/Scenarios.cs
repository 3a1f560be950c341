using PlanDsl.Cli.CommandLine;

namespace PlanDsl.Tests.EndToEnd;

/// <summary>
/// Command lines that run one after the other in a folder of samples (<see cref="SampleFolder"/>). Words are separated
/// by blanks; what stands behind "&lt;" is a file for the standard input.
/// </summary>
internal static class Scenarios
{
    /// <summary>Scenarios by name.</summary>
    public static IReadOnlyDictionary<string, string[]> All { get; } = new Dictionary<string, string[]>
    {
        ["version and help"] = ["--version", "", "--help", "help", "--help --lang en", .. HelpOfEach],
        ["command lines that are not understood"] =
        [
            "chek plans", "plans/a.plan", "check", "check --formt json plans", "check --format xml plans",
            "check --format", "build plans --only notices", "new", "new a b", "explain PLN9999",
            "calendar plans --from 5月", "template", "template make a.json", "--lang=en chek", "--lang fr",
        ],
        ["files that cannot be taken"] =
        [
            "check 没有.plan", "build 没有.plan --lang en", "fmt 没有.plan", "calendar 没有.plan", "audit 没有.docx",
            "audit plans", "audit plans/shanghai-2020/网剑2020.plan", "template check 没有.json", "check empty",
        ],
        ["check"] =
        [
            "check plans", "check plans --lang en", "check errors", "check errors --lang=en", "check valid gallery",
            "check errors --format json", "check errors --format sarif", "check valid --format json",
            "check plans --format sarif",
        ],
        ["check --fix"] =
        [
            "check --fix errors", "check --fix --format json gallery", "check --fix plans --format sarif",
            "check --fix errors valid",
        ],
        ["build"] =
        [
            "build plans", "build plans", "build errors/PLN2003-misspelt-body.plan", "build gallery -o pages",
            "build valid --output others --lang en",
        ],
        ["build with options"] =
        [
            "build plans/shanghai-2020 --only notice,json-schema -o a",
            "build plans/shanghai-2020 --template classic37 -o b",
            "template new 我局.json", "build plans/tianjin-2017/网监2017.plan --template 我局.json -o c",
            "build plans/tianjin-2017/网监2017.plan --only form-excel，csharp、form-word -o c",
        ],
        ["audit"] =
        [
            "audit audit/letter.docx audit/upward.docx", "audit audit/by-libreoffice.docx --lang en",
            "audit audit/boxes.docx audit/direct-formatting.docx --format json --all",
            "audit audit/boxes.docx audit/没有.docx --format sarif", "audit audit/letter.docx --profile classic37 --all",
            "audit audit/boxes.docx --mark 批注.docx", "audit audit/boxes.docx --mark 批注.docx --lang en",
            "audit audit/boxes.docx --mark audit/boxes.docx", "audit audit/boxes.docx audit/letter.docx --mark 甲.docx",
        ],
        ["template"] =
        [
            "template new a.json", "template new a.json", "template new b.json --profile classic37",
            "template check a.json", "template check b.json --json", "template check b.json --lang en",
        ],
        ["calendar"] =
        [
            "calendar plans/shanghai-2020/网剑2020.plan", "calendar plans/tianjin-2017/网监2017.plan --lang en",
            "calendar plans/tianjin-2017/网监2017.plan --json --from 2017-07-01 --to 2017-09-30",
            "calendar plans/saic-2016/网监2016.plan --ics 日历.ics",
        ],
        ["what stands in the way"] =
        [
            "build plans/shanghai-2020 --only notice -o audit", "new plans", "new 占位",
            "calendar plans/saic-2016/网监2016.plan --ics plans/saic-2016/网监2016.plan",
            "calendar plans/saic-2016/网监2016.plan --ics audit/letter.docx --lang en",
            "calendar plans/saic-2016/网监2016.plan --ics audit/letter.docx --force",
        ],
        ["fmt"] =
        [
            "fmt --check plans valid", "fmt valid errors", "fmt --check valid", "fmt gallery --keywords en",
            "fmt gallery --keywords zh", "fmt - < plans/saic-2016/网监2016.plan",
            "fmt - --keywords en < plans/liaoning-2019/网剑2019.plan",
        ],
        ["explain and new"] =
        [
            "explain", "explain --lang en", "explain PLN2003", "explain 3", "explain pln4001",
            "new 清风2026", "new 清风2026", "check 清风2026", "build 清风2026", "new b/c",
        ],
    };

    /// <summary>Those that lay pages out; they need LibreOffice.</summary>
    public static IReadOnlyDictionary<string, string[]> Rendered { get; } = new Dictionary<string, string[]>
    {
        ["build --pdf"] = ["build plans/tianjin-2017 gallery/信函.plan --pdf"],
        ["audit --render"] =
        [
            "audit audit/letter.docx --render", "audit audit/letter.docx --render --format json --all",
        ],
    };

    private static IEnumerable<string> HelpOfEach =>
        CommandTable.All.SelectMany(static command =>
            (string[])[$"{command.Name} --help", $"{command.Name} -h --lang en"]);
}
