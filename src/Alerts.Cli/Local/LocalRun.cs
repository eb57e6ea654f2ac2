using System.Diagnostics;

namespace Alerts.Cli.Local;

/// <summary>A running installation: emulator (unless another account is given) and app, started and stopped in the right order.</summary>
internal sealed class LocalRun : IAsyncDisposable
{
    private readonly LocalLock _lock;
    private readonly LocalFolder _folder;
    private readonly Azurite? _azurite;

    private LocalRun(LocalFolder folder, LocalLock held, Azurite? azurite, FunctionsApp app, string storage, KeyFile keys) =>
        (_folder, _lock, _azurite, App, Storage, Keys) = (folder, held, azurite, app, storage, keys);

    public FunctionsApp App { get; }

    public KeyFile Keys { get; }

    public string Storage { get; }

    /// <summary>Starts emulator and app and shows what it waits for.</summary>
    /// <param name="folder">Where everything is kept.</param>
    /// <param name="fresh">True to begin with nothing: what the folder holds is deleted.</param>
    /// <param name="cancellation">Stops what was started.</param>
    public static Task<LocalRun> StartAsync(LocalFolder folder, bool fresh, CancellationToken cancellation) =>
        StartAsync(folder, fresh, null, cancellation);

    /// <summary>Starts only the app, on another storage account.</summary>
    /// <param name="folder">Where keys and logs are kept.</param>
    /// <param name="storage">Connection string of the account.</param>
    /// <param name="cancellation">Stops what was started.</param>
    public static async Task<LocalRun> StartOnAsync(LocalFolder folder, string storage, CancellationToken cancellation)
    {
        await Target.ReachAsync(storage, cancellation);
        return await StartAsync(folder, fresh: false, storage, cancellation);
    }

    private static async Task<LocalRun> StartAsync(LocalFolder folder, bool fresh, string? given, CancellationToken cancellation)
    {
        var held = LocalLock.Take(folder);
        Azurite? azurite = null;
        try
        {
            await StopLeftoversAsync(folder, cancellation);
            if (fresh)
                Clear(folder);
            var keys = given is null ? KeyFile.ReadOrCreate(folder) : await IdentityGuard.KeysAsync(folder, given, cancellation);
            if (given is null)
                azurite = await Terminal.WaitAsync("Starting the storage emulator", () => Azurite.StartAsync(folder, cancellation));
            var storage = given ?? azurite!.ConnectionString;
            var app = await Terminal.WaitAsync("Starting the app", () => FunctionsApp.StartAsync(folder, storage, keys.Identity, cancellation));
            new RunFile(app.ProcessId, azurite?.ProcessId, app.Url, storage).Write(folder);
            return new LocalRun(folder, held, azurite, app, storage, keys);
        }
        catch
        {
            if (azurite is not null)
                await azurite.DisposeAsync();
            held.Dispose();
            throw;
        }
    }

    /// <summary>Waits until the person stops the command; an app that ends by itself is an error.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        try
        {
            await App.WaitForExitAsync(cancellation);
            throw new UserException($"The app has ended by itself; see {_folder.AppLog}");
        }
        catch (OperationCanceledException)
        {
            Terminal.Line($"[grey]Stopping…[/]");
        }
    }

    public async ValueTask DisposeAsync()
    {
        // The app first: it finishes what it has begun, and for that it needs its storage.
        await App.DisposeAsync();
        if (_azurite is not null)
            await _azurite.DisposeAsync();
        File.Delete(_folder.Run);
        _lock.Dispose();
    }

    // A command that was killed leaves its programs running; two emulators on one folder would spoil its files.
    private static async Task StopLeftoversAsync(LocalFolder folder, CancellationToken cancellation)
    {
        if (RunFile.Read(folder) is not { } left)
            return;

        foreach (var (id, mark) in new[] { (left.AppPid, "Alerts.Functions"), (left.AzuritePid ?? 0, folder.Azurite) })
        {
            var commandLine = $"/proc/{id}/cmdline";
            if (!File.Exists(commandLine) || !(await File.ReadAllTextAsync(commandLine, cancellation)).Contains(mark, StringComparison.Ordinal))
                continue;

            Terminal.Line($"[grey]Stopping a process that an earlier run left ({id})[/]");
            using var process = Process.GetProcessById(id);
            ChildProcess.Terminate(id);
            await process.WaitForExitAsync(cancellation);
        }

        File.Delete(folder.Run);
    }

    private static void Clear(LocalFolder folder)
    {
        foreach (var path in new[] { folder.Azurite, folder.Mails })
        {
            if (Directory.Exists(path))
                Directory.Delete(path, recursive: true);
        }

        foreach (var path in new[] { folder.AppLog, folder.AzuriteLog, folder.LatencyLog, folder.Keys })
        {
            File.Delete(path);
        }
    }
}
