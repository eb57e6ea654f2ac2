using System.Globalization;
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
    /// <param name="context">Tells how often the queue has given out the message.</param>
    /// <param name="cancellation">Signals shutdown.</param>
    [Function("FindDevelopments")]
    public Task RunAsync(
        [QueueTrigger(Queues.ArticleIngested)] ArticleIngested message, FunctionContext context, CancellationToken cancellation) =>
        stage.HandleAttemptAsync(message, Attempt(context), cancellation);

    private static long Attempt(FunctionContext context) =>
        Convert.ToInt64(context.BindingContext.BindingData["DequeueCount"], CultureInfo.InvariantCulture);
}
