using System.CommandLine;
using Alerts.Evaluation.Tasks;

namespace Alerts.Evaluation.Running;

/// <summary><c>TASK --in FILE --out FILE</c>: answers a labelled set with the code of the pipeline, for a scorer.</summary>
internal static class EvaluateCommand
{
    private const StringSplitOptions Separated = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    public static RootCommand Create()
    {
        var task = new Argument<string>("TASK") { Description = $"What to do with each record: {EvaluationTasks.Names}." };
        var input = File("--in", "The records: JSON lines, plain or gzipped.", required: true);
        var output = File("--out", "Where the answers go: JSON lines.", required: true);
        var events = File("--events", "For sets of events: what each event is about.");
        var queries = File("--queries", "For matching: the queries.");
        var learn = new Option<FileInfo[]>("--learn") { Description = "For tasks that learn: further labelled records; may be given several times." };
        var learnEvents = File("--learn-events", "For tasks that learn: what the events of --learn are about.");
        var mode = new Option<string>("--as") { Description = "The form of the answer, for tasks that have several." };
        var labels = new Option<string[]>("--labels")
        {
            Description = "The labels that the set has, separated by commas.",
            CustomParser = text => [.. text.Tokens.SelectMany(token => token.Value.Split(',', Separated))],
        };
        var draw = new Option<int?>("--draw") { Description = "For tasks that draw: how many answers." };
        var seed = new Option<int>("--seed") { Description = "For tasks that draw: another number draws others." };
        var root = new RootCommand("Runs the pipeline's code over a labelled set and writes its answers for the scorer.")
        {
            task, input, output, events, queries, learn, learnEvents, mode, labels, draw, seed,
        };
        root.SetAction((arguments, cancellation) =>
        {
            var chosen = EvaluationTasks.Find(arguments.GetValue(task)!);
            var asked = EvaluationTasks.Mode(chosen, arguments.GetValue(mode));
            var given = new EvaluationInput(JsonLines.Read(arguments.GetValue(input)!))
            {
                Events = arguments.GetValue(events) is { } e ? JsonLines.Read(e) : [],
                Queries = arguments.GetValue(queries) is { } q ? JsonLines.Read(q) : [],
                Learn = [.. (arguments.GetValue(learn) ?? []).SelectMany(JsonLines.Read)],
                LearnEvents = arguments.GetValue(learnEvents) is { } about ? JsonLines.Read(about) : [],
                Mode = asked,
                Labels = arguments.GetValue(labels) ?? [],
                Draw = arguments.GetValue(draw),
                Seed = arguments.GetValue(seed),
            };
            return TaskRunner.RunAsync(chosen, given, arguments.GetValue(output)!, arguments.InvocationConfiguration.Error, cancellation);
        });
        return root;
    }

    private static Option<FileInfo> File(string name, string description, bool required = false) =>
        new(name) { Description = description, Required = required };
}
