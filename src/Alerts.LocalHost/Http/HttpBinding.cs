using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Alerts.LocalHost;

/// <summary>Fills the parameters of HTTP functions: the request, and the values of the route.</summary>
internal static class HttpBinding
{
    public const string Kind = "httpTrigger";

    public static TriggerBinding For(Function function, RoutePattern route)
    {
        if (function.TriggerParameter.ParameterType != typeof(HttpRequest))
        {
            throw function.Refuse(
                function.TriggerParameter, $"a request cannot become the type {function.TriggerParameter.ParameterType.Name}.",
                "Take Microsoft.AspNetCore.Http.HttpRequest and read the body from it.");
        }
        var names = route.Parameters.Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new(
            Kind, context => new(((HttpContext)context.Input.Value).Request), names.Contains,
            names.Count == 0 ? "nothing, since the route has no {name}; read the query from the request" : string.Join(", ", names));
    }

    public static TriggerInput Input(HttpContext http)
    {
        var data = new Dictionary<string, object?>(http.Request.RouteValues, StringComparer.OrdinalIgnoreCase);
        return new(http, data, http);
    }
}
