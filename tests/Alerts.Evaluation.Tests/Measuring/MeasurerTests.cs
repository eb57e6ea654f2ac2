using Alerts.Evaluation.Measuring;
using Microsoft.Extensions.Time.Testing;

namespace Alerts.Evaluation.Tests.Measuring;

/// <summary>Measures a small checkout with a set and a scorer of its own beside it, by the real program.</summary>
public sealed class MeasurerTests : IDisposable
{
    private const string Entry = """
        { "name": "NAME", "task": "splitting", "in": "small/docs.jsonl", "scorer": "any",
          "results": [ { "path": "answers", "atLeast": LEAST, "source": "the test" } ] }
        """;

    // Counts the answers; a scorer that breaks down does so when its command says so.
    private const string Scorer = """
        import fs from 'node:fs';
        const option = (name) => process.argv[process.argv.indexOf(name) + 1];
        if (process.argv[2] === 'broken') { console.error('no such command'); process.exit(2); }
        console.log(JSON.stringify({ answers: fs.readFileSync(option('--pred'), 'utf8').trim().split('\n').length }));
        """;

    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("measurer-");

    public MeasurerTests()
    {
        Write("shared/data/score.mjs", Scorer);
        Write("shared/data/small/docs.jsonl", "{\"id\":\"a\",\"text\":\"One came. Two left.\"}\n{\"id\":\"b\",\"text\":\"Three stayed.\"}\n");
        Write("main/docs/measurements.md", "");
    }

    [Fact]
    public async Task A_measurement_tells_result_goal_hash_commands_and_circumstances()
    {
        List(Named("first", 2));
        Assert.Equal(0, await MeasureAsync());
        var report = Read();
        Assert.Contains("| answers | 2 | at least 2 | the test | met |", report, StringComparison.Ordinal);
        Assert.Contains("2026-03-01 12:00 UTC", report, StringComparison.Ordinal);
        Assert.Contains("unknown commit", report, StringComparison.Ordinal);
        Assert.Contains("`small/docs.jsonl`: SHA-256 `6e22b2d39f01824f", report, StringComparison.Ordinal);
        Assert.Contains("-- splitting --in ../shared/data/small/docs.jsonl --out", report, StringComparison.Ordinal);
        Assert.Contains("`node ../shared/data/score.mjs any --gold ../shared/data/small/docs.jsonl --pred", report, StringComparison.Ordinal);
        Assert.Contains("2 items, 2 answers", report, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder.FullName, report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missed_goal_is_told_and_is_no_failure()
    {
        List(Named("first", 3));
        Assert.Equal(0, await MeasureAsync());
        Assert.Contains("0 of 1 goals met. Missed:\n\n- first: answers\n", Read(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_data_are_absent_the_measurement_is_skipped_with_the_reason()
    {
        List(Named("first", 2));
        File.Delete(At("shared/data/small/docs.jsonl"));
        Assert.Equal(0, await MeasureAsync());
        Assert.Contains("Skipped: `../shared/data/small/docs.jsonl` is not here", Read(), StringComparison.Ordinal);
        Assert.Contains("0 of 0 goals met. Without a result: first.", Read(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_measured_again_stays_as_it_was()
    {
        List(Named("first", 2), Named("second", 2));
        await MeasureAsync();
        var before = Section("first");
        File.AppendAllText(At("shared/data/small/docs.jsonl"), "{\"id\":\"c\",\"text\":\"Four.\"}\n");
        await MeasureAsync("second");
        Assert.Equal(before, Section("first"));
        Assert.Contains("| answers | 3 |", Section("second"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_measurement_that_breaks_down_fails_misses_its_goals_and_does_not_stop_the_next()
    {
        List(
            Named("first", 1).Replace("splitting", "splittting", StringComparison.Ordinal),
            Named("second", 1).Replace("\"any\"", "\"broken\"", StringComparison.Ordinal), Named("third", 1));
        Assert.Equal(1, await MeasureAsync());
        Assert.Contains("**Failed**: There is no task \"splittting\"", Section("first"), StringComparison.Ordinal);
        Assert.Contains("**Failed** in the scorer: no such command", Section("second"), StringComparison.Ordinal);
        Assert.Contains("1 of 3 goals met. Missed:\n\n- first: answers\n- second: answers\n", Read(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_of_an_earlier_run_are_never_scored()
    {
        List(Named("first", 1));
        await MeasureAsync();
        File.WriteAllText(At("shared/data/small/docs.jsonl"), "{\"id\":\"a\"}\n");
        Assert.Equal(1, await MeasureAsync());
        Assert.Contains("| answers | not measured |", Section("first"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_fits_nothing_is_answered_with_the_list()
    {
        List(Named("first", 1));
        var error = await Assert.ThrowsAsync<UserException>(() => MeasureAsync("fist"));
        Assert.Contains("\"fist\"", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("are: first.", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Named(string name, int least) =>
        Entry.Replace("NAME", name, StringComparison.Ordinal).Replace("LEAST", $"{least}", StringComparison.Ordinal);

    private void List(params string[] entries) =>
        Write("main/tests/measurements.json", $$"""{ "evaluations": [{{string.Join(',', entries)}}], "benchmarks": [] }""");

    private Task<int> MeasureAsync(params string[] only) => new Measurer(At("main"), new FakeTimeProvider(Noon), TextWriter.Null)
        .RunAsync(only, isLong: false, TestContext.Current.CancellationToken);

    private string Read() => File.ReadAllText(At("main/docs/measurements.md"));

    private string Section(string name) => Read().Split($"\n## {name}\n")[1].Split("\n## ")[0].Trim();

    private string At(string path) => Path.Combine(_folder.FullName, path);

    private void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), content);
    }
}
