using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Alerts.Functions.Http;

/// <summary>Which part of a list is wanted: <c>?limit=50&amp;after=…</c>.</summary>
/// <param name="Limit">The most that are wanted.</param>
/// <param name="After">Where the part before ended; null for the first.</param>
internal sealed record PageRequest(int Limit, string? After)
{
    private const int Usual = 50;
    private const int Most = 200;

    /// <summary>Reads the query.</summary>
    public static Result<PageRequest> Read(HttpRequest request)
    {
        var limit = Usual;
        if (request.Query["limit"].ToString() is { Length: > 0 } text
            && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit is < 1 or > Most))
        {
            return new InputError(
                "page.limit.invalid", "$.limit", $"The limit \"{text}\" is not a whole number from 1 to {Most}.", $"Leave it out for {Usual}.");
        }

        return new PageRequest(limit, request.Query["after"].ToString() is { Length: > 0 } after ? after : null);
    }
}
