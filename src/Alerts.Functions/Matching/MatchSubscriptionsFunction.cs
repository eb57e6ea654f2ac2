using Alerts.Matching;
using Alerts.Messages;
using Alerts.Storage;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Matching;

/// <summary>Queue developments-found → <see cref="MatchSubscriptions"/> → queues email-requested, webhook-due.</summary>
/// <param name="stage">The stage.</param>
public sealed class MatchSubscriptionsFunction(MatchSubscriptions stage)
{
    /// <summary>Runs the stage.</summary>
    /// <param name="message">Names the edition.</param>
    /// <param name="cancellation">Signals shutdown.</param>
    [Function("MatchSubscriptions")]
    public Task RunAsync([QueueTrigger(Queues.DevelopmentsFound)] DevelopmentsFound message, CancellationToken cancellation) =>
        stage.HandleAsync(message, cancellation);
}
