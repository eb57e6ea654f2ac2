using Alerts.Pages.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Pages.Operate;

/// <summary>POST operate/login: lets the operator's browser in.</summary>
/// <param name="session">Lets it in.</param>
public sealed class LoginFunction(OperatorSession session)
{
    /// <summary>Goes on to the status, or asks again with the reason.</summary>
    /// <param name="request">The request with the form.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("Login")]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "operate/login")] HttpRequest request, CancellationToken cancellation)
    {
        if (await OperatePages.ReadOwnAsync(session, request, cancellation) is not { } form)
            return Notices.ForeignForm();
        return session.LogIn(request.HttpContext, form["key"]) is { } refusal
            ? OperatePages.Login(new OperateFrame(session.Mark(request.HttpContext), refusal.Reason))
            : new OperatePages.SeeOther("/operate");
    }
}
