using System.Collections.Immutable;
using PlanDsl.Syntax;

namespace PlanDsl.Semantics;

/// <summary>An attachment of the plan.</summary>
/// <param name="Title">Its title, as the 附件说明 names it.</param>
/// <param name="Forms">The forms it holds, in order.</param>
/// <param name="Files">Files that are its body and are not written in the plan, as named (文件).</param>
/// <param name="Content">Its own paragraphs and items.</param>
/// <param name="Location">The title's place.</param>
public sealed record AttachmentSymbol(
    string Title,
    ImmutableArray<FormReference> Forms,
    ImmutableArray<PrintedText> Files,
    ImmutableArray<ContentSymbol> Content,
    Location Location);
