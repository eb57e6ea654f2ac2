using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;

namespace Alerts.Cli.Local;

/// <summary>The Functions app as a process of its own.</summary>
internal sealed class FunctionsApp : IAsyncDisposable
{
    private const int MaxAttempts = 5;
    private const int UsualPort = 7071;   // as the Functions tools use it
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly ChildProcess _process;

    private FunctionsApp(ChildProcess process, Uri url) => (_process, Url) = (process, url);

    public Uri Url { get; }

    public int ProcessId => _process.Id;

    /// <summary>Starts it on a storage account and waits until it answers.</summary>
    public static async Task<FunctionsApp> StartAsync(LocalFolder folder, string storage, string identityKey, CancellationToken cancellation)
    {
        // Between finding a port free and listening on it somebody else may take it.
        for (var attempt = 0; ; attempt++)
        {
            var app = await TryStartAsync(folder, storage, identityKey, FindPort(attempt == 0), cancellation);
            if (app is not null)
                return app;
            if (attempt == MaxAttempts)
                throw new UserException("Other programs took every port that was tried. Start again.");
        }
    }

    public Task WaitForExitAsync(CancellationToken cancellation) => _process.WaitForExitAsync(cancellation);

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    // Null where the port was taken meanwhile.
    private static async Task<FunctionsApp?> TryStartAsync(
        LocalFolder folder, string storage, string identityKey, int port, CancellationToken cancellation)
    {
        var program = FindProgram();
        var url = new Uri($"http://127.0.0.1:{port}/");
        var address = url.GetLeftPart(UriPartial.Authority);
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var isTaken = false;
        var process = ChildProcess.Start(
            "dotnet", [program, "--urls", address], Settings(storage, identityKey, url), Path.GetDirectoryName(program)!, folder.AppLog,
            line =>
            {
                isTaken |= line.Contains("address already in use", StringComparison.OrdinalIgnoreCase);
                // Its own word: whoever answers on the port may be another installation.
                if (line.Contains($"Now listening on: {address}", StringComparison.Ordinal))
                    listening.TrySetResult();
            });
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(StartLimit);
            await Task.WhenAny(listening.Task, process.WaitForExitAsync(limit.Token));
            if (listening.Task.IsCompleted)
                return new FunctionsApp(process, url);
            cancellation.ThrowIfCancellationRequested();
            if (!process.HasExited || !isTaken)
                throw new UserException($"The app did not start. The end of {folder.AppLog}:\n{Tail(folder.AppLog)}");
            await process.DisposeAsync();
            return null;
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    private static Dictionary<string, string> Settings(string storage, string identityKey, Uri url) => new()
    {
        ["AzureWebJobsStorage"] = storage,
        ["Alerts__Identity__Key"] = identityKey,
        ["Alerts__PublicUrl"] = url.AbsoluteUri,
        // Who tries webhooks on this machine has the endpoint on it too.
        ["Alerts__Webhooks__AllowLoopback"] = "true",
        // A local run is watched by a person who waits.
        ["AzureFunctionsJobHost__extensions__queues__maxPollingInterval"] = "00:00:00.100",
        // A message whose worker was killed comes back after this time; on one machine nobody waits ten minutes for that.
        ["Alerts__LocalHost__Invisibility"] = "00:00:30",
        // It listens on the loopback address; a web page that gives itself another name for it is not answered.
        ["AllowedHosts"] = "127.0.0.1;localhost",
        ["Alerts__Operator__Open"] = IsOpen() ? "true" : "false",
    };

    // On a person's own machine the person is the operator, unless the environment says otherwise.
    private static bool IsOpen()
    {
        var given = new ConfigurationBuilder().AddEnvironmentVariables().Build().GetSection("Alerts:Operator");
        return given["Open"] is { } open ? bool.TryParse(open, out var isOpen) && isOpen : string.IsNullOrEmpty(given["Key"]);
    }

    // The app is built with the command, in the same configuration.
    private static string FindProgram()
    {
        var own = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        var folder = own.Replace($"{Path.DirectorySeparatorChar}Alerts.Cli{Path.DirectorySeparatorChar}", $"{Path.DirectorySeparatorChar}Alerts.Functions{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
        var program = Path.Combine(folder, "Alerts.Functions.dll");
        return File.Exists(program) ? program : throw new UserException($"The app is not built: {program} is missing. Run: dotnet build Alerts.sln");
    }

    private static int FindPort(bool usual)
    {
        foreach (var port in usual ? (int[])[UsualPort, 0] : [0])
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
