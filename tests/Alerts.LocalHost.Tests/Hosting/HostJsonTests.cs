using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Alerts.LocalHost.Tests;

public sealed class HostJsonTests
{
    [Fact]
    public void Without_a_file_the_defaults_are_those_of_the_real_host()
    {
        var settings = Read("{}");
        Assert.Equal("api", settings.RoutePrefix);
        Assert.Equal(
            new QueueSettings(16, 8 * Environment.ProcessorCount, 5, TimeSpan.Zero, TimeSpan.FromMinutes(1), Base64: true),
            settings.Queues);
        Assert.Equal(new BlobSettings(8 * Environment.ProcessorCount, 5), settings.Blobs);
    }

    [Fact]
    public void In_development_queues_are_looked_at_every_two_seconds() =>
        Assert.Equal(TimeSpan.FromSeconds(2), ReadIn("Development", "{}").Queues.MaxPollingInterval);

    [Fact]
    public void The_file_is_read_and_the_environment_overrides_it()
    {
        const string Json = """
            { "version": "2.0", "logging": { "logLevel": { "default": "Warning" } },
              "extensions": { "http": { "routePrefix": "" }, "queues": { "batchSize": 4, "visibilityTimeout": "00:00:20",
                  "messageEncoding": "none" } } }
            """;
        var settings = Read(Json, "extensions:queues:batchSize=8", "extensions:queues:maxPollingInterval=00:00:00.1");
        Assert.Equal("", settings.RoutePrefix);
        Assert.Equal(8, settings.Queues.BatchSize);
        Assert.Equal(TimeSpan.FromSeconds(20), settings.Queues.VisibilityTimeout);
        Assert.Equal(TimeSpan.FromMilliseconds(100), settings.Queues.MaxPollingInterval);
        Assert.False(settings.Queues.Base64);
    }

    [Fact]
    public void Log_levels_become_those_of_the_app()
    {
        var configuration = Configuration("""{ "logging": { "logLevel": { "default": "Warning", "Azure.Core": "Error" } } }""", []);
        Assert.Equal("Warning", configuration["Logging:LogLevel:Default"]);
        Assert.Equal("Error", configuration["Logging:LogLevel:Azure.Core"]);
    }

    [Theory]
    [InlineData("""{ "extensions": { "queues": { "batchsizes": 1 } } }""", "'extensions:queues:batchsizes'")]
    [InlineData("""{ "extensions": { "serviceBus": { "prefetchCount": 1 } } }""", "'extensions:serviceBus'")]
    [InlineData("""{ "functionTimeout": "00:05:00" }""", "'functionTimeout'")]
    [InlineData("""{ "extensions": { "eventGrid": {} } }""", "'extensions:eventGrid'")]
    [InlineData("""{ "extensions": { "blobs": { "maxDegreeOfParalelism": null } } }""", "'extensions:blobs:maxDegreeOfParalelism'")]
    [InlineData("""{ "extensions": { "http": "api" } }""", "'extensions:http' is 'api' where members belong")]
    [InlineData("""{ "extensions": { "http": { "routePrefix": { "all": "api" } } } }""", "routePrefix' is '{…}'. It must be a single value")]
    [InlineData("""{ "logging": { "loglevels": {} } }""", "'logging:loglevels'")]
    [InlineData("""{ "logging": { "logLevel": { "default": "Loud" } } }""", "logLevel:default' is 'Loud'. It must be one of Trace")]
    [InlineData("""{ "version": "1.0" }""", "version is '1.0'")]
    [InlineData("""{ "extensions": { "queues": { "maxDequeueCount": 0 } } }""", "maxDequeueCount' is '0'")]
    [InlineData("""{ "extensions": { "queues": { "messageEncoding": "utf8" } } }""", "base64 or none")]
    [InlineData("""{ "extensions": """, "cannot be read")]
    public void What_is_unknown_or_wrong_is_refused(string json, string expected)
    {
        var error = Assert.Throws<SetupException>(() => Read(json));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    private static HostSettings Read(string json, params string[] overrides) => ReadIn("Production", json, overrides);

    private static HostSettings ReadIn(string environment, string json, params string[] overrides) =>
        HostSettings.Read(Configuration(json, overrides), new Surroundings(environment));

    private static ConfigurationManager Configuration(string json, string[] overrides)
    {
        var folder = Directory.CreateTempSubdirectory("hostjson-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "host.json"), json);
            var configuration = new ConfigurationManager();
            configuration.AddCommandLine([.. overrides.Select(text => $"--{HostJson.Section}:{text}")]);
            HostJson.AddTo(configuration, folder.FullName);
            return configuration;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private sealed class Surroundings(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "tests";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
