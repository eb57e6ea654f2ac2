using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Alerts.Subscriptions;

/// <summary>Settings of ids that must not give away an address; configuration section <c>Alerts:Identity</c>.</summary>
public sealed record IdentityOptions
{
    /// <summary>Length of the key in bytes.</summary>
    public const int KeyBytes = 32;

    /// <summary>The key in base64; made once for an installation and never changed: all ids of people depend on it.</summary>
    public string Key { get; init; } = "";

    /// <summary>The key's bytes.</summary>
    /// <exception cref="FormatException">It is not base64.</exception>
    public byte[] KeyValue() => Convert.FromBase64String(Key);

    /// <summary>Signs bytes: HMAC-SHA-256 over the purpose, U+001F and the bytes.</summary>
    /// <param name="purpose">Sets this use of the key apart from every other one.</param>
    /// <param name="bytes">What is signed.</param>
    internal byte[] Sign(string purpose, ReadOnlySpan<byte> bytes)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{purpose}\u001f"), .. bytes];
        return HMACSHA256.HashData(KeyValue(), signed);
    }
}

/// <summary>Checks <see cref="IdentityOptions"/> at start-up.</summary>
public sealed class IdentityOptionsValidator : IValidateOptions<IdentityOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, IdentityOptions options)
    {
        var bytes = new byte[IdentityOptions.KeyBytes + 1];
        return options.Key is not null && Convert.TryFromBase64String(options.Key, bytes, out var length) && length == IdentityOptions.KeyBytes
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                $"Alerts:Identity:Key must be {IdentityOptions.KeyBytes} bytes in base64. Make one with: openssl rand -base64 32");
    }
}
