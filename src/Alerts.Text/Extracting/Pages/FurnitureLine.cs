using Alerts.Text.Extracting.Happening;
using Alerts.Text.Extracting.Holders;
using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting.Pages;

/// <summary>Short lines that a page brings along: no end mark, no verb, no word of what happened ("Read by 14 users", "12 comments").</summary>
/// <remarks>Their numbers are not read at all; those of a <see cref="PageLine"/> are read, and answer no question.</remarks>
internal static class FurnitureLine
{
    // A longer line may well tell something without a verb: "3,000 homes in the north without power".
    private const int MostWords = 4;

    /// <summary>True where nothing of the line is stated.</summary>
    public static bool Is(SentenceWords words)
    {
        if (words.Count is 0 or > MostWords || words[words.Count - 1].Form is "." or "!" or "?" or "…" or ":" or "\"" or "”" or "’" or "'")
            return false;
        for (var i = 0; i < words.Count; i++)
        {
            if (MayTell(words, i))
                return false;
        }

        return true;
    }

    private static bool MayTell(SentenceWords words, int at)
    {
        var word = words[at];
        return word.Lemma is "be" or "have" or "do" or "will" or "would" or "may" or "might" or "can" or "could" or "must" or "should"
            || EventWords.IsStatus(word.Form) || EventWords.ClassOf(word with { IsCapital = false }) is not null || EventWords.IsEventNoun(word)
            || (word.IsFunctionWord && word.Form != "by") || Nouns.IsParticiple(word) || SayVerbs.IsForm(word) || EarlierValue.IsChangeVerb(word.Lemma)
            // "Firm sells 12 plants": an ending that a verb can have, unless a number right before it shows a plural.
            || (word.IsWord && Nouns.IsPlural(word) && !words[at - 1].IsNumber && !words[at - 2].IsNumber);
    }
}
