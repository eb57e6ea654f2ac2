using Alerts.Functions.Http;
using Alerts.Operators;
using Alerts.Subscriptions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Subscriptions;

/// <summary>DELETE api/subscriptions/{id}: ends a subscription.</summary>
/// <param name="gate">Lets the operator in.</param>
/// <param name="unsubscribe">Ends it.</param>
public sealed class EndSubscriptionFunction(OperatorGate gate, Unsubscribe unsubscribe)
{
    /// <summary>Answers 204, also when it had ended before; 404 where there never was one.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">Its whole id.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("EndSubscription")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/subscriptions/{id}")] HttpRequest request, string id,
        CancellationToken cancellation) => gate.AnswerAsync(request, async () =>
            await unsubscribe.EndAsync(id, cancellation) is null
                ? Problems.NotFound(SubscriptionFunction.Unknown)
                : Results.NoContent());
}
