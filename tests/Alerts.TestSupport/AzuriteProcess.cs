using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Alerts.TestSupport;

/// <summary>An Azurite of our own, on free ports and in a folder of its own, with many accounts, so that each test class has one to
/// itself.</summary>
public sealed partial class AzuriteProcess : IAsyncDisposable
{
    /// <summary>Accounts <c>test000</c> and on.</summary>
    public const int Accounts = 512;

    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private readonly string _folder;
    private readonly Dictionary<string, Uri> _addresses = [];
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private bool _isStopped;

    private AzuriteProcess(Process process, string folder)
    {
        _process = process;
        _folder = folder;
    }

    /// <summary>Path of the program; null when <c>npm ci</c> has not been run in the repository.</summary>
    public static string? FindProgram()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var program = Path.Combine(folder.FullName, "node_modules", ".bin", "azurite");
            if (File.Exists(program))
                return program;
        }
        return null;
    }

    /// <summary>Starts it and waits until all three services answer.</summary>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="InvalidOperationException">There is no Azurite, or it did not start; the text holds its output.</exception>
    public static async Task<AzuriteProcess> StartAsync(CancellationToken cancellation)
    {
        var program = FindProgram() ?? throw new InvalidOperationException("Azurite is not installed. Run 'npm ci' in the repository.");
        var folder = Directory.CreateTempSubdirectory("azurite-").FullName;
        var start = new ProcessStartInfo(
            program,
            ["--blobPort", "0", "--queuePort", "0", "--tablePort", "0", "--location", folder, "--disableTelemetry",
                "--skipApiVersionCheck"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["AZURITE_ACCOUNTS"] = string.Join(';', Enumerable.Range(0, Accounts).Select(i => $"{Name(i)}:{Key(i)}"));
        var azurite = new AzuriteProcess(new Process { StartInfo = start }, folder);
        await azurite.WaitUntilReadyAsync(cancellation);
        return azurite;
    }

    /// <summary>Connection string of an account.</summary>
    /// <param name="account">0 to <see cref="Accounts"/> − 1.</param>
    public string ConnectionString(int account)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(account);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(account, Accounts);
        string Endpoint(string service) => new Uri(_addresses[service], Name(account)).AbsoluteUri;
        return $"AccountName={Name(account)};AccountKey={Key(account)};BlobEndpoint={Endpoint("Blob")};" +
            $"QueueEndpoint={Endpoint("Queue")};TableEndpoint={Endpoint("Table")};";
    }

    /// <summary>Stops it; once more does nothing.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isStopped, true))
            return;
        if (!_process.HasExited)
        {
            // Process offers only the hard end; SIGTERM lets Azurite close its files before we delete them.
            using var terminate = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
            using var limit = new CancellationTokenSource(StopLimit);
            await _process.WaitForExitAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!_process.HasExited)
                _process.Kill(entireProcessTree: true);
        }
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task WaitUntilReadyAsync(CancellationToken cancellation)
    {
        _process.EnableRaisingEvents = true;
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _ready.TrySetException(new InvalidOperationException($"Azurite ended: {_output}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        try
        {
            await _ready.Task.WaitAsync(StartLimit, cancellation);
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    private void Read(string? line)
    {
        if (line is null)
            return;
        lock (_output)
        {
            _output.AppendLine(line);
            if (Listening().Match(line) is { Success: true } match)
                _addresses[match.Groups[1].Value] = new Uri(match.Groups[2].Value + "/");
            if (_addresses.Count == 3)
                _ready.TrySetResult();
        }
    }

    private static string Name(int account) => string.Create(CultureInfo.InvariantCulture, $"test{account:000}");

    /// <summary>Nothing secret: the emulator is ours and listens on loopback only.</summary>
    private static string Key(int account) => Convert.ToBase64String(SHA512.HashData(Encoding.UTF8.GetBytes(Name(account))));

    [GeneratedRegex(@"^Azurite (Blob|Queue|Table) service is successfully listening at (http://\S+?)/?$")]
    private static partial Regex Listening();
}
