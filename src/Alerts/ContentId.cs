using System.Security.Cryptography;
using System.Text;

namespace Alerts;

/// <summary>Ids that are derived from content, so that the same input always has the same id.</summary>
public static class ContentId
{
    private const char Separator = '\u001f';

    /// <summary>SHA-256 over the UTF-8 of the fields joined by U+001F, in lower-case hex (64 characters).</summary>
    /// <param name="fields">The fields, the first naming the purpose, so that ids of two purposes never meet.</param>
    public static string Of(params ReadOnlySpan<string> fields) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(Separator, fields))));

    /// <summary>SHA-256 over bytes, in lower-case hex.</summary>
    /// <param name="bytes">Any bytes.</param>
    public static string OfBytes(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Whether a text has the form of an id: 64 digits of lower-case hex.</summary>
    /// <param name="text">Any text.</param>
    public static bool IsId(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    /// <summary>HMAC-SHA-256 over the fields as in <see cref="Of"/>: an id that tells nothing without the key.</summary>
    /// <param name="key">The installation's identity key, 32 bytes.</param>
    /// <param name="fields">The fields, the first naming the purpose.</param>
    public static string Keyed(ReadOnlySpan<byte> key, params ReadOnlySpan<string> fields) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(string.Join(Separator, fields))));
}
