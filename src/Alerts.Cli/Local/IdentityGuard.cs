using Alerts.Storage;
using Azure;
using Azure.Data.Tables;

namespace Alerts.Cli.Local;

/// <summary>Keeps an account and its identity key together: with another key its subscribers would be told everything again.</summary>
internal static class IdentityGuard
{
    /// <summary>The keys for an account; new ones only where nobody has subscribed there yet.</summary>
    /// <exception cref="UserException">There are subscribers, and their key is not here.</exception>
    public static async Task<KeyFile> KeysAsync(LocalFolder folder, string storage, CancellationToken cancellation)
    {
        if (KeyFile.Given is { } given)
            return new KeyFile(given);
        if (KeyFile.Read(folder) is { } kept)
            return kept;
        if (await HasSubscribersAsync(storage, cancellation))
        {
            throw new UserException(
                "The account has subscribers, but the identity key that their ids were made with is not here; with another one they would be told "
                + $"everything again. Set {KeyFile.Variable}, or give the folder with the keys.json of that installation by --data.");
        }

        return KeyFile.ReadOrCreate(folder);
    }

    private static async Task<bool> HasSubscribersAsync(string storage, CancellationToken cancellation)
    {
        try
        {
            var rows = StorageConnection.Open(storage).Table(Tables.Subscribers).QueryAsync<TableEntity>(maxPerPage: 1, cancellationToken: cancellation);
            return await rows.AnyAsync(cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return false;   // an account that never held an installation
        }
    }
}
