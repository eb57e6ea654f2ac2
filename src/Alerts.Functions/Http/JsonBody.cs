using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace Alerts.Functions.Http;

/// <summary>Reads the JSON that a request brings, up to a size.</summary>
internal static class JsonBody
{
    /// <summary>Largest body in bytes: the longest topic has 2,048 characters.</summary>
    public const int MaxBytes = 16 * 1024;

    /// <summary>Reads a body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="type">What the body holds; unknown fields are refused, so that a slip of the pen is not lost.</param>
    /// <param name="cancellation">The client has gone.</param>
    /// <returns>The value, or the answer that says what is wrong.</returns>
    public static async Task<(T? Value, IResult? Problem)> ReadAsync<T>(
        HttpRequest request, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : class
    {
        // A page of another site can send a form to an address on this machine, but no JSON without asking first.
        if (!request.HasJsonContentType())
        {
            return (null, Problems.Of(
                StatusCodes.Status415UnsupportedMediaType, "The request brings no JSON.",
                new InputError("request.content_type.unsupported", "content-type", "The body must be JSON.", "Send it with Content-Type: application/json.")));
        }

        if (await ReadBytesAsync(request, cancellation) is not { } bytes)
        {
            return (null, Problems.Of(
                StatusCodes.Status413PayloadTooLarge, "The request is too large.",
                new InputError("request.body.too_large", "$", $"The body has more than {MaxBytes} bytes.", "Send one subscription a request.")));
        }

        try
        {
            return JsonSerializer.Deserialize(bytes, type) is { } value ? (value, null) : (null, Invalid("$", "The body is null."));
        }
        catch (JsonException e)
        {
            return (null, Invalid(e.Path ?? "$", $"The body cannot be read: line {e.LineNumber + 1}, position {e.BytePositionInLine + 1}."));
        }
    }

    private static IResult Invalid(string field, string reason) => Problems.BadRequest(new InputError(
        "request.json.invalid", field, reason, "Send an object with the fields of docs/http-api.md, and no others."));

    // Null where there is more than allowed; no more than that is kept.
    private static async Task<byte[]?> ReadBytesAsync(HttpRequest request, CancellationToken cancellation)
    {
        var bytes = new byte[MaxBytes + 1];
        var length = await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
        return length > MaxBytes ? null : bytes[..length];
    }
}
