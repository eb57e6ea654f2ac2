using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Alerts.Subscriptions.Endpoints;

namespace Alerts.Delivery.Webhooks;

/// <summary>Signs webhooks: Standard Webhooks 1.0, symmetric (<c>v1</c>), HMAC-SHA-256 over <c>{id}.{timestamp}.{body}</c>.</summary>
public static class WebhookSignature
{
    /// <summary>The value of the header <c>webhook-signature</c>.</summary>
    /// <param name="secrets">The endpoint's secrets; during a rotation several, each gives a signature.</param>
    /// <param name="id">The webhook's id.</param>
    /// <param name="time">Time of this attempt.</param>
    /// <param name="body">The body, byte for byte as sent.</param>
    public static string Sign(IReadOnlyList<string> secrets, string id, DateTimeOffset time, ReadOnlySpan<byte> body)
    {
        byte[] content = [.. Encoding.UTF8.GetBytes($"{id}.{Timestamp(time)}."), .. body];
        return string.Join(' ', secrets.Select(secret =>
            $"v1,{Convert.ToBase64String(HMACSHA256.HashData(WebhookSecret.KeyOf(secret), content))}"));
    }

    /// <summary>The value of the header <c>webhook-timestamp</c>.</summary>
    /// <param name="time">Time of this attempt.</param>
    public static string Timestamp(DateTimeOffset time) => time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
