using Alerts.Functions.Http;
using Alerts.Operators;
using Alerts.Stories;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Stories;

/// <summary>GET api/stories: all stories, the one that moved last first.</summary>
/// <param name="gate">Lets the operator in.</param>
/// <param name="stories">Lists them.</param>
public sealed class ListStoriesFunction(OperatorGate gate, StoryList stories)
{
    /// <summary>Answers with a part of the list.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("ListStories")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/stories")] HttpRequest request,
        CancellationToken cancellation) => gate.AnswerPageAsync(
            request, ViewJson.Default.PageStorySummary, page => stories.ReadAsync(page.Limit, page.After, cancellation));
}
