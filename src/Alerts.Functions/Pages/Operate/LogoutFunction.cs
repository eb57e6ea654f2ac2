using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Pages.Operate;

/// <summary>POST operate/logout: lets the operator's browser out.</summary>
/// <param name="session">Lets it out.</param>
public sealed class LogoutFunction(OperatorSession session)
{
    /// <summary>Forgets the pass.</summary>
    /// <param name="request">The request with the form.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("Logout")]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "operate/logout")] HttpRequest request, CancellationToken cancellation)
    {
        if (await OperatePages.ReadOwnAsync(session, request, cancellation) is null)
            return Notices.ForeignForm();
        session.LogOut(request.HttpContext);
        return new OperatePages.SeeOther("/");
    }
}
