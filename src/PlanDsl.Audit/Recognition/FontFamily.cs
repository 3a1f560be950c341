namespace PlanDsl.Audit.Recognition;

/// <summary>
/// The families that the standard names; it names no products, so every font of a family will do, by its Chinese or
/// its file name.
/// </summary>
internal enum FontFamily
{
    /// <summary>None of them.</summary>
    Other,

    /// <summary>仿宋.</summary>
    FangSong,

    /// <summary>楷体.</summary>
    Kai,

    /// <summary>黑体.</summary>
    Hei,

    /// <summary>小标宋.</summary>
    XiaoBiaoSong,

    /// <summary>宋体.</summary>
    Song,
}
