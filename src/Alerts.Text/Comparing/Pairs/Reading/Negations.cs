using System.Collections.Frozen;

namespace Alerts.Text.Comparing.Pairs.Reading;

/// <summary>Words that turn around what is said.</summary>
internal static class Negations
{
    /// <summary>True for a word that negates where it stands.</summary>
    /// <param name="lemma">The word.</param>
    /// <param name="next">The one behind it.</param>
    public static bool Is(string lemma, string next) =>
        // "has yet to reply"
        (lemma == "yet" && next == "to")
        // "not only", "no fewer than", "no doubt": nothing is denied.
        || (Words.Contains(lemma) && !(lemma is "not" or "no" && next is "only" or "few" or "less" or "more" or "later" or "doubt" or "just")
        // "failed states", "a failed bid" are no denials of what follows; only "fail to" is.
        && (lemma is not ("fail" or "refuse" or "decline") || next == "to"));

    /// <summary>True for the hash of a word that can negate.</summary>
    public static bool Has(uint lemma) => Hashes.Contains(lemma);

    private static readonly FrozenSet<string> Words =
        """
        not no never none nobody neither nor nothing cannot without fail refuse deny unable false untrue hoax myth
        hardly barely rarely seldom
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<uint> Hashes = Words.Select(TermHash.Of).ToFrozenSet();
}
