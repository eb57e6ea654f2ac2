using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Alerts.LocalHost;

/// <summary>The rules of host.json, checked, with what environment and command line override.</summary>
internal sealed record HostSettings(string RoutePrefix, QueueSettings Queues, BlobSettings Blobs)
{
    /// <exception cref="SetupException">A setting is unknown or out of range.</exception>
    public static HostSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var host = configuration.GetSection(HostJson.Section);
        // telemetryMode concerns Azure's own host.
        KnownSettings.Check(host, "version", "logging", "telemetryMode", "extensions");
        if (SettingValues.Text(host, "version") is { } version && version != "2.0")
            throw new SetupException($"host.json: version is '{version}'. Write \"2.0\".");
        CheckLogging(host.GetSection("logging"));
        var extensions = host.GetSection("extensions");
        KnownSettings.Check(extensions, "http", "queues", "blobs");
        var http = extensions.GetSection("http");
        KnownSettings.Check(http, "routePrefix");
        return new(
            (SettingValues.Text(http, "routePrefix") ?? "api").Trim('/'),
            QueueSettings.Read(extensions.GetSection("queues"), environment.IsDevelopment(), Environment.ProcessorCount),
            BlobSettings.Read(extensions.GetSection("blobs"), Environment.ProcessorCount));
    }

    /// <summary>The levels have been taken already (<see cref="HostJson"/>); the rest concerns Azure's own host.</summary>
    private static void CheckLogging(IConfigurationSection logging)
    {
        KnownSettings.Check(logging, "logLevel", "applicationInsights", "console", "fileLoggingMode");
        var levels = logging.GetSection("logLevel");
        foreach (var level in levels.GetChildren())
        {
            if (!Enum.TryParse<LogLevel>(level.Value, ignoreCase: true, out _))
                throw SettingValues.Wrong(levels, level.Key, level.Value ?? "", $"one of {string.Join(", ", Enum.GetNames<LogLevel>())}");
        }
    }
}
