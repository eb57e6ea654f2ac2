using Alerts.Text.Extracting.Numbers;
using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting.Phrases;

/// <summary>Finds the subject of a sentence for a verb in -ing that has none of its own: "Prices rose all day, closing at 5 euros".</summary>
internal static class ClauseSubject
{
    private const int Reach = 40;

    /// <summary>The subject of what stands before a comma; null where the comma is followed by no such verb.</summary>
    public static Phrase? Of(SentenceWords words, int comma)
    {
        if (!words[comma + 1].Form.EndsWith("ing", StringComparison.Ordinal) || comma > Reach)
            return null;
        var first = comma;
        while (first > 0 && words[first - 1].Form is not ("as" or "while" or "when" or "after" or "because" or "that" or ";" or "since" or "with"))
            first--;
        // "In the spring, prices rose": what stands before the first comma tells when and where.
        if (first == 0 && words[0].IsFunctionWord && !PhraseBefore.IsDeterminer(words[0]))
        {
            while (first < comma && words[first].Form != ",")
                first++;
            first++;
        }

        return From(words, first, comma);
    }

    /// <summary>"After falling 6 percent, prices recovered": the subject behind the comma; null where the sentence does not begin so.</summary>
    public static Phrase? Behind(SentenceWords words, int first)
    {
        if (first is < 2 or > 5 || words[0].Form is not ("after" or "before" or "since" or "despite") || !words[1].Form.EndsWith("ing", StringComparison.Ordinal)
            || !EarlierValue.IsChangeVerb(words[1].Lemma))
            return null;
        for (var i = first; i < first + Reach && i < words.Count; i++)
        {
            if (words[i].Form == "," && words[i].Token.Length == 1)
                return From(words, i + 1, words.Count);
        }

        return null;
    }

    private static Phrase? From(SentenceWords words, int first, int end)
    {
        while (first < end && (PhraseBefore.IsDeterminer(words[first]) || words[first].Form is "but" or "and" or "\"" or "“"))
            first++;
        var last = first - 1;
        while (last + 1 < end && MeasuredWords.IsNoun(words, last + 1) && words.NumberAt(last + 1) is null)
            last++;
        return last < first || Persons.IsPerson(words[last].Lemma) || Units.IsDuration(words[last]) ? null : new Phrase(first, last);
    }
}
