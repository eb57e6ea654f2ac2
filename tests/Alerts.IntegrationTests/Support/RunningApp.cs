using Alerts.Storage;
using Alerts.TestSupport;
using Azure.Storage.Queues.Models;

namespace Alerts.IntegrationTests;

/// <summary>The Functions app as a process of its own on the account of a pipeline.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    private const string Listening = "Now listening on";

    private readonly TestPipeline _pipeline;

    private RunningApp(TestPipeline pipeline, ChildProgram program) => (_pipeline, Program) = (pipeline, program);

    public ChildProgram Program { get; }

    /// <summary>Where it answers.</summary>
    public Uri Address
    {
        get
        {
            var line = Program.Lines.First(line => line.Contains(Listening, StringComparison.Ordinal));
            return new Uri(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..].Trim(' ', ':'));
        }
    }

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="pipeline">Gives account and key.</param>
    /// <param name="settings">Environment variables besides.</param>
    public static async Task<RunningApp> StartAsync(TestPipeline pipeline, params (string Name, string Value)[] settings)
    {
        var environment = new Dictionary<string, string>
        {
            [StorageConnection.Setting] = pipeline.Connection,
            ["Alerts__Identity__Key"] = Convert.ToBase64String(new byte[32]),
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            ["AzureFunctionsJobHost__extensions__queues__maxPollingInterval"] = "00:00:00.100",
        };
        foreach (var (name, value) in settings)
        {
            environment[name] = value;
        }

        var app = new RunningApp(pipeline, ChildProgram.Start("src/Alerts.Functions", environment));
        await app.Program.UntilAsync(Listening);
        return app;
    }

    /// <summary>Waits until the inbox and all queues are empty. In the order of the flow: what a stage sends lies there before its own input goes.</summary>
    public async Task UntilIdleAsync()
    {
        await UntilAsync("the inbox is empty", async cancellation => await _pipeline.Inbox.GetBlobsAsync(cancellationToken: cancellation).AnyAsync(cancellation) is false);
        string[] queues = ["azure-webjobs-blobtrigger-alerts", .. Pipeline.Stages.Select(stage => stage.Trigger).Where(Queues.All.Contains)];
        foreach (var queue in queues.Select(_pipeline.Storage.Queue))
        {
            await UntilAsync($"{queue.Name} is empty", async cancellation =>
                ((QueueProperties)await queue.GetPropertiesAsync(cancellation)).ApproximateMessagesCount == 0);
        }
    }

    public ValueTask DisposeAsync() => Program.DisposeAsync();

    private async Task UntilAsync(string what, Func<CancellationToken, Task<bool>> condition)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (!await condition(TestContext.Current.CancellationToken))
        {
            Assert.False(limit.IsCancellationRequested, $"Not within {Limit.TotalSeconds} s: {what}\n{string.Join('\n', Program.Lines)}");
            await Task.Delay(Look, TestContext.Current.CancellationToken);
        }
    }
}
