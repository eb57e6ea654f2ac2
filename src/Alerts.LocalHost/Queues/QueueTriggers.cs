using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.LocalHost;

/// <summary>Builds the listener of a queue function.</summary>
internal static class QueueTriggers
{
    public static (IListener Listener, string Description) Create(Function function, QueueTriggerAttribute trigger, HostParts parts)
    {
        var name = SettingExpression.Resolve(trigger.QueueName, parts.Configuration, function);
        if (!QueueNames.IsValid(name))
        {
            throw function.Refuse(
                function.TriggerParameter, $"'{name}' is no queue name.", "Use 3 to 63 lower-case letters, digits and single hyphens.");
        }
        var plan = new FunctionPlan(function, QueueBinding.For(function));
        var queues = parts.Connections.Queues(trigger.Connection);
        var settings = parts.Settings.Queues;
        var source = new QueueSource(queues.GetQueueClient(name), queues.GetQueueClient(name + "-poison"), settings,
            parts.Options.Invisibility);

        Task HandleAsync(QueueMessage message, CancellationToken cancellation)
        {
            var text = MessageEncoding.Decode(message.Body, settings.Base64);
            return parts.Runner.RunAsync(plan, new(new DecodedMessage(message, text), QueueBindingData.For(message, text)), cancellation);
        }
        var backoff = new PollBackoff(settings.MaxPollingInterval, Random.Shared);
        return (new QueueListener(source, HandleAsync, backoff, parts.Wakeups.Add(), parts.Log), $"queue {name}");
    }
}
