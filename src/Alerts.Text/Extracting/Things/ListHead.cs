using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting.Things;

/// <summary>Finds what a list counts whose items are names: "infections elsewhere: Spain (93), Italy (9)".</summary>
internal static class ListHead
{
    private const int Reach = 14;

    /// <summary>The thing that the head of the list names; null where the number is no item of such a list.</summary>
    public static CountedThing? Of(SentenceWords words, Qualified qualified)
    {
        if (words[qualified.First - 1].Form != "(" || words[qualified.Last + 1].Form != ")" || !words[qualified.First - 2].IsName)
            return null;
        var head = qualified.First - 3;
        while (head > 0 && words[head].Form is not (":" or "include" or "includes" or "including"))
            head--;
        for (var i = head - 1; i >= 0 && i > head - Reach; i--)
        {
            if (words[i].IsWord && Nouns.IsPlural(words[i]) && (Happening.EventWords.IsEventNoun(words[i]) || words[i].Lemma is "case" or "seat" or "medal" or "vote"))
                return CountedPhrase.Read(words, i, i) with { End = qualified.Last + 1 };
        }

        return null;
    }
}
