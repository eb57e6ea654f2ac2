using Alerts.Messages;
using Alerts.Storage;

namespace Alerts.IntegrationTests.Delivery.Corrections;

/// <summary>An article in several editions, each of which takes back the number of the one before; the rest of it stands.</summary>
internal static class CorrectedFerry
{
    /// <summary>The sentence that no edition takes back.</summary>
    public const string Stands = "promised an inquiry";

    /// <summary>The edition with a number of rescued passengers.</summary>
    public static string Edition(int rescued) => Json(
        "usable", "Ferry sinks off Port Amara",
        $"A ferry sank off Port Amara in Lunavia on Tuesday. The coast guard said {rescued} passengers had been rescued.\n\n"
        + "The transport minister, Ada Bergholt, promised an inquiry into the age of the ferry.");

    public static string Kill { get; } = Json("killed", "Kill: ferry", "The article on the ferry off Port Amara is withdrawn.");

    /// <summary>Drops an edition; gives the message that asks for its mails.</summary>
    public static async Task<EmailRequested> RequestAsync(this TestPipeline pipeline, string json)
    {
        await pipeline.DropUpToDeliveryAsync($"{Guid.NewGuid():N}.json", json);
        return Assert.Single(await pipeline.TakeAsync(Queues.EmailRequested, MessageJson.Default.EmailRequested));
    }

    private static string Json(string status, string title, string text) => System.Text.Json.JsonSerializer.Serialize(
        new { id = "ferry", title, text, status });
}
