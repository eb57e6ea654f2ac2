using System.Security.Cryptography;
using System.Text;
using Alerts.Pages.Words;
using Microsoft.AspNetCore.Http;
using RazorSlices;

namespace Alerts.Functions.Pages;

/// <summary>A page as an answer: whole, with a tag, so that a browser that has it already is told so.</summary>
/// <param name="slice">The page.</param>
/// <param name="status">HTTP status.</param>
/// <param name="isSecret">True where it must not be kept by anybody.</param>
internal sealed class PageResult(RazorSlice slice, int status = StatusCodes.Status200OK, bool isSecret = false) : IResult
{
    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        // Rendered before the first byte is sent: a fault must not end as half a page.
        await using var text = new StringWriter();
        using (slice)
            await slice.RenderAsync(text, Show.Encoder, httpContext.RequestAborted);
        var bytes = Encoding.UTF8.GetBytes(text.ToString());

        var answer = httpContext.Response;
        PageHeaders.Write(answer);
        answer.Headers.CacheControl = isSecret ? "no-store" : "private, no-cache";
        answer.Headers.Vary = "Cookie";
        answer.StatusCode = status;
        if (status == StatusCodes.Status200OK && !isSecret)
        {
            var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"";
            answer.Headers.ETag = tag;
            if (httpContext.Request.Headers.IfNoneMatch.Contains(tag))
            {
                answer.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        answer.ContentType = "text/html; charset=utf-8";
        answer.ContentLength = bytes.Length;
        await answer.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }
}
