using System.Security.Cryptography;

namespace Alerts.Subscriptions.Endpoints;

/// <summary>The secret that an endpoint shares with us (Standard Webhooks 1.0): <c>whsec_</c> and 24 to 64 bytes in base64.</summary>
public static class WebhookSecret
{
    private const string Prefix = "whsec_";
    private const int Bytes = 32;

    /// <summary>Makes a secret.</summary>
    public static string Create() => Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The key in a secret.</summary>
    /// <param name="secret">The secret.</param>
    /// <exception cref="FormatException">It is none.</exception>
    public static byte[] KeyOf(string secret) => secret.StartsWith(Prefix, StringComparison.Ordinal)
        && Convert.FromBase64String(secret[Prefix.Length..]) is { Length: >= 24 and <= 64 } key
        ? key
        : throw new FormatException("A webhook secret is whsec_ and 24 to 64 bytes in base64.");
}
