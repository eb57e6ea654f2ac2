using Alerts.Functions.Http;
using Alerts.Operators;
using Alerts.Subscriptions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Subscriptions;

/// <summary>GET api/subscriptions/{id}: one subscription, also one that has ended.</summary>
/// <param name="gate">Lets the operator in.</param>
/// <param name="reader">Finds it.</param>
public sealed class SubscriptionFunction(OperatorGate gate, SubscriptionReader reader)
{
    /// <summary>Answers with the subscription, or 404.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">Its whole id.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("Subscription")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/subscriptions/{id}")] HttpRequest request, string id,
        CancellationToken cancellation) => gate.AnswerAsync(request, async () =>
        {
            var found = await reader.FindAsync(id, 1, cancellation);
            return found is [{ } view] && view.Id == id
                ? Results.Json(view, ViewJson.Default.SubscriptionView)
                : Problems.NotFound(Unknown);
        });

    internal static InputError Unknown { get; } = new(
        "subscription.id.unknown", "id", "There is no subscription of this id.", "Take the id from the list: GET /api/subscriptions.");
}
