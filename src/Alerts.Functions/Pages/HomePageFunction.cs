using Alerts.Pages.Models;
using Alerts.Pages.Slices;
using Alerts.Stories.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Pages;

/// <summary>GET /: the running stories, the one that moved last first.</summary>
/// <param name="running">Reads them.</param>
public sealed class HomePageFunction(RunningStories running)
{
    // The root, "/". An empty route means the function's name, and with one that begins with a slash the real worker serves no page at all.
    private const string Root = "{none:maxlength(0)?}";

    /// <summary>Answers with the page; with <c>since</c> only with the list, or 204 where it is still the same.</summary>
    /// <param name="request">The request; kind, language, source and word choose.</param>
    /// <param name="cancellation">The client has gone.</param>
    [Function("HomePage")]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Root)] HttpRequest request, CancellationToken cancellation) =>
        request.AnswerAsync(() => ShowAsync(request, cancellation));

    private async Task<IResult> ShowAsync(HttpRequest request, CancellationToken cancellation)
    {
        var filter = HomeFilter.Read(name => request.Query[name]);
        var view = HomeView.Of(await running.ReadAsync(cancellation), filter);
        var since = request.Query["since"].ToString();
        return since.Length == 0 ? new PageResult(HomePage.Create(view))
            : since == view.Version ? Results.NoContent()
            : new PageResult(HomeList.Create(view));
    }
}
