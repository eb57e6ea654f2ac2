using System.Collections.Frozen;
using Alerts.Text.Extracting.Holders;
using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting;

/// <summary>Tells whether a number is demanded, planned or supposed rather than said to be so.</summary>
internal static class Hypothesis
{
    private const int Reach = 14;

    /// <summary>True where a modal or a demand governs the number.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">Index of the first word of number and qualifier.</param>
    /// <param name="thingEnd">Index behind the thing counted.</param>
    public static bool Governs(SentenceWords words, int first, int thingEnd) => Before(words, first) || Behind(words, thingEnd);

    private static bool Before(SentenceWords words, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - Reach; i--)
        {
            var word = words[i];
            if ((IsModal(word) && !SayVerbs.IsOf(words[i + 1].Lemma)) || Conditions.Contains(word.Form))
                return true;
            // A demand governs what follows its "to", "that" or "for"; "demanded 300 releases" governs it directly.
            if (Demands.Contains(word.Lemma) && !word.IsName && !IsNoun(words, i))
                return !IsMade(words, i);
            if (SayVerbs.IsForm(word) || word.Form is ";" or "while" or "but" or "although" or "after" or "since")
                return false;
        }

        return false;
    }

    /// <summary>"raised its offer to 3 million euros", "had offered 3 million euros", "agreed on 5 percent": the offer itself is made.</summary>
    private static bool IsMade(SentenceWords words, int at) => (words[at].Form == "agreed" && words[at + 1].Form is "on" or "a")
        || IsOfferMade(words, at);

    private static bool IsOfferMade(SentenceWords words, int at) => words[at].Lemma == "offer"
        && !(words[at + 1].Form == "to" && !QualifierStart.At(words, at + 2)) && (words[at - 1].Form is "the" or "its" or "his" or "her" or "their" or "an" || (words[at].Form is "offered" or "offers"
            && words.NumberAt(at + 1) is { Kind: FigureKind.Money or FigureKind.Percent }));

    /// <summary>"orders fell by 17 percent", "the target was missed by 300": a subject, no demand.</summary>
    private static bool IsNoun(SentenceWords words, int at) => EarlierValue.IsChangeVerb(words[at + 1].Lemma)
        || words[at + 1].Form is "was" or "were" or "is" or "are" or "has" or "have" or "had" or "from" or "worth";

    private static bool Behind(SentenceWords words, int at)
    {
        if (words[at].Form is "who" or "that")
            at++;
        return IsModal(words[at]) || (words[at].Lemma is "be" && words[at + 1].Form is "to" or "expected" or "due" or "set");
    }

    private static bool IsModal(SentenceWord word) => !word.IsCapital && Modals.Contains(word.Form);

    private static readonly FrozenSet<string> Modals =
        "should must would could might may will shall can 'll ought".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Conditions = "if unless whether".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Demands =
        """
        demand urge ask call plan propose proposal expect hope vow promise pledge threaten agree offer seek intend aim order request
        consider want need require recommend goal target deny
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
