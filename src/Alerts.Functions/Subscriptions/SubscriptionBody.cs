using System.Text.Json;
using System.Text.Json.Serialization;
using Alerts.Subscriptions;

namespace Alerts.Functions.Subscriptions;

/// <summary>A subscription as a program asks for it.</summary>
/// <param name="Address">Where to tell of it.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Channel">How; email where not given.</param>
internal sealed record SubscriptionBody(string? Address, string? Topic, string? Channel)
{
    /// <summary>The request; what is missing is empty, and refused as such.</summary>
    public SubscriptionRequest ToRequest() => new(Channel ?? SubscriptionLine.Email, Address ?? "", Topic ?? "");
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(SubscriptionBody))]
internal sealed partial class SubscriptionBodyJson : JsonSerializerContext;
