using Alerts.Text.Extracting.Holders;
using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting.Things;

/// <summary>Tells nouns from the verbs that look the same: "3,000 claims", "the rural vote".</summary>
internal static class VerbLikeNouns
{
    /// <summary>"percent of the vote": behind an article the word is a noun; "3,000 claims": behind a number the plural of a verb is one too.</summary>
    public static bool IsNamedByArticle(SentenceWords words, int first, int at) => at == first
        && (words[at - 1].Form is "the" or "a" or "an" or "its" or "their"
            || (words[at - 1].Form == "of" && Nouns.IsPlural(words[at]) && SayVerbs.IsForm(words[at]))
            || (Nouns.IsPlural(words[at]) && (words[at - 1].IsNumber || NumberWords.Magnitude(words[at - 1].Form) is not null
                || (words[at].Form is not ("says" or "goes" or "comes" or "remains") && (NumberWords.Small(words[at - 1].Form) is > 1
                    || NumberWords.Vague(words[at - 1].Form) is not null || (words[at - 1].Form == "of" && NumberWords.Vague(words[at - 2].Form) is not null))))))
        // "seven intelligence reports"
        || (at == first + 1 && Nouns.IsPlural(words[at]) && (SayVerbs.IsForm(words[at]) || words[at].Form == "needs")
            && !Nouns.IsPlural(words[first]) && words[first].Form.Length > 3);

    /// <summary>"the Hispanic vote", "an annual return": of one thing, what looks like a verb is a noun where nothing follows that it could act on.</summary>
    public static bool IsDescribed(SentenceWords words, int first, int at, bool isMany) => !isMany && at > first
        && words[at].Form is "vote" or "return" or "work" or "need" or "hit" or "win" or "loss" or "run" && !Nouns.IsPlural(words[at - 1])
        && words[at - 1].Token.Length <= words[at - 1].Form.Length
        && (!words[at + 1].IsWord || words[at + 1].Form is "of" or "in" or "and" or "was" or "is" or "from" or "on" or "with");
}
