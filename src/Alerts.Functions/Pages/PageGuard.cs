using Azure;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Alerts.Functions.Pages;

/// <summary>A storage that does not answer is told to people by a page, where the host would send an empty answer.</summary>
internal static partial class PageGuard
{
    /// <summary>Makes an answer; the page that says why there is none where the storage failed.</summary>
    public static async Task<IResult> AnswerAsync(this HttpRequest request, Func<Task<IResult>> make)
    {
        try
        {
            return await make();
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException { InnerException: RequestFailedException })
        {
            var log = request.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(PageGuard));
            NoStorage(log, e, request.Path);
            return Notices.NoStorage();
        }
    }

    [LoggerMessage(6001, LogLevel.Error, "The page {Path} could not be made: the storage failed")]
    private static partial void NoStorage(ILogger log, Exception fault, string path);
}
