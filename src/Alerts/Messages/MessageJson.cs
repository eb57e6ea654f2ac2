using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alerts.Messages;

/// <summary>The messages on the wire.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ArticleIngested))]
[JsonSerializable(typeof(DevelopmentsFound))]
[JsonSerializable(typeof(EmailRequested))]
[JsonSerializable(typeof(EmbargoEnded))]
[JsonSerializable(typeof(WebhookDue))]
public sealed partial class MessageJson : JsonSerializerContext;
