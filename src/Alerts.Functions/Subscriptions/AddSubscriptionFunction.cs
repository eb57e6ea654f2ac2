using Alerts.Functions.Http;
using Alerts.Operators;
using Alerts.Subscriptions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Subscriptions;

/// <summary>POST api/subscriptions: adds a subscription on the operator's word.</summary>
/// <param name="gate">Lets the operator in.</param>
/// <param name="subscribe">Adds subscriptions.</param>
/// <param name="reader">Shows what was added.</param>
public sealed class AddSubscriptionFunction(OperatorGate gate, Subscribe subscribe, SubscriptionReader reader)
{
    /// <summary>Answers 201 with the subscription, or 200 where it ran already; 400, 413 or 415 with the cause.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("AddSubscription")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/subscriptions")] HttpRequest request,
        CancellationToken cancellation) => gate.AnswerAsync(request, async () =>
        {
            var (body, problem) = await JsonBody.ReadAsync(request, SubscriptionBodyJson.Default.SubscriptionBody, cancellation);
            if (body is null)
                return problem!;

            var added = await subscribe.ByOperatorAsync(body.ToRequest(), cancellation);
            if (!added.IsValid)
                return Problems.BadRequest(added.Error);

            var view = await reader.ViewAsync(added.Value.Subscription, cancellation)
                with { Secret = added.Value.Secret };
            request.HttpContext.Response.Headers.Location = $"/api/subscriptions/{view.Id}";
            return Results.Json(
                view, ViewJson.Default.SubscriptionView,
                statusCode: added.Value.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
        });
}
