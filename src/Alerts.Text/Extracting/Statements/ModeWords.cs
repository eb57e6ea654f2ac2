using System.Collections.Frozen;

namespace Alerts.Text.Extracting.Statements;

/// <summary>The words that tell how a sentence is meant.</summary>
internal static class ModeWords
{
    public static bool IsNegation(string form) => Negations.Contains(form);

    public static bool IsHedge(string form) => Hedges.Contains(form);

    public static bool IsDemand(string lemma) => Demands.Contains(lemma);

    public static bool IsPlan(string lemma) => Plans.Contains(lemma);

    public static bool IsPossible(string form) => Possibles.Contains(form);

    public static bool IsDenial(string lemma) => Denials.Contains(lemma);

    public static bool IsCancel(string lemma) => Cancels.Contains(lemma);

    public static bool IsPostpone(string lemma) => Postpones.Contains(lemma);

    /// <summary>Words that begin a clause which only adds to the main one.</summary>
    public static bool IsSubordinate(string form) => Subordinates.Contains(form);

    private static readonly FrozenSet<string> Negations = Set("not never no nobody none neither nor nowhere cannot without");

    private static readonly FrozenSet<string> Hedges = Set(
        """
        reportedly allegedly apparently supposedly purportedly unconfirmed unverified rumoured rumored seemingly presumably ostensibly
        alleged suspected presumed feared believed thought appears appear seems seem appeared seemed
        """);

    private static readonly FrozenSet<string> Demands = Set("demand urge ask call appeal implore press insist request order require beg plead");

    private static readonly FrozenSet<string> Plans = Set(
        "plan want intend aim vow pledge promise propose threaten offer agree seek hope prepare schedule expect decide consider commit");

    private static readonly FrozenSet<string> Possibles = Set(
        "may might could can possible possibly perhaps maybe likely unlikely probably potentially would");

    private static readonly FrozenSet<string> Denials = Set("deny refute dispute disavow rebut");

    private static readonly FrozenSet<string> Cancels = Set("cancel scrap abandon axe shelve nix");

    private static readonly FrozenSet<string> Postpones = Set("postpone defer adjourn delay reschedule");

    private static readonly FrozenSet<string> Subordinates = Set(
        "who whom whose which after before when because while although though since as unless where whereas until once so");

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
