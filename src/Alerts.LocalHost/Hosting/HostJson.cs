using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;

namespace Alerts.LocalHost;

/// <summary>Brings host.json into the configuration, below everything else, so that environment and command line override it.</summary>
internal static class HostJson
{
    /// <summary>The prefix that Azure Functions gives host.json in settings, as in
    /// AzureFunctionsJobHost__extensions__queues__batchSize.</summary>
    public const string Section = "AzureFunctionsJobHost";

    private const string LogLevels = "logging:logLevel:";

    public static void AddTo(IConfigurationManager configuration, string directory)
    {
        var path = Path.Combine(directory, "host.json");
        if (File.Exists(path))
            configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Read(path) });
    }

    private static IEnumerable<KeyValuePair<string, string?>> Read(string path)
    {
        IConfigurationRoot file;
        try
        {
            file = new ConfigurationBuilder().AddJsonFile(Path.GetFullPath(path), optional: false).Build();
        }
        catch (Exception e) when (e is InvalidDataException or FormatException)
        {
            throw new SetupException($"host.json at {path} cannot be read: {e.InnerException?.Message ?? e.Message}", e);
        }
        foreach (var (key, value) in file.AsEnumerable())
        {
            // An empty member has no value and no members; it is kept, so that an unknown one is refused as well.
            if (value is null && file.GetSection(key).GetChildren().Any())
                continue;
            yield return new($"{Section}:{key}", value);
            // The host's levels are the app's levels here: both are one process.
            if (key.StartsWith(LogLevels, StringComparison.OrdinalIgnoreCase))
                yield return new($"Logging:LogLevel:{key[LogLevels.Length..]}", value);
        }
    }
}
