using Alerts.Pages.Models;
using Alerts.Pages.Slices;
using Alerts.Poison;
using Alerts.Storage;
using Alerts.Stories;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Pages.Operate;

/// <summary>GET operate: how the installation stands.</summary>
/// <param name="session">Lets the operator in.</param>
/// <param name="queues">What waits.</param>
/// <param name="stories">Counts the stories.</param>
/// <param name="poison">Counts what failed.</param>
/// <param name="storage">Holds the inbox.</param>
public sealed class OperateStatusFunction(OperatorSession session, QueueLengths queues, StoryAssignment stories, PoisonTable poison, AlertsStorage storage)
{
    /// <summary>Answers with the page.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("OperateStatus")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "operate")] HttpRequest request, CancellationToken cancellation) =>
        session.ShowAsync(request, async frame =>
        {
            var inbox = await storage.Container(Containers.Articles).GetBlobsAsync(cancellationToken: cancellation)
                .Take(StatusView.MostInbox + 1).CountAsync(cancellation);
            var failed = await poison.ListAsync(everything: false, cancellation).Take(PoisonView.Most).CountAsync(cancellation);
            return StatusPage.Create(new StatusView(
                frame, await queues.ReadAsync(cancellation), await stories.CountAsync(cancellation), inbox, failed));
        });
}
