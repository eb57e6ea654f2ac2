using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace Alerts.LocalHost;

/// <summary>Finds storage accounts by the names that triggers give, as the real host does.</summary>
internal sealed class StorageConnections(IConfiguration configuration)
{
    private static readonly string[] Members =
        ["blobServiceUri", "queueServiceUri", "tableServiceUri", "accountName", "credential", "clientId"];

    /// <param name="name">The trigger's Connection; null or empty for <c>AzureWebJobsStorage</c>.</param>
    /// <exception cref="SetupException">There is no such connection, or it cannot be read.</exception>
    public BlobServiceClient Blobs(string? name) => Create(
        name, "blob", text => new BlobServiceClient(text), (uri, credential) => new BlobServiceClient(uri, credential));

    /// <inheritdoc cref="Blobs" />
    /// <remarks>Bodies stay as they are on the wire: one foreign message must not spoil a whole receive.</remarks>
    public QueueServiceClient Queues(string? name)
    {
        var options = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None };
        return Create(
            name, "queue", text => new QueueServiceClient(text, options),
            (uri, credential) => new QueueServiceClient(uri, credential, options));
    }

    private T Create<T>(string? name, string service, Func<string, T> fromText, Func<Uri, TokenCredential, T> fromIdentity)
    {
        var section = Find(string.IsNullOrEmpty(name) ? "Storage" : name);
        try
        {
            return !string.IsNullOrEmpty(section.Value)
                ? fromText(section.Value)
                : fromIdentity(Address(section, service), Credential(section));
        }
        catch (FormatException e)
        {
            throw new SetupException($"The connection '{section.Path}' is no storage connection string: {e.Message}", e);
        }
    }

    private IConfigurationSection Find(string name)
    {
        var prefixed = configuration.GetSection("AzureWebJobs" + name);
        var section = IsSet(prefixed) ? prefixed : configuration.GetSection(name);
        return IsSet(section) ? section : throw new SetupException(
            $"The storage connection '{prefixed.Path}' is not set. Set it to a connection string (UseDevelopmentStorage=true for Azurite " +
            $"on its usual ports), or set {prefixed.Path}__accountName to use an identity.");
    }

    /// <summary>An empty value counts as absent: that is how environments switch a setting off.</summary>
    private static bool IsSet(IConfigurationSection section) => !string.IsNullOrEmpty(section.Value) || section.GetChildren().Any();

    private static Uri Address(IConfigurationSection section, string service)
    {
        KnownSettings.Check(section, Members);
        var text = section[service + "ServiceUri"]
            ?? (section["accountName"] is { } account ? $"https://{account}.{service}.core.windows.net" : null);
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri : throw new SetupException(
            $"The connection '{section.Path}' has no address for {service}s. " +
            $"Set {section.Path}__{service}ServiceUri or {section.Path}__accountName.");
    }

    private static DefaultAzureCredential Credential(IConfigurationSection section) =>
        section["credential"] is not { } kind || kind.Equals("managedidentity", StringComparison.OrdinalIgnoreCase)
            ? new(new DefaultAzureCredentialOptions { ManagedIdentityClientId = section["clientId"] })
            : throw SettingValues.Wrong(section, "credential", kind, "managedidentity, or absent for whoever is signed in");
}
