using Alerts.TestSupport;
using Azure.Data.Tables;

namespace Alerts.LocalHost.Tests;

/// <summary>The test app as processes on one account.</summary>
internal static class TestApp
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="account">Its storage.</param>
    /// <param name="name">Stands in the rows of its effects.</param>
    /// <param name="settings">Environment variables besides.</param>
    public static async Task<ChildProgram> StartAsync(Account account, string name, params (string Name, string Value)[] settings)
    {
        var environment = new Dictionary<string, string>
        {
            ["AzureWebJobsStorage"] = account.Connection,
            ["TestApp__Name"] = name,
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
        };
        foreach (var setting in settings)
            environment[setting.Name] = setting.Value;
        var app = ChildProgram.Start("tests/Alerts.LocalHost.TestApp", environment);
        await app.UntilAsync("Now listening on");
        return app;
    }

    public static Task CreateEffectsAsync(Account account) =>
        new TableClient(account.Connection, "Effects").CreateIfNotExistsAsync(Cancellation);

    /// <summary>Rows of one kind of work.</summary>
    public static async Task<IReadOnlyList<Effect>> EffectsAsync(Account account, string kind)
    {
        var effects = new List<Effect>();
        var table = new TableClient(account.Connection, "Effects");
        await foreach (var row in table.QueryAsync<TableEntity>(row => row.PartitionKey == kind, cancellationToken: Cancellation))
            effects.Add(new(row.RowKey, row.GetString("Host"), row.GetInt64("Tries")!.Value));
        return effects;
    }
}

/// <summary>One piece of work that was done.</summary>
internal sealed record Effect(string Key, string Host, long Tries);
