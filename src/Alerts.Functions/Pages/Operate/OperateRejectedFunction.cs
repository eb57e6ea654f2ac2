using Alerts.Articles;
using Alerts.Pages.Models;
using Alerts.Pages.Slices;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Pages.Operate;

/// <summary>GET operate/rejected: the files that could not be read.</summary>
/// <param name="session">Lets the operator in.</param>
/// <param name="rejected">Lists them.</param>
public sealed class OperateRejectedFunction(OperatorSession session, RejectedStore rejected)
{
    private const int PartSize = 50;

    /// <summary>Answers with the page.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("OperateRejected")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "operate/rejected")] HttpRequest request, CancellationToken cancellation) =>
        session.ShowAsync(request, async frame =>
        {
            var page = await rejected.ListAsync(PartSize, request.Query["after"].ToString() is { Length: > 0 } after ? after : null, cancellation);
            return page.IsValid ? RejectedPage.Create(new RejectedView(frame, page.Value)) : null;
        });
}
