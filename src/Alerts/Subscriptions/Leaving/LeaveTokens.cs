using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace Alerts.Subscriptions.Leaving;

/// <summary>
/// Writes and reads the token in a one-click address: version, subscriber, the beginnings of the subscriptions' ids, signature. It
/// holds no address and gives no right but to leave. It never ends, as the identity key that signs it is never changed.
/// </summary>
/// <param name="identity">The key.</param>
public sealed class LeaveTokens(IOptions<IdentityOptions> identity)
{
    /// <summary>The most subscriptions in one token; more would break the longest line of a mail (RFC 5322, 2.1.1).</summary>
    public const int MostSubscriptions = 64;

    private const byte Version = 1;

    // Among the subscriptions of one subscriber eight bytes of a hash never meet.
    private const int StartBytes = 8;
    private const int SignatureBytes = HMACSHA256.HashSizeInBytes;
    private const int HeaderBytes = 1 + SHA256.HashSizeInBytes;

    // Sets this use of the key apart from the ids that are made with it.
    private const string Purpose = "leave by one click";

    /// <summary>Writes a token.</summary>
    /// <param name="request">Who leaves what; of more than <see cref="MostSubscriptions"/> the first ones.</param>
    /// <returns>Letters, digits, <c>-</c> and <c>_</c>.</returns>
    public string Write(LeaveRequest request)
    {
        var bytes = new List<byte> { Version };
        bytes.AddRange(Convert.FromHexString(request.SubscriberId));
        foreach (var id in request.Starts.Take(MostSubscriptions))
        {
            bytes.AddRange(Convert.FromHexString(id[..(2 * StartBytes)]));
        }

        bytes.AddRange(Sign([.. bytes]));
        return Base64Url.EncodeToString(bytes.ToArray());
    }

    /// <summary>Reads a token; null where it is not ours or was changed.</summary>
    /// <param name="token">The token, from anybody.</param>
    public LeaveRequest? Read(string token)
    {
        const int longest = HeaderBytes + (MostSubscriptions * StartBytes) + SignatureBytes;
        if (token.Length > Base64Url.GetEncodedLength(longest) || !Base64Url.IsValid(token))
            return null;

        var bytes = Base64Url.DecodeFromChars(token);
        var ids = bytes.Length - HeaderBytes - SignatureBytes;
        if (ids <= 0 || ids % StartBytes != 0 || bytes[0] != Version)
            return null;

        var signed = bytes.AsSpan(0, bytes.Length - SignatureBytes);
        if (!CryptographicOperations.FixedTimeEquals(Sign(signed), bytes.AsSpan(signed.Length)))
            return null;

        var starts = Enumerable.Range(0, ids / StartBytes)
            .Select(i => Convert.ToHexStringLower(bytes, HeaderBytes + (i * StartBytes), StartBytes));
        return new LeaveRequest(Convert.ToHexStringLower(bytes, 1, SHA256.HashSizeInBytes), [.. starts]);
    }

    private byte[] Sign(ReadOnlySpan<byte> bytes) => identity.Value.Sign(Purpose, bytes);
}

/// <summary>Who leaves what.</summary>
/// <param name="SubscriberId">Whose subscriptions.</param>
/// <param name="Starts">Ids of the subscriptions, or their first 16 digits.</param>
public sealed record LeaveRequest(string SubscriberId, IReadOnlyList<string> Starts);
