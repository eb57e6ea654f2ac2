using System.Collections.Frozen;
using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting.Holders;

/// <summary>Verbs by which somebody gives a number without a verb of saying: "raised the toll to 36", "spoke of 40 people".</summary>
internal static class CountVerbs
{
    private const int Reach = 14;

    /// <summary>True where the verb at an index gives a number of its subject's.</summary>
    public static bool IsAt(SentenceWords words, int at)
    {
        var verb = words[at];
        if (!verb.IsWord || verb.IsCapital)
            return false;
        if (verb.Lemma == "speak" && words[at + 1].Form == "of")
            return QualifierStart.At(words, at + 2);
        if (!Givers.Contains(verb.Lemma) || verb.Form.EndsWith("ing", StringComparison.Ordinal))
            return false;
        // "raised its count of the missing to 40": what is counted, then the link, then the number.
        var isOfNumber = false;
        for (var i = at + 1; i < at + Reach && (words[i].IsWord || words[i].IsNumber) && !SayVerbs.IsForm(words[i]); i++)
        {
            isOfNumber |= Numbers.Contains(words[i].Lemma);
            if (isOfNumber && words[i].Form is "to" or "at" or "as" && QualifierStart.At(words, i + 1))
                return true;
        }

        return false;
    }

    private static readonly FrozenSet<string> Givers =
        "raise lower revise increase reduce cut correct update put give set".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Numbers =
        "number toll count figure estimate tally total turnout attendance loss damage forecast"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
