using Azure.Storage.Queues.Models;

namespace Alerts.LocalHost.Tests;

[Collection<Alone>]
public sealed class StoppedProcessTests(Azurite azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Row", "shutdown")]
    public async Task A_host_stopped_in_the_middle_of_100_functions_finishes_or_returns_each()
    {
        var account = await azurite.TakeAccountAsync();
        await TestApp.CreateEffectsAsync(account);
        var queue = await account.CreateQueueAsync("hold");
        await Parallel.ForAsync(0, 100, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, cancellation) =>
            await queue.SendMessageAsync($"{number}", cancellation));
        await using var app = await TestApp.StartAsync(account, "app", ("DOTNET_SHUTDOWNTIMEOUTSECONDS", "4"));
        await app.UntilAsync("holds", 100);

        app.Terminate();
        await app.UntilAsync("Application is shutting down");
        app.Say("open");
        Assert.Equal(0, await app.ExitAsync());

        // The even ones could finish in time, the odd ones were cancelled; those are visible although the invisibility is ten minutes.
        var finished = (await TestApp.EffectsAsync(account, "hold")).Select(effect => effect.Key);
        Assert.Equal(Numbers(from: 0), finished.Order(StringComparer.Ordinal));
        var returned = new List<string>();
        while ((await queue.ReceiveMessagesAsync(32, TimeSpan.FromMinutes(5), Cancellation)).Value is { Length: > 0 } messages)
            returned.AddRange(messages.Select((QueueMessage message) => message.MessageText));
        Assert.Equal(Numbers(from: 1), returned.Order(StringComparer.Ordinal));
        Assert.Equal(50, ((QueueProperties)await queue.GetPropertiesAsync(Cancellation)).ApproximateMessagesCount);
    }

    private static IEnumerable<string> Numbers(int from) =>
        Enumerable.Range(0, 50).Select(i => $"{from + 2 * i}").Order(StringComparer.Ordinal);
}
