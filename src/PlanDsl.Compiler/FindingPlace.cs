using PlanDsl.Syntax;

namespace PlanDsl.Compiler;

/// <summary>Where a finding stands among the others: by file, by place, by code, else as it was found.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="File">The place of its file among those that were read.</param>
/// <param name="Index">Its place among those found.</param>
internal sealed record FindingPlace(Diagnostic Finding, int File, int Index)
{
    /// <summary>Below 0 if one comes first, above 0 if the other does.</summary>
    internal static int Compare(FindingPlace one, FindingPlace other)
    {
        var (mine, others) = (one.Finding.Location, other.Finding.Location);
        var order = one.File.CompareTo(other.File);
        order = order != 0 ? order : string.CompareOrdinal(mine.Source.Path, others.Source.Path);
        order = order != 0 ? order : mine.Span.Start - others.Span.Start;
        order = order != 0 ? order : mine.Span.End - others.Span.End;
        order = order != 0 ? order
            : string.CompareOrdinal(one.Finding.Descriptor.Code, other.Finding.Descriptor.Code);
        return order != 0 ? order : one.Index - other.Index;
    }
}
