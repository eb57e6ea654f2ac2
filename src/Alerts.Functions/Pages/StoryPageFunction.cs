using System.Globalization;
using Alerts.Pages.Models;
using Alerts.Pages.Slices;
using Alerts.Stories.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Pages;

/// <summary>GET stories/{id}: what changed in a story, who says so, and why it counts.</summary>
/// <param name="stories">Reads it.</param>
public sealed class StoryPageFunction(StoryTimelines stories)
{
    /// <summary>
    /// Answers with the page, with the part before an article where <c>before</c> numbers it; with <c>since</c> only with what lives,
    /// or 204 where it is still the same.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The story's id.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("StoryPage")]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "stories/{id}")] HttpRequest request, string id, CancellationToken cancellation)
    {
        // Before the story: what changes in between is then shown at the next look.
        if (await stories.VersionAsync(id, cancellation) is not { } version)
            return Notices.NoStory();
        var since = request.Query["since"].ToString();
        if (since == version)
            return Results.NoContent();

        int? before = int.TryParse(request.Query["before"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (await stories.ReadAsync(id, before, cancellation) is not { } story)
            return Notices.NoStory();
        var view = StoryPageView.Of(story, version, before is null);
        return new PageResult(since.Length > 0 ? StoryBody.Create(view) : StoryPage.Create(view));
    }
}
