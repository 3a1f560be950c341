using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using PlanDsl.Emit.CSharp;
using PlanDsl.Emit.Document;
using PlanDsl.Emit.Forms;
using PlanDsl.Emit.OpenXml;
using PlanDsl.Emit.Schema;
using PlanDsl.Semantics;

namespace PlanDsl.Compiler;

/// <summary>Decides which files a plan makes and what they are called, then has them written.</summary>
internal static class OutputPlanner
{
    /// <summary>
    /// The files of the kinds asked for; their order and bytes do not depend on which writer is done first.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">What to make.</param>
    /// <param name="pages">How the notice falls on pages, by estimate; null if it is not made.</param>
    internal static ImmutableArray<OutputFile> Write(PlanModel plan, BuildOptions options, out PageSettlement? pages)
    {
        PageSettlement? settled = null;
        var jobs = Plan(plan, options, settlement => settled = settlement);
        var files = new OutputFile[jobs.Count];

        // The longest job, the C# schema, is planned last and so begins first; each job goes to whoever is free.
        var order = Partitioner.Create(
            Enumerable.Range(0, jobs.Count).Reverse(), EnumerablePartitionerOptions.NoBuffering);
        var threads = new ParallelOptions { MaxDegreeOfParallelism = options.Threads ?? -1 };
        Parallel.ForEach(order, threads, i =>
        {
            var job = jobs[i];
            files[i] = new OutputFile(job.Kind, job.Id, job.Path, job.Content());
        });
        pages = settled;
        return ImmutableArray.Create(files);
    }

    private static List<Job> Plan(PlanModel plan, BuildOptions options, Action<PageSettlement> settle)
    {
        var jobs = new List<Job>();
        var names = new OutputNames();
        void Add(OutputKind kind, string id, string title, string extension, Func<byte[]> content)
        {
            // Names are taken for all kinds alike, so --only never changes what a file is called.
            var path = names.Take(title, extension);
            if (options.Kinds.Contains(kind))
            {
                jobs.Add(new Job(kind, id, path, content));
            }
        }

        var forms = FormBuilder.Build(plan);
        Add(OutputKind.Notice, plan.Id, plan.Title, ".docx",
            () =>
            {
                var document = DocumentBuilder.Build(plan, forms);
                var notice = NoticeWriter.Write(document, options.Template, options.Imprint, out var settlement);
                settle(settlement);
                return notice;
            });
        foreach (var form in forms)
        {
            Add(OutputKind.FormWord, form.Id, form.Title, ".docx", () => FormWordWriter.Write(form, options.Template));
            Add(
                OutputKind.FormExcel, form.Id, form.Title, ".xlsx",
                () => FormExcelWriter.Write(form, options.Template));
        }

        if (!forms.IsEmpty)
        {
            var schema = new Lazy<SchemaModel>(() => SchemaBuilder.Build(plan, forms));
            Add(OutputKind.CSharp, plan.Id, plan.Id, ".g.cs", () => ToBytes(CSharpWriter.Write(schema.Value)));
            Add(OutputKind.JsonSchema, plan.Id, plan.Id, ".schema.json",
                () => ToBytes(JsonSchemaWriter.Write(schema.Value)));
        }

        return jobs;
    }

    private static byte[] ToBytes(string text) => Encoding.UTF8.GetBytes(text);

    private sealed record Job(OutputKind Kind, string Id, string Path, Func<byte[]> Content);
}
