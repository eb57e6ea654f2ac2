using Alerts.Articles;
using Alerts.Stories;

namespace Alerts.Cli.Dropping;

/// <summary>What became of a dropped file.</summary>
/// <param name="Text">In one line.</param>
/// <param name="Decision">What was found in it; null for a rejected file, and where nothing came of it in time.</param>
/// <param name="Recipients">The channel of each recipient who is told.</param>
/// <param name="Error">Why it was rejected; null where it was not.</param>
internal sealed record Verdict(string Text, Decision? Decision, IReadOnlyList<string> Recipients, InputError? Error)
{
    public static Verdict Rejected(InputError error) => new($"rejected: {error.Reason} {error.Remedy} ({error.Code})", null, [], error);

    public static Verdict Unpacked { get; } = new("unpacked: its files are taken in one by one", null, [], null);

    public static Verdict Kept(ArticleStatus status) => new(
        status == ArticleStatus.Killed ? "kept as killed: nothing of it is told" : "kept as withheld: nothing of it is told until a usable edition comes",
        null, [], null);

    public static Verdict Repeat(Decision decision) => new("known: the same text was dropped before", decision, [], null);

    public static Verdict Skipped(Decision mark) => new("failed: it could not be compared with its story. See ./alerts poison list", mark, [], null);

    public static Verdict Known(Decision decision) => new("known: nothing new in it", decision, [], null);

    public static Verdict Told(Decision decision, IReadOnlyList<string> recipients) => new(
        $"{(decision.OpensStory ? "new story; " : "")}{Count(decision.Developments.Count, "development")}, {Count(recipients.Count, "recipient")}",
        decision, recipients, null);

    public static Verdict Late(TimeSpan limit) => new($"nothing came of it within {limit.TotalSeconds:0} s", null, [], null);

    private static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : $"{number} {thing}s";
}
