using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;

namespace Alerts.LocalHost;

/// <summary>Maps HTTP functions to routes.</summary>
internal sealed class HttpTriggers(WebApplication app, HostParts parts)
{
    private static readonly string[] Reserved = ["admin", "runtime"];
    private static readonly string[] KnownMethods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE"];

    private readonly FunctionKeys _keys = new(parts.Configuration);
    private readonly Dictionary<string, Function> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <returns>What to tell about it in the log.</returns>
    public string Map(Function function, HttpTriggerAttribute trigger)
    {
        if (trigger.AuthLevel is not (AuthorizationLevel.Anonymous or AuthorizationLevel.Function or AuthorizationLevel.Admin))
        {
            throw function.Refuse(
                function.TriggerParameter, $"the authorization level {trigger.AuthLevel} is not supported by the local host.",
                "Use Anonymous, Function or Admin.");
        }
        var route = Route(function, trigger);
        var plan = new FunctionPlan(function, HttpBinding.For(function, route));
        var methods = trigger.Methods.Select(method => method.ToUpperInvariant()).ToArray();
        if (methods.Except(KnownMethods).FirstOrDefault() is { } unknown)
        {
            throw function.Refuse(function.TriggerParameter, $"'{unknown}' is no HTTP method that the real host knows.",
                $"Use {string.Join(", ", KnownMethods)}.");
        }
        Claim(function, route, methods);

        Task Handle(HttpContext http) => HandleAsync(plan, trigger.AuthLevel, http);
        if (methods.Length == 0)
            app.Map(route, Handle);
        else
            app.MapMethods(route.RawText!, methods, Handle);
        return $"http {(methods.Length == 0 ? "any" : string.Join(", ", methods))} /{route.RawText}";
    }

    /// <summary>Once all are mapped: refuses keys of functions that do not exist.</summary>
    public void CheckKeys() => _keys.Check(_taken.Values.Select(function => function.Name).Distinct());

    private RoutePattern Route(Function function, HttpTriggerAttribute trigger)
    {
        // As on the real host, where an empty route is none.
        var own = string.IsNullOrEmpty(trigger.Route) ? function.Name : trigger.Route;
        if (own.StartsWith('/'))
            throw function.Refuse(function.TriggerParameter,
                $"the route '{own}' begins with a slash: two slashes on the real worker, where then no HTTP function answers.",
                "Leave the slash out. For the root take \"{none:maxlength(0)?}\".");
        var text = string.Join('/', new[] { parts.Settings.RoutePrefix, own.TrimEnd('/') }.Where(part => part.Length > 0));
        var first = text.Split('/')[0];
        if (Reserved.Contains(first, StringComparer.OrdinalIgnoreCase))
            throw function.Refuse(function.TriggerParameter,
                $"the route '{text}' begins with '{first}', which the real host keeps for itself.", "Choose another.");
        try
        {
            return RoutePatternFactory.Parse(text);
        }
        catch (RoutePatternException e)
        {
            throw function.Refuse(function.TriggerParameter, $"the route '{text}' cannot be read. {e.Message}",
                "See routing in ASP.NET Core.");
        }
    }

    /// <summary>Otherwise the clash would show as an error 500 at the first request.</summary>
    private void Claim(Function function, RoutePattern route, string[] methods)
    {
        foreach (var method in methods.DefaultIfEmpty("*"))
        {
            if (!_taken.TryAdd($"{method} {route.RawText}", function))
                throw function.Refuse($"{method} {route.RawText} belongs to '{_taken[$"{method} {route.RawText}"].Name}' already.",
                    "Change one of the two.");
        }
    }

    private async Task HandleAsync(FunctionPlan plan, AuthorizationLevel level, HttpContext http)
    {
        if (_keys.Refuse(level, plan.Function.Name, http.Request) is { } problem)
        {
            await Results.Problem(problem, statusCode: StatusCodes.Status401Unauthorized).ExecuteAsync(http);
            return;
        }
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, parts.Shutdown.Running);
        try
        {
            var result = await parts.Runner.RunAsync(plan, HttpBinding.Input(http), cancellation.Token);
            if (result is IResult answer)
                await answer.ExecuteAsync(http);
        }
        catch (InvocationFailedException) when (!http.Response.HasStarted)
        {
            http.Response.Clear();
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested && !http.Response.HasStarted)
        {
            http.Response.Clear();
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }
}
