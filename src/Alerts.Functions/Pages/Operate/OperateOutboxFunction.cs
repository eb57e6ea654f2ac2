using Alerts.Delivery.Email;
using Alerts.Pages.Models;
using Alerts.Pages.Slices;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Pages.Operate;

/// <summary>GET operate/outbox: the mails of a local run.</summary>
/// <param name="session">Lets the operator in.</param>
/// <param name="outbox">Reads them.</param>
public sealed class OperateOutboxFunction(OperatorSession session, OutboxReader outbox)
{
    /// <summary>Answers with the page.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("OperateOutbox")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "operate/outbox")] HttpRequest request, CancellationToken cancellation) =>
        session.ShowAsync(request, async frame =>
            OutboxPage.Create(new OutboxView(frame, await outbox.ListAsync(cancellation))));
}
