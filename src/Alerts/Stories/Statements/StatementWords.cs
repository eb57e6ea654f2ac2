using System.Collections.Frozen;
using Alerts.Text.Comparing;

namespace Alerts.Stories.Statements;

/// <summary>Words that tell how a thing stands rather than what it is about, as families of hashes.</summary>
internal static class StatementWords
{
    /// <summary>Words of a plan that are no part of what is planned.</summary>
    public static bool IsOfStage(uint family) => Stage.Contains(family);

    /// <summary>Verbs that need their object to say anything ("take place", "give a verdict").</summary>
    public static bool IsLight(uint family) => Light.Contains(family);

    /// <summary>Days, months and the like.</summary>
    public static bool IsOfCalendar(uint family) => Calendar.Contains(family);

    /// <summary>Verbs of saying.</summary>
    public static bool IsOfSaying(uint family) => Saying.Contains(family);

    /// <summary>Words of what is said, apart from when, by whom, and how far it has come.</summary>
    public static bool IsContent(uint family) => !IsOfCalendar(family) && !IsOfSaying(family) && !IsOfStage(family) && !IsLight(family);

    /// <summary>Verbs by which people decide on what is to happen ("voted for a strike").</summary>
    public static bool IsOfDeciding(uint family) => Deciding.Contains(family);

    public static bool IsDoubt(uint family) => Doubt.Contains(family);

    public static bool IsWithdrawal(uint family) => Withdrawal.Contains(family);

    public static bool IsRefusal(uint family) => family == WordFamilies.Of("refuse") || Refusal.Contains(family);

    public static bool IsAcceptance(uint family) => family == WordFamilies.Of("accept") || Acceptance.Contains(family);

    private static readonly FrozenSet<uint> Stage = Set(
        "schedule expect plan want due set intend aim slate prepare will call off cancel cancelled postpone delay defer scrap shelve withdraw again "
        + "still doubtful uncertain unclear unsure questionable now");

    private static readonly FrozenSet<uint> Light = Set("take place give hold make have go do be get continue remain");

    private static readonly FrozenSet<uint> Calendar = Set(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november "
        + "december today yesterday tomorrow tonight morning afternoon evening night day week month year noon midnight overnight early late");

    private static readonly FrozenSet<uint> Saying = Set(
        "say tell add announce report state confirm verify declare claim insist note speak stand repeat reiterate acknowledge admit advise "
        + "inform explain describe accord according");

    private static readonly FrozenSet<uint> Deciding = Set("vote decide call");

    private static readonly FrozenSet<uint> Doubt = Set("doubtful uncertain unclear unsure questionable doubt undecided");

    private static readonly FrozenSet<uint> Withdrawal = Set("withdraw revoke rescind retract repeal drop abandon cancelled");

    private static readonly FrozenSet<uint> Refusal = Set("oppose decline dismiss");

    private static readonly FrozenSet<uint> Acceptance = Set("agree back");

    private static FrozenSet<uint> Set(string words) => words.Split(' ').Select(WordFamilies.Of).ToFrozenSet();
}
