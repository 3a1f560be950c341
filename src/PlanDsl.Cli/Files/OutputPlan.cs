using System.Collections.Immutable;
using PlanDsl.Compiler;

namespace PlanDsl.Cli.Files;

/// <summary>
/// What has to be done to a folder so that it holds what a build made. The manifest there tells which files are ours:
/// those that have the very bytes it says. Nothing else is written over or removed.
/// </summary>
internal sealed class OutputPlan
{
    private readonly string folder;
    private readonly string shown;
    private readonly OutputSet wanted;
    private readonly StandingManifest standing;
    private readonly ImmutableArray<OutputStep>.Builder steps = ImmutableArray.CreateBuilder<OutputStep>();
    private readonly List<string> strangers = [];

    /// <summary>Reads the folder and decides.</summary>
    /// <exception cref="CliException">Something stands in the way.</exception>
    internal OutputPlan(string folder, string shown, OutputSet wanted)
    {
        this.folder = folder;
        this.shown = shown;
        this.wanted = wanted;
        standing = StandingManifest.Read(folder);
        if (standing.Manifest is { } earlier && earlier.PlanId != wanted.Manifest.PlanId)
        {
            throw new CliException(
                new($"{shown} 里是另一个方案“{earlier.PlanId}”的输出",
                    $"{shown} holds the outputs of another plan, \"{earlier.PlanId}\""),
                new($"用 -o 换一个文件夹；如果那些文件不要了，先删去 {shown}/{Manifest.FileName}",
                    $"Choose another folder with -o; if they are not wanted, delete {shown}/{Manifest.FileName}"));
        }

        foreach (var output in wanted.Outputs)
        {
            Write(output.Path, output.Content);
        }

        RemoveLeftovers();
        Write(Manifest.FileName, ManifestJson.Write(Merge()));
        Steps = strangers.Count == 0 || wanted.IsForced ? steps.ToImmutable() : throw Refused();
    }

    /// <summary>What to do, the manifest last; empty if the folder is right already.</summary>
    internal ImmutableArray<OutputStep> Steps { get; }

    /// <summary>How many files have the right bytes already.</summary>
    internal int Unchanged { get; private set; }

    private void Write(string name, byte[] content)
    {
        var path = Path.Combine(folder, name);
        if (!Path.Exists(path))
        {
            CheckIsNoSource(name, path);
            steps.Add(new OutputStep(name, content, null));
            return;
        }

        CheckPlace(name, path);
        var there = FileContents.Find(path);
        if (there is not null && there.AsSpan().SequenceEqual(content))
        {
            Unchanged++;
            return;
        }

        var isLink = new FileInfo(path).LinkTarget is not null;
        var old = there is null || isLink ? null : Manifest.Hash(there);
        var isOurs = old is not null && (there!.Length == 0
            || (name == Manifest.FileName ? standing.IsUntouched : standing.Has(name, there)));
        if (isOurs)
        {
            steps.Add(new OutputStep(name, content, old));
            return;
        }

        CheckIsNoSource(name, path);
        strangers.Add(name);
        steps.Add(new OutputStep(name, content, old, KeptName.Find(folder, name)));
    }

    private void CheckIsNoSource(string name, string path)
    {
        if (wanted.Sources.Any(source => FileIdentity.AreSame(source, path)))
        {
            throw new CliException(
                new($"{shown}/{name} 是这次读入的文件，不能被输出覆盖",
                    $"{shown}/{name} was read by this run; an output cannot take its place"),
                new("用 -o 换一个输出文件夹", "Choose another output folder with -o"));
        }
    }

    private void CheckPlace(string name, string path)
    {
        if (Directory.Exists(path))
        {
            throw new CliException(
                new($"无法写入 {shown}/{name}：同名的文件夹占着位置",
                    $"Cannot write {shown}/{name}: a folder of that name is in the way"),
                new("移走或改名那个文件夹，再执行一次；其他文件没有改动", "Move or rename that folder and run again; no file was changed"));
        }

        if (FileFacts.Of(path) is { IsRegular: false })
        {
            throw new CliException(
                new($"无法写入 {shown}/{name}：同名的管道或设备占着位置",
                    $"Cannot write {shown}/{name}: a pipe or device of that name is in the way"),
                new("移走它，再执行一次；其他文件没有改动", "Move it away and run again; no file was changed"));
        }

        if (FileRights.IsReadOnly(path))
        {
            throw new CliException(
                new($"无法写入 {shown}/{name}：文件是只读的", $"Cannot write {shown}/{name}: the file is read-only"),
                new("去掉文件的只读属性，或用 -o 换一个输出文件夹；其他文件没有改动",
                    "Make the file writable, or choose another output folder with -o; no file was changed"));
        }
    }

    /// <summary>Files of an earlier build that this one does not make, and that nobody has touched since.</summary>
    private void RemoveLeftovers()
    {
        foreach (var old in standing.Outputs.Where(old => wanted.Kinds.Contains(old.Kind)))
        {
            // A manifest is a file that anyone may have edited: it must not make us touch anything outside the folder.
            if (old.Path == Path.GetFileName(old.Path)
                && wanted.Outputs.All(output => !output.Path.Equals(old.Path, StringComparison.OrdinalIgnoreCase))
                && Path.Combine(folder, old.Path) is var path && new FileInfo(path).LinkTarget is null
                && FileContents.Find(path) is { } content && standing.Has(old.Path, content)
                && !wanted.Sources.Any(source => FileIdentity.AreSame(source, path)))
            {
                steps.Add(new OutputStep(old.Path, null, Manifest.Hash(content)));
            }
        }
    }

    /// <summary>The manifest of what the folder holds afterwards.</summary>
    private Manifest Merge()
    {
        if (standing.Manifest is not { } earlier)
        {
            return wanted.Manifest;
        }

        var present = earlier.Outputs.Where(old => old.Path == Path.GetFileName(old.Path)
            && FileContents.Find(Path.Combine(folder, old.Path)) is { } content && standing.Has(old.Path, content));
        return wanted.Manifest.Including(earlier with { Outputs = [.. present] }, wanted.Kinds);
    }

    private CliException Refused()
    {
        var names = strangers.Select(name => $"{shown}/{name}").ToList();
        return new CliException(
            new($"{string.Join('、', names)} 不是 plandsl 生成的，或者生成后被人改过；没有覆盖，什么也没有写",
                $"{string.Join(", ", names)}: not made by plandsl, or changed since; nothing was written"),
            new("把要留的移走或改名，或用 -o 换一个输出文件夹；加上 --force，原来的会换个名称留下",
                "Move or rename what is wanted, or choose another folder with -o; "
                + "with --force what is there is kept under another name"));
    }
}
