using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting.Phrases;

/// <summary>Tells whom something costs from what costs it.</summary>
internal static class Payers
{
    /// <summary>"cost the city's largest shop 5 million": index of the verb where only a noun phrase stands between.</summary>
    public static int? VerbBefore(SentenceWords words, int last)
    {
        while (words[last].Form is "a" or "an" or "extra")
            last--;
        for (var i = last; MeasuredWords.IsNoun(words, last) && i > last - 7 && words[i].IsWord && (i == last || !MeasuredWords.IsLink(words[i]) || words[i].Lemma == "cost"); i--)
        {
            if (i < last && words[i].Form is "cost" or "costs" or "costing")
                return i;
        }

        return null;
    }

    /// <summary>"a cost to the government of 5 million euros": the government does not cost.</summary>
    public static bool Includes(SentenceWords words, Phrase phrase) => words[phrase.First - 1].Form == "the" && words[phrase.First - 2].Form == "to"
        && words[phrase.First - 3].Lemma == "cost";
}
