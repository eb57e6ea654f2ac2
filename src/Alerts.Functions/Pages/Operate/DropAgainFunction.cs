using Alerts.Articles;
using Alerts.Ingest;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Pages.Operate;

/// <summary>POST operate/rejected: drops a rejected file again.</summary>
/// <param name="session">Lets the operator in and knows our own forms.</param>
/// <param name="rejected">Has it.</param>
/// <param name="files">Drops it.</param>
public sealed class DropAgainFunction(OperatorSession session, RejectedStore rejected, DropAgain files)
{
    /// <summary>Does it and goes back to the list.</summary>
    /// <param name="request">The request with the form.</param>
    /// <param name="cancellation">Is not passed on to what is done: it is done whole.</param>
    [Function("DropAgain")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "operate/rejected")] HttpRequest request, CancellationToken cancellation) =>
        session.DoAsync(request, "/operate/rejected", async form =>
        {
            if (await rejected.ReadAsync(form["name"].ToString(), CancellationToken.None) is not { } file)
                return "gone";
            return await files.DropAsync(file, CancellationToken.None) is null ? "newer" : "dropped";
        }, cancellation);
}
