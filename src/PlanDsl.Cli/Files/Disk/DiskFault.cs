using System.Globalization;
using PlanDsl.Syntax;

namespace PlanDsl.Cli.Files;

/// <summary>Why the system would not do something, in words, each reason with its own remedy.</summary>
/// <param name="Reason">What is the matter, to stand behind a colon.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record DiskFault(Bilingual Reason, Bilingual Remedy)
{
    private static readonly DiskFault NoPermission = new(
        new("没有权限", "permission denied"),
        new("请它的所有者或管理员给你权限，或者换一个文件夹", "Ask its owner or an administrator for permission, or use another folder"));

    private static readonly DiskFault ReadOnlyDisk = new(
        new("所在的磁盘是只读的", "the disk that it is on is read-only"),
        new("换一个可以写的磁盘或文件夹", "Use another disk or folder, one that can be written"));

    private static readonly DiskFault NameTooLong = new(
        new("名称太长，系统不接受", "the name is too long for the system"),
        new("把文件名、标识或标题改短，或者换一个层次浅的文件夹", "Shorten the file name, id or title, or use a folder less deep"));

    private static readonly DiskFault LinkLoop = new(
        new("链接绕成了圈，走不到文件", "its links lead round in a circle, to no file"),
        new("用 ls -l 查看链接指向哪里，改正或删去它", "See with ls -l where the links lead; correct or delete them"));

    private static readonly DiskFault DiskFull = new(
        new("磁盘已满，或者超出了你的配额", "the disk is full, or your quota is used up"),
        new("腾出空间，或者换一个磁盘，再执行一次", "Make room or use another disk, and run again"));

    private static readonly DiskFault InUse = new(
        new("正被别的程序占用", "another program holds it"),
        new("关闭正在打开它的程序（如 Word、Excel），再执行一次", "Close the program that has it open (Word, Excel), and run again"));

    /// <summary>A file where a folder should be.</summary>
    internal static DiskFault NotFolder { get; } = new(
        new("路径中间有一段是文件，不是文件夹", "a part of its path is a file, not a folder"),
        new("核对路径；移走占位的文件，或者换一个文件夹", "Check the path; move that file away, or use another folder"));

    /// <summary>A folder where a file should be.</summary>
    internal static DiskFault IsFolder { get; } = new(
        new("是一个文件夹", "it is a folder"),
        new("写文件的名称，或者移走那个文件夹", "Name a file, or move that folder away"));

    /// <summary>A pipe, device or socket where a file should be.</summary>
    internal static DiskFault NotFile { get; } = new(
        new("是管道、设备或套接字，不是文件", "it is a pipe, a device or a socket, not a file"),
        new("写普通文件的名称；要从管道读，用“plandsl fmt -”", "Name a plain file; \"plandsl fmt -\" reads a pipe"));

    /// <summary>A standard stream that whoever started the process has closed.</summary>
    internal static DiskFault Closed { get; } = new(
        new("已关闭", "it is closed"),
        new("去掉“>&-”一类的写法，或者转到文件里", "Leave out such as \">&-\", or redirect it to a file"));

    private static readonly DiskFault Gone = new(
        new("文件或所在的文件夹不存在", "the file or its folder does not exist"),
        new("核对路径；也许它刚刚被移走或删除", "Check the path; it may just have been moved or deleted"));

    private static readonly DiskFault Taken = new(
        new("同名的文件刚刚出现", "a file of that name has just appeared"),
        new("看看那是什么，移走它，再执行一次", "See what it is, move it away, and run again"));

    private static readonly DiskFault TooLarge = new(
        new("超过了系统允许的文件大小", "it exceeds the file size that the system allows"),
        new("用 ulimit -f 查看限制，或者换一个文件系统", "See the limit with ulimit -f, or use another file system"));

    private static readonly DiskFault Hardware = new(
        new("读写磁盘出错", "the disk reports an error"),
        new("检查磁盘和网络连接，先备份文件", "Check disk and network, and back your files up first"));

    /// <summary>The reason behind an exception of the file system.</summary>
    internal static DiskFault Of(Exception exception)
    {
        var thrown = exception is UnauthorizedAccessException && exception.InnerException is IOException inner
            ? inner : exception;
        return thrown is FaultException { Fault: var own } ? own : OfNumber(thrown) ?? thrown switch
        {
            PathTooLongException => NameTooLong,
            FileNotFoundException or DirectoryNotFoundException => Gone,
            UnauthorizedAccessException => NoPermission,
            ArgumentException => NameTooLong,
            _ => Unknown(thrown),
        };
    }

    /// <summary>Whether something else has the file open and locked.</summary>
    internal static bool IsInUse(Exception exception) => ReferenceEquals(Of(exception), InUse);

    /// <summary>The failure of writing something.</summary>
    /// <param name="shown">What could not be written, as messages name it.</param>
    /// <param name="exception">What the system threw.</param>
    /// <param name="isUntouched">Whether no file that was there has changed.</param>
    internal static CliException Writing(string shown, Exception exception, bool isUntouched)
    {
        var fault = Of(exception);
        return new CliException(
            new($"无法写入 {shown}：{fault.Reason.Zh}", $"Cannot write {shown}: {fault.Reason.En}"),
            isUntouched
                ? new($"{fault.Remedy.Zh}；那里已有的文件没有改动", $"{fault.Remedy.En}; no file there was changed")
                : fault.Remedy);
    }

    /// <summary>The failure of reading something.</summary>
    internal static CliException Reading(string shown, Exception exception) =>
        Reading(new Bilingual(shown, shown), exception);

    /// <summary>The failure of reading something that has a name in each language.</summary>
    internal static CliException Reading(Bilingual what, Exception exception)
    {
        var fault = Of(exception);
        return new CliException(
            new($"无法读取 {what.Zh}：{fault.Reason.Zh}", $"Cannot read {what.En}: {fault.Reason.En}"), fault.Remedy);
    }

    /// <summary>Whether an exception is one of the file system.</summary>
    internal static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException;

    private static DiskFault? OfNumber(Exception thrown) => OperatingSystem.IsWindows()
        ? (thrown.HResult & 0xFFFF) switch
        {
            5 => NoPermission,
            19 => ReadOnlyDisk,
            32 or 33 => InUse,
            39 or 112 => DiskFull,
            80 or 183 => Taken,
            206 => NameTooLong,
            223 => TooLarge,
            _ => null,
        }
        : thrown.HResult switch
        {
            1 or 13 => NoPermission,
            2 => Gone,
            5 => Hardware,
            11 or 26 => InUse,
            17 => Taken,
            20 => NotFolder,
            21 => IsFolder,
            27 => TooLarge,
            28 => DiskFull,
            30 => ReadOnlyDisk,
            _ => OperatingSystem.IsMacOS() ? OfMac(thrown.HResult) : OfLinux(thrown.HResult),
        };

    private static DiskFault? OfLinux(int number) => number switch
    {
        36 => NameTooLong,
        40 => LinkLoop,
        122 => DiskFull,
        _ => null,
    };

    private static DiskFault? OfMac(int number) => number switch
    {
        35 => InUse,
        62 => LinkLoop,
        63 => NameTooLong,
        69 => DiskFull,
        _ => null,
    };

    private static DiskFault Unknown(Exception thrown)
    {
        var number = thrown.HResult.ToString(CultureInfo.InvariantCulture);
        return new DiskFault(
            new($"系统报告错误 {number}", $"the system reports error {number}"),
            new("再执行一次；仍不行时换一个文件夹", "Run again; if that fails too, use another folder"));
    }
}
