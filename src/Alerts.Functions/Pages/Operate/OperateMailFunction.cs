using Alerts.Delivery.Email;
using Alerts.Pages.Models;
using Alerts.Pages.Slices;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Pages.Operate;

/// <summary>GET operate/outbox/{id}: a mail of a local run.</summary>
/// <param name="session">Lets the operator in.</param>
/// <param name="outbox">Reads it.</param>
public sealed class OperateMailFunction(OperatorSession session, OutboxReader outbox)
{
    /// <summary>Answers with the page.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">Name of the mail.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("OperateMail")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "operate/outbox/{id}")] HttpRequest request, string id, CancellationToken cancellation) =>
        session.ShowAsync(request, async frame =>
            await outbox.ReadAsync(id, cancellation) is { } mail ? MailPage.Create(new MailView(frame, mail)) : null);
}
