using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Alerts.Subscriptions;
using Microsoft.Extensions.Options;

namespace Alerts.Operators;

/// <summary>
/// Signs what a browser of the operator keeps: the pass that stands for the key, and the mark without which no form of a page counts.
/// Changing the operator's key ends every pass.
/// </summary>
/// <param name="identity">The key that signs.</param>
/// <param name="options">Holds the operator's key.</param>
/// <param name="time">Ends passes.</param>
public sealed class OperatorTokens(IOptions<IdentityOptions> identity, IOptions<OperatorOptions> options, TimeProvider time)
{
    /// <summary>How long a pass lasts.</summary>
    public static readonly TimeSpan PassTime = TimeSpan.FromHours(12);

    private const int TimeBytes = sizeof(long);
    private const int NonceBytes = 16;

    /// <summary>Writes a pass; only for who has brought the key.</summary>
    public string WritePass()
    {
        var bytes = new byte[TimeBytes];
        BinaryPrimitives.WriteInt64BigEndian(bytes, (time.GetUtcNow() + PassTime).ToUnixTimeSeconds());
        return Base64Url.EncodeToString([.. bytes, .. Sign("pass", bytes)]);
    }

    /// <summary>Whether a pass is ours and has not ended.</summary>
    /// <param name="pass">The pass, from anybody.</param>
    public bool IsPass(string? pass)
    {
        if (pass is null || pass.Length > 100 || !Base64Url.IsValid(pass))
            return false;
        var bytes = Base64Url.DecodeFromChars(pass);
        return bytes.Length == TimeBytes + HMACSHA256.HashSizeInBytes
            && CryptographicOperations.FixedTimeEquals(Sign("pass", bytes.AsSpan(0, TimeBytes)), bytes.AsSpan(TimeBytes))
            && BinaryPrimitives.ReadInt64BigEndian(bytes) > time.GetUtcNow().ToUnixTimeSeconds();
    }

    /// <summary>Makes a secret for a browser, from which the mark of its forms follows.</summary>
    public static string NewBrowserSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(NonceBytes));

    /// <summary>The mark of a browser's forms: another site cannot know it.</summary>
    /// <param name="browserSecret">The secret that the browser keeps.</param>
    public string FormMark(string browserSecret) => Base64Url.EncodeToString(Sign("form", Encoding.UTF8.GetBytes(browserSecret)));

    /// <summary>Whether a form bears the mark of its browser.</summary>
    /// <param name="browserSecret">What the browser keeps; null where it keeps nothing.</param>
    /// <param name="mark">What came with the form.</param>
    public bool IsFormMark(string? browserSecret, string? mark) =>
        !string.IsNullOrEmpty(browserSecret) && !string.IsNullOrEmpty(mark)
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(FormMark(browserSecret)), Encoding.UTF8.GetBytes(mark));

    private byte[] Sign(string purpose, ReadOnlySpan<byte> bytes)
    {
        var key = SHA256.HashData(Encoding.UTF8.GetBytes(options.Value.Key ?? ""));
        return identity.Value.Sign($"operator {purpose}", [.. key, .. bytes]);
    }
}
