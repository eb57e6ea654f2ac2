using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alerts.Cli.Demo;

/// <summary>The seeds that the demo plays.</summary>
internal static class DemoFiles
{
    public static IReadOnlyList<string> Articles(string seeds) =>
        [.. Directory.EnumerateFiles(Path.Combine(seeds, "story")).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<DemoSubscription> Subscriptions(string seeds) =>
        Read(Path.Combine(seeds, "subscriptions.json"), DemoJson.Default.DemoSubscriptionArray);

    public static Expectations Expected(string seeds) =>
        Read(Path.Combine(seeds, "expected", "alerts.json"), DemoJson.Default.Expectations);

    private static T Read<T>(string path, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), type) ?? throw new UserException($"{path} is empty.");
        }
        catch (Exception e) when (e is JsonException or IOException)
        {
            throw new UserException($"{path} cannot be read: {e.Message}");
        }
    }
}

/// <summary>Who asks for what.</summary>
/// <param name="Topic">The topic.</param>
internal sealed record DemoSubscription(string Topic)
{
    /// <summary>The mail address; null for an endpoint.</summary>
    public string? Email { get; init; }

    /// <summary>What the endpoint is called, which the demo runs itself; null for a mail address.</summary>
    public string? Webhook { get; init; }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(DemoSubscription[]))]
[JsonSerializable(typeof(Expectations))]
internal sealed partial class DemoJson : JsonSerializerContext;
