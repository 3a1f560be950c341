using System.Diagnostics;
using System.Globalization;
using System.Text;
using PlanDsl.Compiler;
using Xunit;

namespace PlanDsl.Tests.EndToEnd;

/// <summary>
/// What a shell and the system do to the program: closed and full outputs, signals, two runs at once.
/// </summary>
public sealed class ShellTests : IDisposable
{
    private const string Plan = "单位库 {\n  单位 甲局：某市甲局\n}\n\n方案 例：示例方案 {\n  编制：甲局\n\n"
        + "  报送 总结 {\n    报送人：甲局\n    截止：2026年7月10日前\n    报至：甲局\n    材料：工作总结\n  }\n}\n";

    private readonly TestFolder folder = new();

    public ShellTests() => folder.Write("a.plan", Plan);

    public void Dispose() => folder.Dispose();

    /// <summary>
    /// The exit code is 0, 1 or 2, whatever becomes of the report; with the streams that are left, it says so.
    /// </summary>
    [UnixFact]
    public void Every_stream_may_fail()
    {
        Check("check a.plan > /dev/full", 2, "标准输出磁盘已满");
        Check("check a.plan >&-", 2, "标准输出已关闭");
        Check("build a.plan >&-", 2, "标准输出已关闭");
        Check("check a.plan 2>&-", 0, "");
        Check("check 没有.plan 2> /dev/full", 2, "");
        Check("check a.plan >&- 2>&-", 2, "");
        Check("fmt - <&-", 2, "无法读取 标准输入：已关闭");
        Assert.True(File.Exists(folder.PathTo("out/例/manifest.json")));
    }

    [UnixFact]
    public void A_reader_that_goes_away_is_no_failure()
    {
        var (code, error) = Shell("{ \"$P\" explain; echo $? > code; } | head -1 > line");
        Assert.Equal((0, ""), (code, error));
        Assert.Equal("0\n", folder.Read("code"));
        Assert.StartsWith("PLN0001", folder.Read("line"), StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_folder_that_is_gone_is_told()
    {
        var (code, error) = Shell("mkdir x; cd x; rmdir ../x; \"$P\" check a.plan");
        Assert.Equal(2, code);
        Assert.Contains("当前文件夹已经不存在", error, StringComparison.Ordinal);
        Assert.Equal(0, Shell("mkdir x; cd x; rmdir ../x; \"$P\" --version").Code);
    }

    /// <summary>Pipes are never waited for.</summary>
    [UnixFact]
    public void Pipes_and_devices_are_named_and_not_read()
    {
        Shell("mkfifo p.plan");
        Check("check p.plan > report", 1, "");
        Assert.Contains("是管道、设备或套接字，不是文件", folder.Read("report"), StringComparison.Ordinal);
        foreach (var line in new[]
        {
            "fmt p.plan", "audit p.plan", "template check p.plan", "template check /dev/zero",
            "build a.plan --template p.plan > report",
        })
        {
            Check(line, 2, "是管道、设备或套接字，不是文件");
        }
    }

    /// <summary>
    /// Killed wherever it happens to be, the folder has the outputs of one version, and the next build all.
    /// </summary>
    [UnixFact]
    public void A_killed_build_leaves_old_or_new()
    {
        Assert.Equal(0, Shell("\"$P\" build a.plan -o o > report").Code);
        for (var round = 0; round < 8; round++)
        {
            folder.Write("a.plan", Plan.Replace("工作总结", $"第{round}次总结", StringComparison.Ordinal));
            var delay = (0.06 + (0.03 * round)).ToString(CultureInfo.InvariantCulture);
            Shell($"\"$P\" build a.plan -o o > report & sleep {delay}; kill -9 $! 2> kill");
            CheckIsOfOneVersion("o");
        }

        Assert.Equal(0, Shell("\"$P\" build a.plan -o o > report").Code);
        CheckIsOfOneVersion("o");
        Assert.DoesNotContain(".plandsl-", folder.List(), StringComparison.Ordinal);
    }

    [UnixFact]
    public void Two_programs_at_once_never_mix()
    {
        folder.Write("b.plan", Plan.Replace("示例方案", "另一示例方案", StringComparison.Ordinal));
        for (var round = 0; round < 4; round++)
        {
            Assert.Equal(0, Shell("\"$P\" build a.plan -o o > r1 & \"$P\" build b.plan -o o > r2 && wait $!").Code);
            CheckIsOfOneVersion("o");
            Assert.Equal(2, Directory.GetFileSystemEntries(folder.PathTo("o")).Length);
        }
    }

    /// <summary>LibreOffice is played by a script that never ends.</summary>
    [UnixFact]
    public void An_interrupted_pdf_leaves_nothing()
    {
        folder.Write("bin/soffice", "#!/bin/sh\nsleep 30\n");
        Assert.Equal(0, Shell("chmod +x bin/soffice; mkdir tmp").Code);
        Interrupt("TERM");
        Assert.Empty(Scratch());
        Interrupt("KILL");
        Assert.NotEmpty(Scratch());
        Interrupt("INT");
        Assert.Empty(Scratch());
        Assert.False(Directory.Exists(folder.PathTo("out")));
    }

    /// <summary>What the program left; the runtime leaves sockets of its own when it is killed.</summary>
    private string[] Scratch() => Directory.GetFileSystemEntries(folder.PathTo("tmp"), "plandsl-*");

    /// <summary>Sends a signal to a build that waits for LibreOffice.</summary>
    private void Interrupt(string signal)
    {
        var line = "export TMPDIR=\"$PWD/tmp\" PATH=\"$PWD/bin:$PATH\"; exec \"$P\" build a.plan --pdf > report";
        var left = Scratch();
        using var process = Process.Start(Start(line))!;
        var made = () => Scratch().Except(left).Any(static path => File.Exists(Path.Combine(path, "0.docx")));
        for (var i = 0; i < 600 && !made(); i++)
        {
            Thread.Sleep(50);
        }

        Shell($"kill -{signal} {process.Id}");
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)), "it goes on");
    }

    private void CheckIsOfOneVersion(string name)
    {
        var manifest = ManifestJson.Read(File.ReadAllBytes(folder.PathTo($"{name}/manifest.json")))!;
        Assert.NotEmpty(manifest.Outputs);
        Assert.All(manifest.Outputs, output => Assert.Equal(
            output.Sha256, Manifest.Hash(File.ReadAllBytes(folder.PathTo($"{name}/{output.Path}")))));
    }

    private void Check(string line, int code, string error)
    {
        var run = Shell($"\"$P\" {line}");
        Assert.Equal(code, run.Code);
        Assert.Contains(error, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Runs a line of the shell, in which $P is the program; what it prints is thrown away.</summary>
    private (int Code, string Error) Shell(string line)
    {
        using var process = Process.Start(Start(line))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        output.Wait();
        process.WaitForExit();
        return (process.ExitCode, error);
    }

    private ProcessStartInfo Start(string line)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", line])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["P"] = ProgramUnderTest.Path;
        return start;
    }
}
