using Microsoft.AspNetCore.Http;

namespace Alerts.Functions.Pages;

/// <summary>What every page and file tells the browser to allow: nothing but what comes from here.</summary>
internal static class PageHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Writes the headers.</summary>
    public static void Write(HttpResponse answer)
    {
        answer.Headers.ContentSecurityPolicy = Policy;
        answer.Headers.XContentTypeOptions = "nosniff";
        answer.Headers.XFrameOptions = "DENY";
        answer.Headers["Referrer-Policy"] = "same-origin";
        answer.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        answer.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        answer.Headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }
}
