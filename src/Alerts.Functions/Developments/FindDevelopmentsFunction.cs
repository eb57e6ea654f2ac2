using Alerts.Developments;
using Alerts.Messages;
using Alerts.Storage;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Developments;

/// <summary>Queue article-ingested → <see cref="FindDevelopments"/> → queue developments-found.</summary>
/// <param name="stage">The stage.</param>
public sealed class FindDevelopmentsFunction(FindDevelopments stage)
{
    /// <summary>Runs the stage.</summary>
    /// <param name="message">Names the edition.</param>
    /// <param name="cancellation">Signals shutdown.</param>
    [Function("FindDevelopments")]
    public Task RunAsync([QueueTrigger(Queues.ArticleIngested)] ArticleIngested message, CancellationToken cancellation) =>
        stage.HandleAsync(message, cancellation);
}
