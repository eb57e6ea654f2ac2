using Alerts.Delivery;
using Alerts.Functions.Http;
using Alerts.Operators;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Alerts.Functions.Pages;

/// <summary>Knows the operator's browser by a cookie, and the forms that came from our own pages.</summary>
/// <param name="gate">Knows the operator.</param>
/// <param name="tokens">Signs.</param>
/// <param name="address">Whether the app is reached by https.</param>
public sealed class OperatorSession(OperatorGate gate, OperatorTokens tokens, IOptions<PublicOptions> address)
{
    /// <summary>Name of the form field that holds the mark.</summary>
    public const string MarkField = "mark";

    private const string PassCookie = "alerts-operator";
    private const string BrowserCookie = "alerts-browser";

    /// <summary>Whether the operator asks: by cookie, by key in a header, or because the app is open.</summary>
    /// <param name="request">The request.</param>
    public bool Is(HttpRequest request) => tokens.IsPass(request.Cookies[PassCookie]) || gate.Refuse(OperatorCalls.KeyOf(request)) is null;

    /// <summary>Lets a browser in that brings the key.</summary>
    /// <param name="http">The request and its answer.</param>
    /// <param name="key">The key that was typed.</param>
    /// <returns>Null where it is in; otherwise why not.</returns>
    public InputError? LogIn(HttpContext http, string? key)
    {
        if (gate.Refuse(key) is { } refusal)
            return refusal;
        http.Response.Cookies.Append(PassCookie, tokens.WritePass(), Cookie(OperatorTokens.PassTime));
        return null;
    }

    /// <summary>Lets a browser out.</summary>
    /// <param name="http">The request and its answer.</param>
    public void LogOut(HttpContext http) => http.Response.Cookies.Delete(PassCookie, Cookie(null));

    /// <summary>The mark for the forms of an answer; the browser gets its secret where it has none.</summary>
    /// <param name="http">The request and its answer.</param>
    public string Mark(HttpContext http)
    {
        var secret = http.Request.Cookies[BrowserCookie];
        if (string.IsNullOrEmpty(secret))
        {
            secret = OperatorTokens.NewBrowserSecret();
            http.Response.Cookies.Append(BrowserCookie, secret, Cookie(null));
        }

        return tokens.FormMark(secret);
    }

    /// <summary>Whether a form came from one of our pages, in the same browser.</summary>
    /// <param name="request">The request.</param>
    /// <param name="form">Its fields.</param>
    public bool IsOwnForm(HttpRequest request, IFormCollection form) => tokens.IsFormMark(request.Cookies[BrowserCookie], form[MarkField]);

    private CookieOptions Cookie(TimeSpan? age) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = address.Value.PublicUrl.Scheme == Uri.UriSchemeHttps,
        Path = "/",
        MaxAge = age,
    };
}
