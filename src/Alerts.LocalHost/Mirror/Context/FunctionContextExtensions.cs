using Alerts.LocalHost;
using Microsoft.AspNetCore.Http;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>HTTP for middleware.</summary>
public static class FunctionContextExtensions
{
    /// <summary>The HTTP exchange that runs the function; null for other triggers.</summary>
    /// <param name="context">The run.</param>
    public static HttpContext? GetHttpContext(this FunctionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Items.TryGetValue(LocalFunctionContext.HttpContextKey, out var http) ? http as HttpContext : null;
    }
}
