using Alerts.Functions.Http;
using Alerts.Operators;
using Alerts.Subscriptions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Subscriptions;

/// <summary>GET api/subscriptions: all subscriptions with their addresses, for the operator.</summary>
/// <param name="gate">Lets the operator in.</param>
/// <param name="reader">Lists them.</param>
public sealed class ListSubscriptionsFunction(OperatorGate gate, SubscriptionReader reader)
{
    /// <summary>Answers with a part of the list; <c>?ended=true</c> lists also those that have ended.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("ListSubscriptions")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/subscriptions")] HttpRequest request,
        CancellationToken cancellation) => gate.AnswerPageAsync(
            request, ViewJson.Default.PageSubscriptionView, page => reader.ListAsync(request.Query["ended"] == "true", page.Limit, page.After, cancellation));
}
