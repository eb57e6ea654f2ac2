using Alerts.Evaluation.Measuring;
using Alerts.Evaluation.Tasks;
using Alerts.TestSupport;

namespace Alerts.Evaluation.Tests.Measuring;

public sealed class MeasurementListTests
{
    private static readonly MeasurementList List = MeasurementList.Read(Repository.Root);

    [Fact]
    public void The_names_of_the_list_differ() => Assert.Equal(List.Names.Count, List.Names.Distinct().Count());

    [Fact]
    public void Every_task_of_the_list_exists()
    {
        Assert.NotEmpty(List.Evaluations);
        Assert.All(List.Evaluations, entry =>
        {
            var words = entry.Task.Split(' ');
            var mode = Array.IndexOf(words, "--as") is >= 0 and var at ? words[at + 1] : null;
            EvaluationTasks.Mode(EvaluationTasks.Find(words[0]), mode);
        });
    }

    [Fact]
    public void Every_benchmark_of_the_list_exists_and_every_benchmark_is_listed()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "tests/Alerts.Benchmarks"), "*Benchmarks.cs");
        Assert.Equal(files.Select(Path.GetFileNameWithoutExtension).Order(), List.Benchmarks.Select(b => b.Class).Order());
    }

    [Fact]
    public void Every_goal_names_its_source() => Assert.All(
        List.Evaluations.SelectMany(e => e.Results).Where(goal => goal.AtLeast is not null || goal.AtMost is not null),
        goal => Assert.False(string.IsNullOrWhiteSpace(goal.Source), goal.Path));

    [Fact]
    public void A_word_chooses_what_begins_with_it() =>
        Assert.All(List.Only(["novelty"]).Names, name => Assert.StartsWith("novelty", name, StringComparison.Ordinal));
}
