using PlanDsl.Compiler;
using PlanDsl.Emit.OpenXml;

namespace PlanDsl.Cli.Batch;

/// <summary>What a plan is built with.</summary>
/// <param name="Project">The settings that hold for it.</param>
/// <param name="Template">How its Word files look; null for the default.</param>
/// <param name="Hash">A hash of all of it and of the options.</param>
internal sealed record BuildSettings(ProjectFile Project, NoticeTemplate? Template, string Hash);
