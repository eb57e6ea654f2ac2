using Alerts.Storage.Steps;
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

    /// <summary>Opens the account of the connection string.</summary>
    /// <param name="connectionString">A storage connection string; <c>UseDevelopmentStorage=true</c> is Azurite on its usual ports.</param>
    public static AlertsStorage Open(string connectionString) => new(
        new BlobServiceClient(connectionString, With(new BlobClientOptions())),
        new QueueServiceClient(connectionString, With(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 })),
        new QueueServiceClient(connectionString, With(new QueueClientOptions())),
        new TableServiceClient(connectionString, With(new TableClientOptions())));

    /// <summary>Opens the account that the configuration names.</summary>
    /// <param name="configuration">Holds <see cref="Setting"/>.</param>
    /// <exception cref="InvalidOperationException">The setting is absent; the message says how to set it.</exception>
    public static AlertsStorage Open(IConfiguration configuration)
    {
        if (configuration[Setting] is { Length: > 0 } connectionString)
        {
            StepSwitch.Set(StepSwitch.Read(configuration, new BlobServiceClient(connectionString).Uri.IsLoopback));
            return Open(connectionString);
        }

        StepSwitch.Set(StepSwitch.Read(configuration, isLocal: false));

        var section = configuration.GetSection(Setting);
        var credential = new DefaultAzureCredential(
            new DefaultAzureCredentialOptions { ManagedIdentityClientId = section["clientId"] });
        return new AlertsStorage(
            new BlobServiceClient(Address(section, "blob"), credential),
            new QueueServiceClient(Address(section, "queue"), (TokenCredential)credential,
                new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 }),
            new QueueServiceClient(Address(section, "queue"), (TokenCredential)credential),
            new TableServiceClient(Address(section, "table"), credential));
    }

    private static T With<T>(T options)
        where T : ClientOptions
    {
        if (StepSwitch.Current is not null)
            options.AddPolicy(new StepPolicy(), HttpPipelinePosition.PerRetry);
        return options;
    }

    private static Uri Address(IConfigurationSection section, string service) =>
        section[$"{service}ServiceUri"] is { Length: > 0 } address ? new Uri(address)
        : section["accountName"] is { Length: > 0 } account ? new Uri($"https://{account}.{service}.core.windows.net")
        : throw new InvalidOperationException(
            $"No storage account: set {Setting} to a connection string, or {Setting}__accountName for an identity.");
}
