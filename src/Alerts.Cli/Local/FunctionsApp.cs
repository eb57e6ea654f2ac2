using System.Net;
using System.Net.Sockets;

namespace Alerts.Cli.Local;

/// <summary>The Functions app as a process of its own.</summary>
internal sealed class FunctionsApp : IAsyncDisposable
{
    private const int UsualPort = 7071;   // as the Functions tools use it
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(100);

    private readonly ChildProcess _process;

    private FunctionsApp(ChildProcess process, Uri url) => (_process, Url) = (process, url);

    public Uri Url { get; }

    public int ProcessId => _process.Id;

    /// <summary>Starts it on a storage account and waits until it answers.</summary>
    public static async Task<FunctionsApp> StartAsync(LocalFolder folder, string storage, string identityKey, CancellationToken cancellation)
    {
        var program = FindProgram();
        var url = new Uri($"http://127.0.0.1:{FindPort()}/");
        var process = ChildProcess.Start(
            "dotnet", [program, "--urls", url.GetLeftPart(UriPartial.Authority)],
            new Dictionary<string, string>
            {
                ["AzureWebJobsStorage"] = storage,
                ["Alerts__Identity__Key"] = identityKey,
                ["Alerts__PublicUrl"] = url.AbsoluteUri,
                // A local run is watched by a person who waits.
                ["AzureFunctionsJobHost__extensions__queues__maxPollingInterval"] = "00:00:00.100",
            },
            Path.GetDirectoryName(program)!, folder.AppLog, _ => { });
        try
        {
            await WaitUntilHealthyAsync(process, url, folder, cancellation);
            return new FunctionsApp(process, url);
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    public Task WaitForExitAsync(CancellationToken cancellation) => _process.WaitForExitAsync(cancellation);

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    private static async Task WaitUntilHealthyAsync(ChildProcess process, Uri url, LocalFolder folder, CancellationToken cancellation)
    {
        using var client = new HttpClient { BaseAddress = url };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(StartLimit);
        while (true)
        {
            if (process.HasExited)
                throw new UserException($"The app ended while starting. The end of {folder.AppLog}:\n{Tail(folder.AppLog)}");
            try
            {
                using var answer = await client.GetAsync(new Uri("api/health", UriKind.Relative), limit.Token);
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                throw new UserException($"The app did not answer within {StartLimit.TotalSeconds:0} s. The end of {folder.AppLog}:\n{Tail(folder.AppLog)}");
            }

            await Task.Delay(PollInterval, cancellation);
        }
    }

    // The app is built with the command, in the same configuration.
    private static string FindProgram()
    {
        var own = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        var folder = own.Replace($"{Path.DirectorySeparatorChar}Alerts.Cli{Path.DirectorySeparatorChar}", $"{Path.DirectorySeparatorChar}Alerts.Functions{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
        var program = Path.Combine(folder, "Alerts.Functions.dll");
        return File.Exists(program) ? program : throw new UserException($"The app is not built: {program} is missing. Run: dotnet build Alerts.sln");
    }

    private static int FindPort()
    {
        foreach (var port in (int[])[UsualPort, 0])
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
                return ((IPEndPoint)listener.LocalEndpoint).Port;
            }
            catch (SocketException) when (port != 0)
            {
                // Taken: any free one will do.
            }
        }

        throw new UserException("No free port on the loopback address.");
    }

    private static string Tail(string file) => File.Exists(file) ? string.Join('\n', File.ReadLines(file).TakeLast(20)) : "(no log)";
}
