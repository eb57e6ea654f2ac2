using Alerts.Pages.Models;
using Alerts.Pages.Slices;
using Microsoft.AspNetCore.Http;
using RazorSlices;

namespace Alerts.Functions.Pages.Operate;

/// <summary>Answers with pages of the operator: the same door, the same check of forms for all.</summary>
internal static class OperatePages
{
    // A key, a name of a file; nothing longer is sent by our forms.
    private const int MostBytes = 16 * 1024;

    // What a form ended with, told after the redirect; only these words can come from an address.
    private static readonly Dictionary<string, string> Words = new()
    {
        ["dropped"] = "The file was dropped again; it comes back here if it still cannot be read.",
        ["newer"] = "A newer file of this name waits in the inbox; nothing was changed. Try again once it has been taken in.",
        ["gone"] = "There is no such file any more; perhaps it was dropped again already.",
        ["replayed"] = "The message was put back on its queue.",
        ["given-up"] = "The message was given up.",
        ["before"] = "The message had been replayed or given up before; nothing was done.",
        ["busy"] = "Another replay of the message is under way.",
        ["no-queue"] = "The queue of the message does not exist; it goes on waiting.",
    };

    /// <summary>Shows a page to the operator; everybody else is asked for the key.</summary>
    public static async Task<IResult> ShowAsync(this OperatorSession session, HttpRequest request, Func<OperateFrame, Task<RazorSlice?>> page)
    {
        var frame = new OperateFrame(session.Mark(request.HttpContext), Words.GetValueOrDefault(request.Query["said"].ToString()));
        if (!session.Is(request))
            return Login(frame);
        return await request.AnswerAsync(
            async () => await page(frame) is { } slice ? new PageResult(slice, isSecret: true) : Notices.Nothing());
    }

    /// <summary>Does what a form of the operator asks, and goes back to a page.</summary>
    public static async Task<IResult> DoAsync(
        this OperatorSession session, HttpRequest request, string page, Func<IFormCollection, Task<string>> act, CancellationToken cancellation)
    {
        if (!session.Is(request))
            return Login(new OperateFrame(session.Mark(request.HttpContext), null));
        return await request.AnswerAsync(async () =>
            await ReadOwnAsync(session, request, cancellation) is { } form ? new SeeOther($"{page}?said={await act(form)}") : Notices.ForeignForm());
    }

    /// <summary>The page that asks for the key.</summary>
    public static IResult Login(OperateFrame frame) =>
        new PageResult(LoginPage.Create(new LoginView(frame)), StatusCodes.Status401Unauthorized, isSecret: true);

    /// <summary>A form that came from one of our own pages; null for any other.</summary>
    public static async Task<IFormCollection?> ReadOwnAsync(OperatorSession session, HttpRequest request, CancellationToken cancellation)
    {
        if (!request.HasFormContentType || request.ContentLength is not <= MostBytes)
            return null;
        var form = await request.ReadFormAsync(cancellation);
        return session.IsOwnForm(request, form) ? form : null;
    }

    /// <summary>303: look there.</summary>
    /// <param name="Address">Where.</param>
    internal sealed record SeeOther(string Address) : IResult
    {
        /// <inheritdoc/>
        public Task ExecuteAsync(HttpContext httpContext)
        {
            PageHeaders.Write(httpContext.Response);
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = Address;
            httpContext.Response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        }
    }
}
