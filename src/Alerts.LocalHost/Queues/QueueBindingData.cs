using System.Globalization;
using System.Text.Json;
using Azure.Storage.Queues.Models;

namespace Alerts.LocalHost;

/// <summary>What a queue trigger tells beside the message: the message's properties, and the scalars of a JSON object.</summary>
internal static class QueueBindingData
{
    public static readonly IReadOnlyList<string> Names =
        ["QueueTrigger", "Id", "PopReceipt", "DequeueCount", "InsertionTime", "ExpirationTime", "NextVisibleTime"];

    public static IReadOnlyDictionary<string, object?> For(QueueMessage message, string text)
    {
        var data = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        AddScalars(data, text);
        // Last, so that a message cannot stand in for its own envelope.
        data["QueueTrigger"] = text;
        data["Id"] = message.MessageId;
        data["PopReceipt"] = message.PopReceipt;
        data["DequeueCount"] = message.DequeueCount.ToString(CultureInfo.InvariantCulture);
        data["InsertionTime"] = Text(message.InsertedOn);
        data["ExpirationTime"] = Text(message.ExpiresOn);
        data["NextVisibleTime"] = Text(message.NextVisibleOn);
        return data;
    }

    private static void AddScalars(Dictionary<string, object?> data, string text)
    {
        if (!text.AsSpan().TrimStart().StartsWith("{"))
            return;
        try
        {
            using var json = JsonDocument.Parse(text);
            foreach (var property in json.RootElement.EnumerateObject())
            {
                if (property.Value.ValueKind is JsonValueKind.String)
                    data[property.Name] = property.Value.GetString();
                else if (property.Value.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
                    data[property.Name] = property.Value.GetRawText();
            }
        }
        catch (JsonException)
        {
            // A text that only begins like JSON: it has no properties.
        }
    }

    private static string? Text(DateTimeOffset? time) => time?.ToString("O", CultureInfo.InvariantCulture);
}
