using Alerts.Pages.Models;
using Alerts.Pages.Slices;
using Alerts.Stories.Reading;
using Alerts.Subscriptions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Pages.Operate;

/// <summary>GET operate/deliveries: who can be told, and the last articles; from here to what was told to whom.</summary>
/// <param name="session">Lets the operator in.</param>
/// <param name="subscriptions">Lists who can be told.</param>
/// <param name="running">Knows the last articles.</param>
public sealed class OperateRecipientsFunction(OperatorSession session, SubscriptionReader subscriptions, RunningStories running)
{
    private const int PartSize = 50;

    /// <summary>Answers with the page.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("OperateRecipients")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "operate/deliveries")] HttpRequest request, CancellationToken cancellation) =>
        session.ShowAsync(request, async frame =>
        {
            var after = request.Query["after"].ToString();
            var page = await subscriptions.ListAsync(withEnded: true, PartSize, after.Length > 0 ? after : null, cancellation);
            return page.IsValid
                ? RecipientsPage.Create(new RecipientsView(frame, page.Value, RecipientsView.Last(await running.ReadAsync(cancellation)))) : null;
        });
}
