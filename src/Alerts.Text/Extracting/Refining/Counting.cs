using Alerts.Text.Extracting.Holders;
using Alerts.Text.Extracting.Numbers;
using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting.Refining;

/// <summary>Finds who counts where no verb of saying tells: "the coast guard raised the toll to 36", "police spoke of 400 people".</summary>
internal static class Counting
{
    private const int Reach = 14;

    /// <summary>Who sets a number; null where nobody does.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="at">Index of the first word of number and qualifier.</param>
    public static Holder? HolderOf(SentenceWords words, int at)
    {
        var isNumberTold = false;
        for (var i = at - 1; i >= 0 && i >= at - Reach; i--)
        {
            if (words[i].Form is ";" or "while" or "but" or "after" or "because")
                return null;
            if (words[i].Lemma is "speak" && words[i + 1].Form == "of" && i + 2 == at)
                return Subject(words, i);
            if (isNumberTold && IsSetting(words[i].Lemma) && words[i - 1].Lemma != "be")
                return Subject(words, i);
            isNumberTold |= words[i].Lemma is "number" or "toll" or "count" or "total" or "figure" or "tally" or "estimate" or "turnout"
                or "attendance";
        }

        return null;
    }

    /// <summary>"The Greens won 43 percent, the commission said, and the Reds 39 percent": whoever said the first said the second.</summary>
    public static Holder? HolderOfAside(SentenceWords words, IReadOnlyList<Attribution> attributions, int at) => attributions.LastOrDefault(a =>
        a.Holder is not null && a.At < at && a.To <= a.At && words[a.At + 1].Form == "," && words[a.At + 2].Form == "and")?.Holder;

    /// <summary>"raised its count of homes destroyed in the flood to 38": what stands behind the count; null where nothing does.</summary>
    public static CountedThing? ThingOf(SentenceWords words, int at)
    {
        for (var i = at - 2; words[at - 1].Form is "to" or "at" && i >= 0 && i >= at - Reach && words[i].IsWord; i--)
        {
            if (words[i].Lemma is "number" or "toll" or "count" or "total" or "figure" or "tally" or "estimate" && words[i + 1].Form == "of")
                return MeasuredOf.OfPhrase(words, i + 2, allowNames: false);
        }

        return null;
    }

    private static bool IsSetting(string lemma) => lemma is "raise" or "lower" or "cut" or "put" or "revise" or "correct" or "update"
        or "give" or "set" or "reduce" or "increase" or "adjust" or "place";

    private static Holder? Subject(SentenceWords words, int verb)
    {
        var last = verb - 1;
        while (words[last].Form is "still" or "again" or "also" or "now" or "later" or "then" or "has" or "had" or "have" or "on" or "early"
            or "late" || Calendar.Contains(words[last]))
            last--;
        return last < 0 ? null : HolderPhrase.EndingAt(words, last);
    }
}
