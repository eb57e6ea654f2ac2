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
    /// Answers with the page, with the part before an article where <c>before</c> numbers it, and with <c>part</c> only with that; with
    /// <c>since</c> only with what lives (down to the article <c>from</c>), or 204 where it is still the same.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="id">The story's id.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("StoryPage")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "stories/{id}")] HttpRequest request, string id, CancellationToken cancellation) =>
        request.AnswerAsync(() => ShowAsync(request, id, cancellation));

    private async Task<IResult> ShowAsync(HttpRequest request, string id, CancellationToken cancellation)
    {
        if (await stories.FindAsync(id, cancellation) is not { } story)
            return Notices.NoStory();
        var since = request.Query["since"].ToString();
        if (since == story.Version)
            return Results.NoContent();

        var ask = new StoryAsk(Number("before"), Number("from"), request.Query["figures"] == "all");
        var view = StoryPageView.Of(await stories.ReadAsync(story, ask.Before, ask.From, cancellation), story.Version, ask);
        return new PageResult(
            since.Length > 0 ? StoryBody.Create(view) : request.Query.ContainsKey("part") ? StoryPart.Create(view) : StoryPage.Create(view));

        int? Number(string name) =>
            int.TryParse(request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
