using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace Alerts.Storage;

/// <summary>Finds the storage account by the setting that the Functions host itself uses.</summary>
public static class StorageConnection
{
    /// <summary>The setting: a connection string, or a section with <c>accountName</c> or the three service addresses.</summary>
    public const string Setting = "AzureWebJobsStorage";

    private static readonly QueueClientOptions QueueOptions = new() { MessageEncoding = QueueMessageEncoding.Base64 };

    /// <summary>Opens the account of the connection string.</summary>
    /// <param name="connectionString">A storage connection string; <c>UseDevelopmentStorage=true</c> is Azurite on its usual ports.</param>
    public static AlertsStorage Open(string connectionString) => new(
        new BlobServiceClient(connectionString),
        new QueueServiceClient(connectionString, QueueOptions),
        new QueueServiceClient(connectionString),
        new TableServiceClient(connectionString));

    /// <summary>Opens the account that the configuration names.</summary>
    /// <param name="configuration">Holds <see cref="Setting"/>.</param>
    /// <exception cref="InvalidOperationException">The setting is absent; the message says how to set it.</exception>
    public static AlertsStorage Open(IConfiguration configuration)
    {
        if (configuration[Setting] is { Length: > 0 } connectionString)
            return Open(connectionString);

        var section = configuration.GetSection(Setting);
        var credential = new DefaultAzureCredential(
            new DefaultAzureCredentialOptions { ManagedIdentityClientId = section["clientId"] });
        return new AlertsStorage(
            new BlobServiceClient(Address(section, "blob"), credential),
            new QueueServiceClient(Address(section, "queue"), (TokenCredential)credential, QueueOptions),
            new QueueServiceClient(Address(section, "queue"), (TokenCredential)credential),
            new TableServiceClient(Address(section, "table"), credential));
    }

    private static Uri Address(IConfigurationSection section, string service) =>
        section[$"{service}ServiceUri"] is { Length: > 0 } address ? new Uri(address)
        : section["accountName"] is { Length: > 0 } account ? new Uri($"https://{account}.{service}.core.windows.net")
        : throw new InvalidOperationException(
            $"No storage account: set {Setting} to a connection string, or {Setting}__accountName for an identity.");
}
