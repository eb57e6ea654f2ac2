using Microsoft.AspNetCore.Http;

namespace Alerts.Functions.Http;

/// <summary>Refusals as problem details (RFC 9457), with the code, field and remedy of an <see cref="InputError"/>.</summary>
internal static class Problems
{
    /// <summary>400: something in the request is wrong.</summary>
    public static IResult BadRequest(InputError error) => Of(StatusCodes.Status400BadRequest, "The request cannot be used.", error);

    /// <summary>404: what the address names is not there.</summary>
    public static IResult NotFound(InputError error) => Of(StatusCodes.Status404NotFound, "There is no such thing.", error);

    /// <summary>Any status.</summary>
    public static IResult Of(int status, string title, InputError error) => Results.Problem(
        error.Reason, statusCode: status, title: title,
        extensions: new Dictionary<string, object?> { ["code"] = error.Code, ["field"] = error.Field, ["remedy"] = error.Remedy });
}
