using PlanDsl.Audit.Recognition;

namespace PlanDsl.Audit.Gates.Page;

/// <summary>A length of the page, by section.</summary>
/// <param name="info">The rule.</param>
/// <param name="isLandscape">Whether it is about pages on their side.</param>
/// <param name="measures">What is measured, and what it should be.</param>
internal sealed class LengthGate(GateInfo info, bool isLandscape, params PageLength[] measures) : Gate(info)
{
    internal override void Check(RecognizedDocument document, GateSheet sheet)
    {
        foreach (var section in document.File.Sections.Where(section => section.IsLandscape == isLandscape))
        {
            sheet.Applies();
            foreach (var measure in measures)
            {
                var wanted = document.Profile == PageProfile.Gb33476 ? measure.Gb33476 : measure.Classic37;
                var actual = measure.Read(section);
                if (Math.Abs(actual - Lengths.Mm(wanted)) > Lengths.Mm(measure.Tolerance))
                {
                    var (found, expected) = (Lengths.SayMm(actual), Lengths.SayMm(Lengths.Mm(wanted)));
                    var other = document.Profile == PageProfile.Gb33476 ? measure.Classic37 : measure.Gb33476;
                    var (alsoZh, alsoEn) = other == wanted ? ("", "")
                        : ($"（或 {Lengths.SayMm(Lengths.Mm(other)).Zh}，两种设法选一种）",
                            $" (or {Lengths.SayMm(Lengths.Mm(other)).En} by the other profile)");
                    sheet.Find(
                        section,
                        new($"{measure.Name.Zh} {found.Zh}", $"{measure.Name.En} {found.En}"),
                        isLandscape ? null
                            : new(
                                $"{measure.Name.Zh} {expected.Zh}{alsoZh}",
                                    $"{measure.Name.En} {expected.En}{alsoEn}"));
                }
            }
        }
    }
}
