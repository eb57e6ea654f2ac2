using Azure;

namespace Alerts.Articles;

/// <summary>A file that could not be read, as an operator sees it.</summary>
/// <param name="Name">Name in the inbox.</param>
/// <param name="Code">Stable name of the fault; empty for a file that somebody put there by hand.</param>
/// <param name="Field">Where in the file.</param>
/// <param name="Reason">The cause.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="At">When it was rejected, UTC.</param>
/// <param name="Bytes">Its size.</param>
public sealed record RejectedFile(string Name, string Code, string Field, string Reason, string Remedy, DateTimeOffset At, long Bytes);

/// <summary>The bytes of a rejected file.</summary>
/// <param name="Name">Name in the inbox.</param>
/// <param name="Content">The bytes.</param>
/// <param name="Sent">What of the sender's metadata says which article it is.</param>
/// <param name="Tag">The version that was read.</param>
public sealed record KeptFile(string Name, BinaryData Content, IDictionary<string, string> Sent, ETag Tag);
