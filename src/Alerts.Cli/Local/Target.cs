using System.CommandLine;
using Alerts.Storage;
using Azure.Storage.Blobs;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Cli.Local;

/// <summary>The installation that a command works on: the one that runs in the folder, or any storage account.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Storage">Connection string of the storage account.</param>
/// <param name="Url">Where its app answers; null where only the account is known.</param>
internal sealed record Target(LocalFolder Folder, string Storage, Uri? Url)
{
    private const string Variable = "ALERTS_STORAGE";
    private static readonly TimeSpan ReachLimit = TimeSpan.FromSeconds(20);

    /// <summary>The option of every command that can work on any account.</summary>
    public static Option<string> Option { get; } = new("--storage")
    {
        Description = $"Connection string of a storage account to work on instead of what runs here. Better set {Variable}: other users of a machine see command lines.",
        HelpName = "CONNECTION",
    };

    /// <summary>The account that the command line or the environment names; null where they name none.</summary>
    public static string? GivenStorage(ParseResult arguments) =>
        arguments.GetValue(Option) is { Length: > 0 } given ? given
        : Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } set ? set
        : null;

    /// <summary>What a command line means.</summary>
    /// <exception cref="UserException">Nothing runs here and no account is named, or the account does not answer.</exception>
    public static async Task<Target> FindAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var folder = LocalFolder.Of(arguments);
        if (GivenStorage(arguments) is not { } storage)
        {
            var run = RunFile.Require(folder);
            return new Target(folder, run.Storage, run.Url);
        }

        await ReachAsync(storage, cancellation);
        var here = LocalLock.IsHeld(folder) ? RunFile.Read(folder) : null;
        return new Target(folder, storage, here?.Storage == storage ? here.Url : null);
    }

    /// <summary>Makes sure that an account can be used; its connection string is never shown.</summary>
    public static async Task ReachAsync(string storage, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(ReachLimit);
        // The pipeline tries for minutes; a person who slipped at the address wants to know at once.
        var impatient = new BlobClientOptions { Retry = { MaxRetries = 1, NetworkTimeout = ReachLimit / 2 } };
        try
        {
            await Terminal.WaitAsync("Reaching the storage account", () => new BlobServiceClient(storage, impatient)
                .GetBlobContainerClient(Containers.Articles).ExistsAsync(limit.Token));
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            throw new UserException(
                "The storage connection string cannot be read. Copy it whole, as in AccountName=…;AccountKey=…, or give UseDevelopmentStorage=true for an Azurite on its usual ports.");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new UserException($"The storage account did not answer within {ReachLimit.TotalSeconds:0} seconds. Check the address in the connection string and the network.");
        }
        catch (Exception e) when (StorageFault.Explain(e) is { } reason)
        {
            throw new UserException($"The storage account cannot be used: {reason} Check the connection string and the network.");
        }
    }

    /// <summary>The pipeline's classes for what concerns no addresses.</summary>
    public ServiceProvider Services() => Local.Services.Create(Storage, identityKey: null);

    /// <summary>The pipeline's classes for adding subscriptions: ids of people depend on the installation's key.</summary>
    /// <exception cref="UserException">The key is not here.</exception>
    public ServiceProvider ServicesForPeople() => Local.Services.Create(
        Storage, KeyFile.Given ?? KeyFile.Read(Folder)?.Identity ?? throw new UserException(
            $"The identity key of that installation is not here; another key would make its subscribers unknown. "
            + $"Set {KeyFile.Variable}, or give the folder with its keys.json by --data."));
}
