namespace Alerts.Poison;

/// <summary>What became of a message that no stage could handle.</summary>
public enum PoisonState
{
    /// <summary>It waits for an operator.</summary>
    Waiting,

    /// <summary>Somebody is putting it back on its queue, or died doing so.</summary>
    Replaying,

    /// <summary>It was put back on its queue. Failing again, it waits again.</summary>
    Replayed,

    /// <summary>An operator gave it up.</summary>
    Dropped,
}

/// <summary>A message that no stage could handle, as it stands in table <c>Poison</c>.</summary>
/// <param name="Queue">The queue that it goes back to.</param>
/// <param name="Id">Lower-case hex over queue and body: the same message failing again is the same row.</param>
/// <param name="Body">The message as it was on the wire, usually base64.</param>
/// <param name="Times">How often it came to the poison queue.</param>
/// <param name="FirstSeen">When it first did, UTC.</param>
/// <param name="LastSeen">When it last did, UTC.</param>
/// <param name="State">What became of it.</param>
/// <param name="ClaimedUntil">While it is being replayed: when another may take over; null otherwise.</param>
public sealed record PoisonMessage(
    string Queue, string Id, string Body, int Times, DateTimeOffset FirstSeen, DateTimeOffset LastSeen, PoisonState State,
    DateTimeOffset? ClaimedUntil)
{
    /// <summary>The message id under which it last came, so that one message is counted once.</summary>
    internal string LastMessageId { get; init; } = "";

    /// <summary>The version of the row.</summary>
    internal Azure.ETag Tag { get; init; }

    /// <summary>The body as text: decoded where it is base64 of UTF-8, otherwise as it is.</summary>
    public string Text
    {
        get
        {
            try
            {
                return Strict.GetString(Convert.FromBase64String(Body));
            }
            catch (Exception e) when (e is FormatException or System.Text.DecoderFallbackException)
            {
                return Body;
            }
        }
    }

    private static readonly System.Text.UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The id of a message.</summary>
    /// <param name="queue">The queue that it goes back to.</param>
    /// <param name="body">The message as on the wire.</param>
    public static string IdOf(string queue, string body) => ContentId.Of("poison", queue, body);
}
