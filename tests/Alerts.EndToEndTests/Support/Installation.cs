using System.Text.Json;
using Alerts.Storage;
using MimeKit;

namespace Alerts.EndToEndTests;

/// <summary>A running installation (<c>alerts up</c>) in a folder of its own.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private readonly IReadOnlyList<(string Name, string Value)> _settings;

    private Installation(string data, IReadOnlyList<(string Name, string Value)> settings) => (Data, _settings) = (data, settings);

    public string Data { get; }

    public AlertsCommand Up { get; private set; } = null!;

    public Uri Url => new(Run().GetProperty("url").GetString()!);

    public int AppPid => Run().GetProperty("appPid").GetInt32();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Starts one; with settings as the environment gives them.</summary>
    public static async Task<Installation> StartAsync(params IReadOnlyList<(string Name, string Value)> settings)
    {
        var installation = new Installation(Directory.CreateTempSubdirectory("alerts-").FullName, settings);
        await installation.StartAgainAsync();
        return installation;
    }

    public async Task StartAgainAsync()
    {
        Up = AlertsCommand.Start(Data, _settings, ["up"]);
        await Up.WaitForAsync("Stop with Ctrl-C");
    }

    public async Task<string> CommandAsync(params IEnumerable<string> arguments)
    {
        var (exitCode, output) = await AlertsCommand.RunAsync(Data, arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }

    /// <summary>Writes an article and drops it with the command.</summary>
    public async Task<string> DropTextAsync(string name, string text)
    {
        var path = Path.Combine(Data, name);
        await File.WriteAllTextAsync(path, text, Cancellation);
        return await CommandAsync("drop", path);
    }

    public AlertsStorage Storage() => StorageConnection.Open(Run().GetProperty("storage").GetString()!);

    /// <summary>Waits for a number of mails and gives all there are, in order of their date.</summary>
    public async Task<IReadOnlyList<MimeMessage>> MailsAsync(int number)
    {
        var outbox = Storage().Container(Containers.Outbox);
        var mails = new Dictionary<string, MimeMessage>();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        while (mails.Count < number)
        {
            await foreach (var blob in outbox.GetBlobsAsync(cancellationToken: limit.Token))
            {
                if (mails.ContainsKey(blob.Name))
                    continue;
                var content = await outbox.GetBlobClient(blob.Name).DownloadContentAsync(limit.Token);
                mails[blob.Name] = await MimeMessage.LoadAsync(content.Value.Content.ToStream(), limit.Token);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), limit.Token);
        }

        return [.. mails.Values.OrderBy(mail => mail.References.Count).ThenBy(mail => mail.Date)];
    }

    public async ValueTask DisposeAsync()
    {
        await Up.DisposeAsync();
        Directory.Delete(Data, recursive: true);
    }

    private JsonElement Run() => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Data, "run.json"))).RootElement;
}
