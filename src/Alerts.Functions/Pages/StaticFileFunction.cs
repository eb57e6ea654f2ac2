using Alerts.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.Functions.Pages;

/// <summary>GET static/{file}: style sheets and scripts, embedded in the program; the real host serves no files itself.</summary>
public sealed class StaticFileFunction
{
    /// <summary>Answers with the file; with 304 where the browser has it; with 404 where there is none.</summary>
    /// <param name="request">The request; with the file's tag as <c>v</c> the answer may be kept for a year.</param>
    /// <param name="file">Name of the file.</param>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822", Justification = "The host makes an instance of every function.")]
    [Function("StaticFile")]
    public IResult Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "static/{file}")] HttpRequest request, string file)
    {
        if (StaticFile.Find(file) is not { } found)
            return Results.NotFound();

        PageHeaders.Write(request.HttpContext.Response);
        var version = request.Query["v"].ToString();
        request.HttpContext.Response.Headers.CacheControl = version.Length > 0 && found.Tag.StartsWith(version, StringComparison.Ordinal)
            ? "public, max-age=31536000, immutable" : "public, no-cache";
        return Results.Bytes(
            found.Bytes, found.ContentType, entityTag: new Microsoft.Net.Http.Headers.EntityTagHeaderValue($"\"{found.Tag[..32]}\""));
    }
}
