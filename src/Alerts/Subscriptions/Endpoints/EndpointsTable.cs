using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure;
using Azure.Data.Tables;

namespace Alerts.Subscriptions.Endpoints;

/// <summary>
/// What is kept of each webhook endpoint besides its address: table <c>Endpoints</c>, partition = recipient id, row <c>secret</c>
/// (the secrets, newest first, one blank between two; whether the newest was shown to its owner).
/// </summary>
/// <param name="storage">The account.</param>
public sealed class EndpointsTable(AlertsStorage storage)
{
    private const string SecretRow = "secret";

    private readonly TableClient _table = storage.Table(Tables.Endpoints);

    /// <summary>Gives an endpoint its secret, once.</summary>
    /// <param name="recipientId">The endpoint.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    /// <returns>The secret while nobody has seen it; null afterwards.</returns>
    public async Task<string?> EnsureSecretAsync(string recipientId, CancellationToken cancellation)
    {
        var secret = WebhookSecret.Create();
        try
        {
            await _table.InsertAsync(
                Step.Here(), new TableEntity(recipientId, SecretRow) { ["Secrets"] = secret, ["Shown"] = false }, cancellation);
            return secret;
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            var row = (await _table.GetEntityAsync<TableEntity>(recipientId, SecretRow, cancellationToken: cancellation)).Value;
            return row.GetBoolean("Shown") == true ? null : Secrets(row)[0];
        }
    }

    /// <summary>Notes that the owner has the secret: from now on it is never given out again.</summary>
    /// <param name="recipientId">The endpoint.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task MarkShownAsync(string recipientId, CancellationToken cancellation) => _table.MergeAsync(
        Step.Here(), new TableEntity(recipientId, SecretRow) { ["Shown"] = true }, ETag.All, cancellation);

    /// <summary>The secrets to sign with: one, or during a rotation several.</summary>
    /// <param name="recipientId">The endpoint.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<IReadOnlyList<string>> ReadSecretsAsync(string recipientId, CancellationToken cancellation) =>
        Secrets((await _table.GetEntityAsync<TableEntity>(recipientId, SecretRow, cancellationToken: cancellation)).Value);

    private static string[] Secrets(TableEntity row) => row.GetString("Secrets").Split(' ');
}
