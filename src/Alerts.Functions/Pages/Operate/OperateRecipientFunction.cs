using Alerts.Delivery;
using Alerts.Pages.Models;
using Alerts.Pages.Slices;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Pages.Operate;

/// <summary>GET operate/recipients/{id}: what an address or endpoint was told, and what came of it.</summary>
/// <param name="session">Lets the operator in.</param>
/// <param name="deliveries">Reads it.</param>
/// <param name="time">Tells a claim that has ended.</param>
public sealed class OperateRecipientFunction(OperatorSession session, DeliveryList deliveries, TimeProvider time)
{
    /// <summary>Answers with the page.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The recipient's id.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("OperateRecipient")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "operate/recipients/{id}")] HttpRequest request, string id, CancellationToken cancellation) =>
        session.ShowAsync(request, async frame => !ContentId.IsId(id) ? null
            : RecipientPage.Create(new RecipientView(frame, id, await deliveries.OfRecipientAsync(id, cancellation), time.GetUtcNow())));
}
