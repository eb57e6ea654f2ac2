using Alerts.Pages.Models;
using Alerts.Pages.Slices;
using Alerts.Poison;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Pages.Operate;

/// <summary>GET operate/poison: the messages that no stage could handle.</summary>
/// <param name="session">Lets the operator in.</param>
/// <param name="poison">Lists them.</param>
public sealed class OperatePoisonFunction(OperatorSession session, PoisonTable poison)
{
    /// <summary>Answers with the page.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("OperatePoison")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "operate/poison")] HttpRequest request, CancellationToken cancellation) =>
        session.ShowAsync(request, async frame =>
        {
            var messages = await poison.ListAsync(everything: false, cancellation).Take(PoisonView.Most).ToListAsync(cancellation);
            return PoisonPage.Create(new PoisonView(frame, messages));
        });
}
