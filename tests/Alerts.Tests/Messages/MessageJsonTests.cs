using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Alerts.Messages;
using Alerts.TestSupport;

namespace Alerts.Tests.Messages;

public sealed class MessageJsonTests
{
    private const string Trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private static readonly ArticleIngested Ingested = new("ab12", 1, DateTimeOffset.UnixEpoch, null);
    private static readonly DevelopmentsFound Found = new("ab12", 2, Trace);
    private static readonly EmailRequested Requested = new("ab12", 3, "ab12/3.json", Trace);

    private static readonly EmbargoEnded Ended = new("ab12", 3, Trace);

    private static readonly WebhookDue Due = new("ab12", 3, "ab12/3.json", "cd34", Trace);

    [Fact]
    public void ArticleIngested_on_the_wire_is_frozen() =>
        Golden.Match("article-ingested.v1.json", Write(Ingested, MessageJson.Default.ArticleIngested));

    [Fact]
    public void DevelopmentsFound_on_the_wire_is_frozen() =>
        Golden.Match("developments-found.v1.json", Write(Found, MessageJson.Default.DevelopmentsFound));

    [Fact]
    public void EmailRequested_on_the_wire_is_frozen() =>
        Golden.Match("email-requested.v1.json", Write(Requested, MessageJson.Default.EmailRequested));

    [Fact]
    public void WebhookDue_on_the_wire_is_frozen() =>
        Golden.Match("webhook-due.v1.json", Write(Due, MessageJson.Default.WebhookDue));

    [Fact]
    public void EmbargoEnded_on_the_wire_is_frozen() =>
        Golden.Match("embargo-ended.v1.json", Write(Ended, MessageJson.Default.EmbargoEnded));

    [Fact]
    public void A_message_read_back_is_the_same()
    {
        Assert.Equal(Ingested, Again(Ingested, MessageJson.Default.ArticleIngested));
        Assert.Equal(Found, Again(Found, MessageJson.Default.DevelopmentsFound));
        Assert.Equal(Requested, Again(Requested, MessageJson.Default.EmailRequested));
        Assert.Equal(Ended, Again(Ended, MessageJson.Default.EmbargoEnded));
        Assert.Equal(Due, Again(Due, MessageJson.Default.WebhookDue));
    }

    [Fact]
    public void A_field_of_a_later_version_does_not_disturb() => Assert.Equal(
        Found, JsonSerializer.Deserialize(Write(Found, MessageJson.Default.DevelopmentsFound).Replace(
            "{", "{\"later\":[1],", StringComparison.Ordinal), MessageJson.Default.DevelopmentsFound));

    private static T? Again<T>(T message, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(Write(message, type), type);

    private static string Write<T>(T message, JsonTypeInfo<T> type) => JsonSerializer.Serialize(message, type);
}
