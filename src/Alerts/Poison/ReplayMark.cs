using System.Text;
using Alerts.Storage;

namespace Alerts.Poison;

/// <summary>
/// Tells a replay from a message that merely came twice, for the stage that treats them differently (queue <c>article-ingested</c>).
/// The mark goes again where a replay fails, so that the message keeps its id.
/// </summary>
internal static class ReplayMark
{
    private const string Open = "{";
    private const string Mark = "{\"replay\":true,";

    /// <summary>The body with the mark; as it was for any other queue, and where it is no message of ours.</summary>
    /// <param name="queue">The queue that it goes back to.</param>
    /// <param name="body">The message as on the wire, JSON or base64 of it.</param>
    public static string Add(string queue, string body) => queue == Queues.ArticleIngested ? Exchange(Remove(body), Open, Mark) : body;

    /// <summary>The body as it was before it was replayed.</summary>
    /// <param name="body">The message as on the wire, JSON or base64 of it.</param>
    public static string Remove(string body) => Exchange(body, Mark, Open);

    private static string Exchange(string body, string start, string by)
    {
        if (body.StartsWith(start, StringComparison.Ordinal))
            return by + body[start.Length..];

        var bytes = new byte[body.Length];
        return Convert.TryFromBase64String(body, bytes, out var length)
            && Encoding.UTF8.GetString(bytes, 0, length) is var text && text.StartsWith(start, StringComparison.Ordinal)
            ? Convert.ToBase64String([.. Encoding.UTF8.GetBytes(by), .. bytes.AsSpan(start.Length, length - start.Length)])
            : body;
    }
}
