using Alerts.Developments;
using Alerts.Ingest;
using Alerts.Matching;
using Alerts.Poison;
using Alerts.Storage;
using Alerts.Subscriptions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Cli.Local;

/// <summary>The pipeline's own classes for the commands, on the storage of a run.</summary>
internal static class Services
{
    /// <summary>Makes them.</summary>
    /// <param name="storage">Connection string of the storage account.</param>
    /// <param name="identityKey">The installation's key; null for commands that concern no addresses.</param>
    public static ServiceProvider Create(string storage, string? identityKey)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            [StorageConnection.Setting] = storage,
            ["Alerts:Identity:Key"] = identityKey,
            ["Alerts:Webhooks:AllowLoopback"] = "true",
        }).Build();
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddLogging()
            .AddAlertsStorage().AddIngest().AddDevelopments().AddSubscriptions().AddMatching().AddPoison()
            .BuildServiceProvider();
    }
}
