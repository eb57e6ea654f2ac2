using System.Text;
using System.Text.Encodings.Web;
using Alerts.Subscriptions;
using Microsoft.AspNetCore.Http;

namespace Alerts.Functions.Subscriptions;

/// <summary>The pages behind the address for leaving. They show topics, never an address, and need no script.</summary>
internal static class LeavePages
{
    /// <summary>Asks with one button; where everything has ended, says so.</summary>
    /// <param name="subscriptions">What the button ends; null where the address is not ours.</param>
    public static IResult Ask(IReadOnlyList<Subscription>? subscriptions) =>
        subscriptions is null or [] ? Unknown()
        : subscriptions.All(s => s.IsEnded) ? Left(subscriptions)
        : new LeavePage(StatusCodes.Status200OK, "Leave these alerts?",
            "<p>The mail came for the following. The button ends all of it at once; nothing else of yours changes.</p>\n"
            + Topics(subscriptions.Where(s => !s.IsEnded))
            + "<form method=\"post\"><button name=\"List-Unsubscribe\" value=\"One-Click\">Leave</button></form>\n");

    /// <summary>Confirms.</summary>
    /// <param name="subscriptions">What has ended; null where the address is not ours.</param>
    public static IResult Left(IReadOnlyList<Subscription>? subscriptions) => subscriptions is null or [] ? Unknown()
        : new LeavePage(StatusCodes.Status200OK, "You have left.", "<p>There will be no more alerts on:</p>\n" + Topics(subscriptions));

    private static LeavePage Unknown() => new(StatusCodes.Status404NotFound, "This address leads nowhere.",
        "<p>Perhaps a part of it is missing. Copy the whole address behind \"Leave\" at the end of the mail.</p>\n");

    private static string Topics(IEnumerable<Subscription> subscriptions) =>
        $"<ul>\n{string.Concat(subscriptions.Select(s => $"<li>{HtmlEncoder.Default.Encode(s.Topic)}</li>\n"))}</ul>\n";

    private sealed record LeavePage(int Status, string Title, string Body) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var answer = httpContext.Response;
            answer.StatusCode = Status;
            answer.ContentType = "text/html; charset=utf-8";
            // The address is a key: it must not be kept, listed or handed on.
            answer.Headers.CacheControl = "no-store";
            answer.Headers["Referrer-Policy"] = "no-referrer";
            answer.Headers["X-Robots-Tag"] = "noindex";
            answer.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";
            return answer.WriteAsync(
                $"""
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{Title}</title></head>
                <body style="font:16px/1.5 sans-serif;max-width:34em;margin:2em auto;padding:0 1em">
                <h1 style="font-size:1.4em">{Title}</h1>
                {Body}</body></html>

                """, Encoding.UTF8, httpContext.RequestAborted);
        }
    }
}
