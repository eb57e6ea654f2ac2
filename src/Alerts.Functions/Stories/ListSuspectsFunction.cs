using Alerts.Functions.Http;
using Alerts.Operators;
using Alerts.Stories.Suspects;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Stories;

/// <summary>GET api/story-suspects: pairs of stories that look like one.</summary>
/// <param name="gate">Lets the operator in.</param>
/// <param name="suspects">Lists them.</param>
public sealed class ListSuspectsFunction(OperatorGate gate, StorySuspects suspects)
{
    /// <summary>Answers with the pairs among the stories that moved last.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("ListSuspects")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/story-suspects")] HttpRequest request,
        CancellationToken cancellation) => gate.AnswerPageAsync(
            request, ViewJson.Default.PageSuspectedPair, page => suspects.ReadAsync(page.Limit, page.After, _ => { }, cancellation));
}
