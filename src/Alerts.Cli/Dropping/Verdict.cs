using Alerts.Articles;
using Alerts.Stories;

namespace Alerts.Cli.Dropping;

/// <summary>What became of a dropped file.</summary>
/// <param name="Text">In one line.</param>
/// <param name="Decision">What was found in it; null for a rejected file, and where nothing came of it in time.</param>
/// <param name="Mails">How many mail addresses are told.</param>
/// <param name="Webhooks">How many webhook endpoints are told.</param>
/// <param name="Error">Why it was rejected; null where it was not.</param>
internal sealed record Verdict(string Text, Decision? Decision, int Mails, int Webhooks, InputError? Error)
{
    public static Verdict Rejected(InputError error) => new($"rejected: {error.Reason} {error.Remedy} ({error.Code})", null, 0, 0, error);

    public static Verdict Unpacked { get; } = new("unpacked: its files are taken in one by one", null, 0, 0, null);

    public static Verdict Kept(ArticleStatus status) => new(
        status == ArticleStatus.Killed ? "kept as killed: who was told of the article is told that it is withdrawn" : "kept as withheld: nothing of it is told until a usable edition comes",
        null, 0, 0, null);

    public static Verdict Held(DateTimeOffset until) => new($"held until its embargo ends at {until:yyyy-MM-dd HH:mm zzz}", null, 0, 0, null);

    public static Verdict Repeat(Decision decision) => new("known: the same text was dropped before", decision, 0, 0, null);

    public static Verdict Skipped(Decision mark) => new("failed: it could not be compared with its story. See ./alerts poison list", mark, 0, 0, null);

    public static Verdict Known(Decision decision) => new("known: nothing new in it", decision, 0, 0, null);

    public static Verdict Told(Decision decision, int mails, int webhooks) => new(
        $"{(decision.OpensStory ? "new story; " : "")}{Count(decision.Developments.Count, "development")}, {Count(mails + webhooks, "recipient")}",
        decision, mails, webhooks, null);

    public static Verdict Late(TimeSpan limit) => new($"nothing came of it within {limit.TotalSeconds:0} s", null, 0, 0, null);

    /// <summary>How many are told.</summary>
    public int Recipients => Mails + Webhooks;

    private static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : $"{number} {thing}s";
}
