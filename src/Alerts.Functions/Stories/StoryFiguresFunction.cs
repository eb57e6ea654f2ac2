using Alerts.Functions.Http;
using Alerts.Stories;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Stories;

/// <summary>GET api/stories/{id}/figures: who said how many, and when.</summary>
/// <param name="stories">Reads stories.</param>
public sealed class StoryFiguresFunction(StoryReader stories)
{
    /// <summary>Answers with the figures as JSON, or 404.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The story's id.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("StoryFigures")]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/stories/{id}/figures")] HttpRequest request, string id,
        CancellationToken cancellation) =>
        await stories.ReadFiguresAsync(id, cancellation) is { } figures
            ? Results.Json(figures, ViewJson.Default.StoryFigures)
            : Problems.NotFound(StoryFunction.Unknown);
}
