using Alerts.Subscriptions.Leaving;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Subscriptions;

/// <summary>GET leave/{token}: a page with one button. Changes nothing: mail scanners open every address.</summary>
/// <param name="leave">Finds what would end.</param>
public sealed class LeavePageFunction(Leave leave)
{
    /// <summary>Answers with the page; 404 where the token is not ours.</summary>
    /// <param name="request">The request.</param>
    /// <param name="token">The token.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("LeavePage")]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "leave/{token}")] HttpRequest request, string token,
        CancellationToken cancellation) => LeavePages.Ask(await leave.FindAsync(token, cancellation));
}
