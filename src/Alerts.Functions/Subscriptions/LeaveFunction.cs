using Alerts.Subscriptions.Leaving;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Subscriptions;

/// <summary>POST leave/{token}: leaves at once (RFC 8058); a mail program sends it, or the button of the page.</summary>
/// <param name="leave">Ends the subscriptions.</param>
public sealed class LeaveFunction(Leave leave)
{
    /// <summary>Answers 200 once all is ended, also where it was before; 404 where the token is not ours. The body is not read.</summary>
    /// <param name="request">The request.</param>
    /// <param name="token">The token.</param>
    /// <param name="cancellation">Is not passed on: whoever asked to leave has left, also when they hang up.</param>
    [Function("Leave")]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "leave/{token}")] HttpRequest request, string token,
        CancellationToken cancellation) => LeavePages.Left(await leave.EndAsync(token, CancellationToken.None));
}
