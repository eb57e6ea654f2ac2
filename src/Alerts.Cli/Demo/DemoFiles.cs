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

    public static ExpectedAlerts Expected(string seeds) =>
        Read(Path.Combine(seeds, "expected", "alerts.json"), DemoJson.Default.ExpectedAlerts);

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
internal sealed record DemoSubscription(string Email, string Topic);

/// <summary>Who must be told what, and what must stay silent.</summary>
internal sealed record ExpectedAlerts(IReadOnlyList<ExpectedAlert> Alerts, IReadOnlyList<ExpectedSilence> Silent);

/// <summary>A mail that must come.</summary>
/// <param name="Article">The article that it comes of.</param>
/// <param name="To">Who gets it.</param>
/// <param name="Subject">Its subject or a part of it.</param>
/// <param name="Contains">What its text must hold.</param>
/// <param name="Reason">Why it must come.</param>
internal sealed record ExpectedAlert(string Article, string To, string Subject, IReadOnlyList<string> Contains, string Reason);

/// <summary>An article of which no mail may come.</summary>
internal sealed record ExpectedSilence(string Article, string Reason);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(DemoSubscription[]))]
[JsonSerializable(typeof(ExpectedAlerts))]
internal sealed partial class DemoJson : JsonSerializerContext;
