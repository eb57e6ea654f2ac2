using Alerts.Operators;
using Microsoft.AspNetCore.Http;

namespace Alerts.Functions.Http;

/// <summary>Answers calls that only the operator may make.</summary>
internal static class OperatorCalls
{
    private const string KeyHeader = "x-functions-key";
    private const string Bearer = "Bearer ";

    /// <summary>Answers the operator; everybody else gets 401 and nothing is done.</summary>
    public static async Task<IResult> AnswerAsync(this OperatorGate gate, HttpRequest request, Func<Task<IResult>> answer)
    {
        if (gate.Refuse(KeyOf(request)) is not { } refusal)
            return await answer();

        request.HttpContext.Response.Headers.WWWAuthenticate = "Bearer";
        return Problems.Of(StatusCodes.Status401Unauthorized, "Only the operator may do this.", refusal);
    }

    /// <summary>The key that a call brings; never from the query: addresses stand in logs.</summary>
    public static string? KeyOf(HttpRequest request) =>
        request.Headers.TryGetValue(KeyHeader, out var key) ? key.ToString()
        : request.Headers.Authorization.ToString() is { } header && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? header[Bearer.Length..].Trim()
            : null;
}
