using PlanDsl.Emit.OpenXml;

namespace PlanDsl.Compiler;

/// <summary>
/// Where 版记 stands by a real layout: a notice is laid out, and again with 版记 elsewhere, until it is on the last, an
/// even page (GB/T 33476.2-2016, 7.3.1).
/// </summary>
public static class ImprintSettling
{
    private static readonly ImprintPlace[] Places =
        [ImprintPlace.SamePage, ImprintPlace.NextPage, ImprintPlace.AfterBlankPage];

    /// <summary>The first result whose layout is right, the estimated one before the others.</summary>
    /// <param name="built">The plan with 版记 where it is estimated to go.</param>
    /// <param name="build">Builds the plan with 版记 at a place.</param>
    /// <param name="isInPlace">Lays a notice out and says whether its 版记 stands where it must.</param>
    /// <returns>The result; null if the notice has no 版记, or it is wrong at every place.</returns>
    public static CompilationResult? Settle(
        CompilationResult built, Func<ImprintPlace, CompilationResult> build, Func<OutputFile, bool> isInPlace) =>
        built.Pages is not { Imprint: { } estimated }
            ? null
            : Places.OrderBy(place => place != estimated)
                .Select(place => place == estimated ? built : build(place))
                .FirstOrDefault(result => isInPlace(result.Outputs.Single(static o => o.Kind == OutputKind.Notice)));
}
