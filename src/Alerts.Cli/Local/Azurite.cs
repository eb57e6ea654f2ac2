using System.Text.RegularExpressions;

namespace Alerts.Cli.Local;

/// <summary>The storage emulator, on free ports, with its data on disk.</summary>
internal sealed partial class Azurite : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly ChildProcess _process;

    private Azurite(ChildProcess process, string connectionString) => (_process, ConnectionString) = (process, connectionString);

    public string ConnectionString { get; }

    public int ProcessId => _process.Id;

    /// <summary>Starts it and waits until it listens.</summary>
    public static async Task<Azurite> StartAsync(LocalFolder folder, CancellationToken cancellation)
    {
        var program = Path.Combine(LocalFolder.Root, "node_modules", ".bin", "azurite");
        if (!File.Exists(program))
            throw new UserException("The storage emulator is not installed. Run: npm ci");

        Directory.CreateDirectory(folder.Azurite);
        var addresses = new Dictionary<string, string>();
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = ChildProcess.Start(
            program,
            ["--blobPort", "0", "--queuePort", "0", "--tablePort", "0", "--location", folder.Azurite, "--disableTelemetry", "--skipApiVersionCheck"],
            new Dictionary<string, string>(), folder.Path, folder.AzuriteLog,
            line =>
            {
                lock (addresses)
                {
                    if (Listening().Match(line) is { Success: true } match)
                        addresses[match.Groups["service"].Value] = match.Groups["address"].Value;
                    if (addresses.Count == 3)
                        ready.TrySetResult();
                }
            });
        try
        {
            var ended = process.WaitForExitAsync(cancellation);
            if (await Task.WhenAny(ready.Task, ended).WaitAsync(StartLimit, cancellation) == ended)
                throw new UserException($"The storage emulator ended at once; see {folder.AzuriteLog}");
            return new Azurite(process, Connection(addresses));
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    // The account that every Azurite knows; its key is published in Azurite's documentation.
    private static string Connection(Dictionary<string, string> addresses) =>
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;"
        + "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;"
        + $"BlobEndpoint={addresses["Blob"]}/devstoreaccount1;QueueEndpoint={addresses["Queue"]}/devstoreaccount1;"
        + $"TableEndpoint={addresses["Table"]}/devstoreaccount1;";

    [GeneratedRegex("^Azurite (?<service>Blob|Queue|Table) service is successfully listening at (?<address>http://[^ /]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Listening();
}
