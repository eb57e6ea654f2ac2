using System.Collections.Frozen;

namespace Alerts.Text.Extracting.Holders;

/// <summary>Nouns that tell what somebody is, and words that stand for somebody named before.</summary>
internal static class Roles
{
    /// <summary>True for a noun that tells what somebody is.</summary>
    public static bool Contains(string lemma) => Words.Contains(lemma);

    /// <summary>True for pronouns: they name nobody.</summary>
    public static bool IsPronoun(string form) => Pronouns.Contains(form);

    private static readonly FrozenSet<string> Pronouns = Set(
        "he she it they we i you who which that this these those one both some many others another there what nobody everyone anyone");

    private static readonly FrozenSet<string> Words = Set(
        """
        president minister chancellor premier leader spokesman spokeswoman spokesperson official officer ngo group organisation organization
        agency party lawyer attorney activist chief director governor mayor senator congressman congresswoman general colonel commander company
        union newspaper outlet broadcaster network ambassador envoy secretary chairman chairwoman chair head judge prosecutor king queen prince
        pope bishop professor doctor analyst economist expert candidate lawmaker deputy representative commissioner coordinator founder
        author journalist reporter correspondent witness resident watchdog charity foundation institute association federation committee
        vice-president ex-president captain sheriff detective inspector superintendent ceo adviser advisor negotiator monitor speaker
        member owner manager coach player engineer scientist researcher historian strategist trader banker investor broker consultant
        archbishop cardinal imam cleric priest rabbi pastor medic nurse surgeon father mother brother sister son daughter wife husband widow
        neighbour neighbor survivor pilot driver teacher student councillor mp legislator aide counsel counselor executive
        """);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
