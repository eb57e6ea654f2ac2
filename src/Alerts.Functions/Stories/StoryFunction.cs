using Alerts.Functions.Http;
using Alerts.Stories;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Stories;

/// <summary>GET api/stories/{id}: one story with its developments.</summary>
/// <param name="stories">Reads stories.</param>
public sealed class StoryFunction(StoryReader stories)
{
    /// <summary>Answers with the story as JSON, or 404.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The story's id.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("Story")]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/stories/{id}")] HttpRequest request, string id,
        CancellationToken cancellation) =>
        await stories.ReadAsync(id, cancellation) is { } story
            ? Results.Json(story, ViewJson.Default.StoryView)
            : Problems.NotFound(Unknown);

    internal static InputError Unknown { get; } = new(
        UnknownStory.Code, "id", "There is no story of this id.",
        "Story addresses stand at the end of every alert; check that the whole address was copied.");
}
