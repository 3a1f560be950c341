namespace PlanDsl.Emit.OpenXml;

/// <summary>On which page 版记 stands; it must be the last, an even one (GB/T 33476.2-2016, 7.3.1).</summary>
public enum ImprintPlace
{
    /// <summary>On the page where the text ends.</summary>
    SamePage,

    /// <summary>On the page after it.</summary>
    NextPage,

    /// <summary>After a blank page; both are without number (GB/T 9704-2012, 7.5).</summary>
    AfterBlankPage,
}
