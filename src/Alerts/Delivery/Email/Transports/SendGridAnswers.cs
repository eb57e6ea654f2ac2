using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Alerts.Delivery.Email.Transports;

/// <summary>What SendGrid's documented answers mean.</summary>
internal static class SendGridAnswers
{
    private const string ResetHeader = "X-RateLimit-Reset";   // when mails are taken again, in Unix seconds

    /// <param name="code">The status code.</param>
    /// <param name="headers">The headers.</param>
    /// <param name="text">The body; read for an error only.</param>
    /// <param name="now">The time, for the end of a limit.</param>
    public static DeliveryOutcome Judge(HttpStatusCode code, HttpResponseHeaders headers, string text, DateTimeOffset now) => code switch
    {
        >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => DeliveryOutcome.Accepted(Status(code)),
        HttpStatusCode.TooManyRequests => DeliveryOutcome.Held(Status(code), retryAfter: Reset(headers, now)),
        // One mail is at fault.
        HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge => DeliveryOutcome.Failed(Status(code) + Fields(text)),
        >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout => DeliveryOutcome.Deferred(Status(code)),
        // The rest hits every mail: a wrong key, a sender that is not verified, an address that is not SendGrid's.
        HttpStatusCode.Unauthorized => DeliveryOutcome.Held(Status(code), "SendGrid does not know the key. Check Alerts:Mail:SendGrid:ApiKey."),
        HttpStatusCode.Forbidden => DeliveryOutcome.Held(Status(code),
            "The key must have the permission \"Mail Send\", and Alerts:Mail:From must be a verified sender in SendGrid."),
        _ => DeliveryOutcome.Held(Status(code), "Check Alerts:Mail:SendGrid:Host."),
    };

    private static string Status(HttpStatusCode code) => string.Create(CultureInfo.InvariantCulture, $"sendgrid {(int)code}");

    private static TimeSpan? Reset(HttpResponseHeaders headers, DateTimeOffset now) =>
        headers.TryGetValues(ResetHeader, out var values)
        && long.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds) - now
            : null;

    // The names of the fields at fault; the messages beside them may hold an address.
    private static string Fields(string text)
    {
        try
        {
            using var answer = JsonDocument.Parse(text);
            var fields = answer.RootElement.GetProperty("errors").EnumerateArray()
                .Select(error => error.TryGetProperty("field", out var field) ? field.GetString() : null).OfType<string>();
            return string.Concat(fields.Select(field => $" {field}"));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return "";
        }
    }
}
