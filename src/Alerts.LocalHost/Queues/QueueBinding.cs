using System.Text.Json;
using Azure.Storage.Queues.Models;

namespace Alerts.LocalHost;

/// <summary>A message, received and decoded.</summary>
internal sealed record DecodedMessage(QueueMessage Message, string Text);

/// <summary>Turns messages into parameters: text, bytes, the message itself, or a type of the app from JSON.</summary>
internal static class QueueBinding
{
    public const string Kind = "queueTrigger";

    public static TriggerBinding For(Function function)
    {
        var type = function.TriggerParameter.ParameterType;
        var free = type == typeof(string) || type == typeof(BinaryData) || type == typeof(QueueMessage);
        if (!free && !IsJson(type))
        {
            throw function.Refuse(
                function.TriggerParameter, $"a queue message cannot become the type {type.Name}.",
                "Take a record, string, BinaryData or QueueMessage.");
        }
        // Of a type of the app we know the names; a text may hold any.
        var names = QueueBindingData.Names.Concat(type.GetProperties().Select(p => p.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new(
            Kind, context => new(Convert((DecodedMessage)context.Input.Value, type)), name => free || names.Contains(name),
            string.Join(", ", names));
    }

    private static object Convert(DecodedMessage message, Type type)
    {
        if (type == typeof(string))
            return message.Text;
        if (type == typeof(BinaryData))
            return BinaryData.FromString(message.Text);
        if (type == typeof(QueueMessage))
        {
            var raw = message.Message;
            return QueuesModelFactory.QueueMessage(
                raw.MessageId, raw.PopReceipt, BinaryData.FromString(message.Text), raw.DequeueCount, raw.NextVisibleOn, raw.InsertedOn,
                raw.ExpiresOn);
        }
        return JsonSerializer.Deserialize(message.Text, type, JsonSerializerOptions.Web)
            ?? throw new JsonException($"The message is JSON null where a {type.Name} is wanted.");
    }

    private static bool IsJson(Type type) =>
        !type.IsPrimitive && !type.IsEnum && !type.IsAbstract && !type.IsArray && !type.ContainsGenericParameters
        && type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true && !typeof(Delegate).IsAssignableFrom(type);
}
