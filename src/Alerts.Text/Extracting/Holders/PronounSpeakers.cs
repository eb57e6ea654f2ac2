namespace Alerts.Text.Extracting.Holders;

/// <summary>Finds whom a speaking pronoun stands for: "The coast guard raised the toll. It said 71 people had been rescued."</summary>
internal static class PronounSpeakers
{
    /// <summary>The attributions with the holders that their pronouns stand for.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="attributions">Its attributions; those of pronouns have no holder.</param>
    /// <param name="before">Who spoke last in the sentence before; null where nobody did.</param>
    /// <remarks>Only the sentence before counts: further back somebody else may have come in.</remarks>
    public static IReadOnlyList<Attribution> Resolve(SentenceWords words, IReadOnlyList<Attribution> attributions, Holder? before)
    {
        if (before is null || attributions.All(a => a.Holder is not null))
            return attributions;
        var resolved = new List<Attribution>(attributions.Count);
        foreach (var attribution in attributions)
        {
            // Whoever is named in the sentence is what a later pronoun of it stands for; which of two, nobody can tell.
            var isFirst = resolved.TrueForAll(a => a.Holder is null || a.Holder == before);
            resolved.Add(attribution.Holder is null && isFirst && IsPronoun(words, attribution.At - 1) ? attribution with { Holder = before } : attribution);
        }

        return resolved;
    }

    private static bool IsPronoun(SentenceWords words, int at)
    {
        while (at > 0 && words[at].Form is "has" or "have" or "had" or "also" or "later" or "then" or "now" or "still")
            at--;
        return at >= 0 && words[at].Form is "he" or "she" or "it" or "they" && IsSubject(words, at);
    }

    // "The storm that hit it said": only a pronoun at the head of its clause speaks.
    private static bool IsSubject(SentenceWords words, int at) =>
        at == 0 || words[at - 1].Form is "," or ";" or "\"" or "”" or "and" or "but" or "while" or "as" or "when";
}
