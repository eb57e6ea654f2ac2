using System.Diagnostics;
using System.Text.Json;
using Alerts.Articles;
using Alerts.Storage;
using Alerts.Stories;
using Alerts.TestSupport;

namespace Alerts.LogWriter.Together;

/// <summary>Workers that start together on the first articles of a story, many times over, and what they left.</summary>
public static class TogetherRun
{
    /// <summary>Processes, and handlers in each: so that every article comes to each process at the same time.</summary>
    public static IReadOnlyList<(int Processes, int Handlers)> Cases { get; } = [(2, 4), (4, 4), (1, 16)];

    /// <summary>Plays all cases on an Azurite of its own.</summary>
    /// <returns>True where nothing was wrong.</returns>
    public static async Task<bool> RunAsync(int rounds, TextWriter output, CancellationToken cancellation)
    {
        await using var azurite = await AzuriteProcess.StartAsync(cancellation);
        var isGood = true;
        foreach (var ((processes, handlers), number) in Cases.Select((one, number) => (one, number)))
        {
            var watch = Stopwatch.StartNew();
            var left = await PlayAsync(azurite.ConnectionString(number), processes, handlers, rounds, cancellation);
            await output.WriteLineAsync(
                $"{processes} processes of {handlers} handlers, {rounds} rounds in {watch.Elapsed.TotalSeconds:0} s over {left.Seals} seals: {left.Faults.Count} faults");
            foreach (var fault in left.Faults)
            {
                await output.WriteLineAsync($"  {fault}");
            }

            isGood &= left.Faults.Count == 0;
        }

        return isGood;
    }

    /// <summary>Plays one case on an account that nobody used.</summary>
    public static async Task<TogetherOutcome> PlayAsync(string connection, int processes, int handlers, int rounds, CancellationToken cancellation)
    {
        await using var judge = new RoundWorker(connection);
        await judge.Get<AlertsStorage>().CreateAsync(cancellation);
        var workers = await Task.WhenAll(Enumerable.Range(0, processes).Select(_ => RoundProcess.StartAsync(connection, handlers, cancellation)));
        for (var number = 0; number < rounds; number++)
        {
            var round = new Round(number);
            await Task.WhenAll(Enumerable.Range(0, Round.Articles).Select(
                article => judge.Get<IngestedStore>().WriteOnceAsync(round.Article(article), cancellation)));
            Array.ForEach(workers, worker => worker.Go(round));
            await Task.WhenAll(workers.Select(worker => worker.DoneAsync(cancellation)));
        }

        Array.ForEach(workers, worker => worker.Dispose());
        return await JudgeAsync(judge, rounds, cancellation);
    }

    private static async Task<TogetherOutcome> JudgeAsync(RoundWorker judge, int rounds, CancellationToken cancellation)
    {
        var (assignment, stories, faults) = (judge.Get<StoryAssignment>(), judge.Get<StoryStore>(), new List<string>());
        var known = await assignment.NewestAsync(long.MaxValue, int.MaxValue, cancellation);
        if (known.Count != rounds)
            faults.Add($"{known.Count} stories of {rounds} rounds");
        var before = new Dictionary<string, string>();
        foreach (var (id, _) in known)
        {
            var state = (await stories.ReadAsync(id, cancellation)).State;
            before[id] = JsonSerializer.Serialize(state, StateJson.Default.StoryState);
            var lines = await assignment.LinesAsync(await assignment.LastLineAsync(id, cancellation), -1, cancellation);
            faults.AddRange(FaultsOf(state, lines.Count));
        }

        // Made again by one worker alone, from the log and the decisions: the same, byte for byte.
        await judge.Get<StoryRebuild>().RunAsync(1, new Progress<RebuildReport>(), cancellation);
        foreach (var (id, json) in before)
        {
            if (JsonSerializer.Serialize((await stories.ReadAsync(id, cancellation)).State, StateJson.Default.StoryState) != json)
                faults.Add($"{id} is another one when it is made again");
        }

        var segments = await judge.Get<AlertsStorage>().Container(Containers.Log)
            .GetBlobsAsync(new Azure.Storage.Blobs.Models.GetBlobsOptions { Prefix = "stories/0" }, cancellation).CountAsync(cancellation);
        return new TogetherOutcome(faults, segments - 1);
    }

    private static IEnumerable<string> FaultsOf(StoryState state, int lines)
    {
        if (lines != Round.Articles)
            yield return $"{state.Id} has {lines} lines";
        if (state.Items.Select(item => item.Id).Distinct().Count() != Round.Articles || state.Items.Count != Round.Articles)
            yield return $"{state.Id} holds {state.Items.Count} articles";
        var sentences = state.Statements.Select(s => (s.Item, s.Sentence)).ToList();
        if (sentences.Distinct().Count() != Round.Sentences || sentences.Count != Round.Sentences)
            yield return $"{state.Id} holds {sentences.Count} sentences, {sentences.Distinct().Count()} of them different";
    }
}

/// <summary>What a case left.</summary>
/// <param name="Faults">What is wrong; empty where nothing is.</param>
/// <param name="Seals">How often the log went on in a new segment.</param>
public sealed record TogetherOutcome(IReadOnlyList<string> Faults, int Seals);
