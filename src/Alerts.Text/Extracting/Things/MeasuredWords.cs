using System.Collections.Frozen;
using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting.Things;

/// <summary>Tells the words of what is measured from those that lead to its number.</summary>
internal static class MeasuredWords
{
    /// <summary>"rose", "to", "from 5 million euros": stands between the thing and its number.</summary>
    public static bool IsBetween(SentenceWords words, int at)
    {
        var word = words[at];
        if (word.Form == "surge" && words[at - 1].Form == "storm")
            return false;
        if ((word.Form is "cost" or "costs" && IsNoun(words, at)) || (words[at + 1].Form == "of" && EarlierValue.IsChangeVerb(word.Lemma)))
            return false;
        return word.IsNumber || NumberWords.Magnitude(word.Form) is not null || NumberWords.Small(word.Form) is not null
            || (Units.IsUnit(word) && IsBehindNumber(words, at)) || Calendar.Contains(word) || IsLink(word)
            || word.Form is "," && words[at + 1].Form is "or" or "which" or "up" or "down" or "worth" or "at" || word.Form is "%"
            || (words[at + 1].Form == "of" && word.Form is "peak" or "maximum" or "minimum" && words[at - 1].Form == "a" && words[at - 2].Form == "from")
            || (words[at + 1].Form is "of" or "only" && word.Form is "average" or "high" && words[at - 1].Form is "a" or "an" && IsLink(words[at - 2])
                && words[at - 2].Lemma is not ("lose" or "gain" or "add" or "raise"))
            || (word.Form is "-" or "–" or "—" && (words[at + 1].Form is "up" or "down" || (words[at + 1].Form == "-" && words[at + 2].Form is "up" or "down")))
            || (word.Form is "numbers" or "numbered" && (words.NumberAt(at + 1) ?? words.NumberAt(at + 2)) is not null)
            || (word.Form == "take" && words[at - 1].Form is "could" or "would" or "will" or "may" or "might" or "can")
            || (word.Form == "come" && words[at + 1].Form == "to") || (word.Form == "run" && words[at + 1].Form is "into" or "to")
            || (UnitWords.Measure(word.Lemma) is not null && words[at - 1].Form is "a" or "per" && words[at - 2].IsNumber)
            || (word.IsWord && (word.IsFunctionWord || Steps.Contains(word.Form)
                || (word.Form.Length > 4 && word.Form.EndsWith("ly", StringComparison.Ordinal))));
    }

    // "5 million pesos", but "the country's peso"
    private static bool IsBehindNumber(SentenceWords words, int at) => words[at - 1].IsNumber || words[at - 1].Form is "%" or "-"
        || NumberWords.Magnitude(words[at - 1].Form) is not null || NumberWords.Small(words[at - 1].Form) is not null
        || words[at - 1].Form is "a" or "percentage" or "us" or "of" or "per";

    /// <summary>"rose", "to", "reached": leads from the thing to its number.</summary>
    public static bool IsLink(SentenceWord word) => word.IsWord && !word.IsCapital && (EarlierValue.IsChangeVerb(word.Lemma)
        || Links.Contains(word.Form) || (word.Form.EndsWith("ed", StringComparison.Ordinal) && word.Lemma != "extend" && IsChanging(word.Lemma)))
        || word.Form is ":" or "(";

    /// <summary>A word that can be part of what is measured.</summary>
    public static bool IsNoun(SentenceWords words, int at)
    {
        var word = words[at];
        if (word.Form is "cost" or "costs" && words[at + 1].Form is "is" or "was" or "of" or "would" or "could" or "will" or "has" or ","
            or "to" or "at")
            return true;
        if (!word.IsWord || word.IsFunctionWord || Calendar.Contains(word) || Links.Contains(word.Form) || Steps.Contains(word.Form)
            || (Units.IsUnit(word) && (IsBehindNumber(words, at) || word.Lemma is "percent" or "pct"))
            || NumberWords.Small(word.Form) is not null || word.Form.StartsWith("one-", StringComparison.Ordinal))
            return false;
        if (!word.IsCapital && word.Form is "north" or "south" or "east" or "west" or "northwest" or "northeast" or "southwest"
            or "southeast" or "smaller" or "larger" or "higher"
            or "lower" or "bigger" or "more" or "less" or "low" or "high" or "tune" or "close" or "instead" or "equivalent" || (word.Form == "net"
                && !IsNoun(words, at + 1) && words[at + 1].Form != "worth"))
            return false;
        if (word.Form.Length > 5 && word.Form.EndsWith("est", StringComparison.Ordinal) && word.Form is "biggest" or "largest" or "highest"
            or "lowest"
            or "smallest" or "greatest" or "fastest" or "slowest" or "steepest" or "strongest" or "weakest")
            return false;
        // "the falling price": a change before a noun describes it.
        if (EarlierValue.IsChangeVerb(word.Lemma))
            return (word.Form == "surge" && words[at - 1].Form == "storm") || word.Form is "loss" or "losses" or "gains" || words[at + 1].Form == "of";
        if (word.Form.EndsWith("ing", StringComparison.Ordinal) && !Nouns.IsGerund(word) && !IsNoun(words, at + 1))
            return false;
        // "aid claims from the fires": a preposition behind tells the noun from the verb.
        var isFollowed = words[at + 1].Form is "of" or "from" or "for" or "in" or "on" or "at";
        return !Nouns.IsParticiple(word) && (isFollowed || !PhraseEnds.Contains(word) || word.Form is "total" or "work" or "vote"
            || (word.Form == "home" && words[at - 1].Form is "the" or "a" or "that" or "this" or "each"));
    }

    /// <summary>True for verbs that change what they act on: "cut", "raise".</summary>
    public static bool IsChanging(string lemma) => Changing.Contains(lemma);

    private static readonly FrozenSet<string> Changing = Set(
        """
        cut reduce raise lower boost trim slash hike expand extend shave delay prolong push drive force bring devalue double triple halve
        inflate curb scale ramp quadruple
        """);

    private static readonly FrozenSet<string> Links = Set(
        """
        to at of is was are were be been by from stood stands stand reached reaches reach hit hits total totalled totaled totalling totaling
        averaging amount reaching ranged ranging top topping driven swung came forecast projected expected averaged averages exceeded
        exceeds topped tops cost costs costing worth estimated valued remained remains came shot equals equal amounted
        amounts measured measures measuring weighed weighs rated set kept held closed ended raised cut lowered reduced took lasted lasts
        takes ran runs holds contains hovering hovered hovers ticked nudged edged inched crept closing amounting pegged doubled tripled numbered starts
        """);

    private static readonly FrozenSet<string> Steps = Set(
        """
        slightly further year-on-year again earlier previously month quarter year compared fiscal back half third fifth tenth point points
        percentage nationwide worldwide overall going record far stronger weaker set potentially maybe perhaps
        """);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
