using Alerts.Poison;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Pages.Operate;

/// <summary>POST operate/poison: replays a failed message or gives it up.</summary>
/// <param name="session">Lets the operator in and knows our own forms.</param>
/// <param name="poison">Does it.</param>
public sealed class ReplayPoisonFunction(OperatorSession session, ReplayPoison poison)
{
    /// <summary>Does it and goes back to the list.</summary>
    /// <param name="request">The request with the form.</param>
    /// <param name="cancellation">Is not passed on to what is done: it is done whole.</param>
    [Function("ReplayPoison")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "operate/poison")] HttpRequest request, CancellationToken cancellation) =>
        session.DoAsync(request, "/operate/poison", async form =>
        {
            var (queue, id) = (form["queue"].ToString(), form["id"].ToString());
            var isDrop = form["do"] == "drop";
            var outcome = isDrop
                ? await poison.DropAsync(queue, id, CancellationToken.None)
                : await poison.ReplayAsync(queue, id, CancellationToken.None);
            return outcome switch
            {
                PoisonOutcome.Done => isDrop ? "given-up" : "replayed",
                PoisonOutcome.Busy => "busy",
                PoisonOutcome.NoQueue => "no-queue",
                _ => "before",
            };
        }, cancellation);
}
