using Alerts.Articles;
using Alerts.Delivery;
using Alerts.Pages.Models;
using Alerts.Pages.Slices;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Pages.Operate;

/// <summary>GET operate/deliveries/{article}/{edition:int}: who was told of an edition, and what came of it.</summary>
/// <param name="session">Lets the operator in.</param>
/// <param name="deliveries">Reads them.</param>
/// <param name="time">Tells a claim that has ended.</param>
public sealed class OperateDeliveriesFunction(OperatorSession session, DeliveryList deliveries, TimeProvider time)
{
    /// <summary>Answers with the page.</summary>
    /// <param name="request">The request.</param>
    /// <param name="article">The article.</param>
    /// <param name="edition">Number of the edition.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("OperateDeliveries")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "operate/deliveries/{article}/{edition:int}")] HttpRequest request, string article, int edition, CancellationToken cancellation) =>
        session.ShowAsync(request, async frame =>
        {
            if (!ContentId.IsId(article))
                return null;
            var id = new EditionId(article, edition);
            return DeliveriesPage.Create(new DeliveriesView(frame, id, await deliveries.ReadAsync(id, cancellation), time.GetUtcNow()));
        });
}
