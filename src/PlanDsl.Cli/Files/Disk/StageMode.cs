namespace PlanDsl.Cli.Files;

/// <summary>How a staged change takes its place.</summary>
internal enum StageMode
{
    /// <summary>One file is replaced, by renaming or by writing into it.</summary>
    File,

    /// <summary>A folder that is not there yet appears whole.</summary>
    Fresh,

    /// <summary>A folder changes places with its new self in one step.</summary>
    Exchange,

    /// <summary>Files of a folder are replaced one by one; a run that is cut off is finished by the next.</summary>
    OneByOne,
}
