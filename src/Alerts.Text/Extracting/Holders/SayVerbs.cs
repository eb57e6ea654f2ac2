using System.Collections.Frozen;
using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting.Holders;

/// <summary>Verbs by which somebody states something.</summary>
internal static class SayVerbs
{
    /// <summary>True for a form of such a verb; names ("Port Said") and plural nouns ("reports of") are left to the caller.</summary>
    public static bool IsForm(SentenceWord word) => word.IsWord && !word.IsCapital && Verbs.Contains(word.Lemma)
        && !Nouns.Contains(word.Form);

    /// <summary>True for the base form of such a verb, also where it might be a noun.</summary>
    public static bool IsOf(string lemma) => Verbs.Contains(lemma);

    /// <summary>"Police reports 12 dead" states something, "police reports of a fire" does not: what follows tells.</summary>
    public static bool IsVerbAt(SentenceWords words, int at)
    {
        var next = words[at + 1];
        if ((words[at].Lemma is "stand" && next.Form is "by") || CountVerbs.IsAt(words, at))
            return true;
        if (!IsForm(words[at]) || (words[at].Lemma == "find" && !IsFinding(words, at)))
            return false;
        if (words[at].Form is "put" or "puts")
            return next.Form is "the" && words.Any(at + 2, 5, static word => word.Form == "at");
        return !Ambiguous.Contains(words[at].Form) || Openers.Contains(next.Form) || next.IsNumber || next.IsName || next.Form is "." or ""
            || words.NumberAt(at + 1) is not null;
    }

    /// <summary>True where the form is no statement of its subject: "were said to", "109 confirmed cases", "reported in 20 countries",
    /// "claimed 40 lives".</summary>
    public static bool IsPassive(SentenceWords words, int verb)
    {
        var (before, next) = (words[verb - 1], words[verb + 1]);
        // "with half of the votes counted, ..."
        if (words[verb].Lemma is "count" or "register" or "tally" or "document" && next.Form is "," or "." or "")
            return true;
        if (before.IsNumber || Befores.Contains(before.Form) || NumberWords.Small(before.Form) is not null
            || (before.Form.EndsWith("ly", StringComparison.Ordinal) && words[verb - 2].Lemma is "be"))
            return true;
        if (words[verb].Lemma == "claim" && words.Any(verb + 1, 5, static word => word.Form is "lives" or "life"))
            return true;
        return Reports.Contains(words[verb].Form) && words[verb + 2].Form is not ("least" or "most") && next.Form is "in" or "by" or "at"
            or "from" or "among" or "across" or "worldwide" or "so" or "since"
            && !Calendar.Contains(words[verb + 2]);
    }

    /// <summary>"the study found 60 percent", "they found that": not "rescuers found 12 bodies".</summary>
    private static bool IsFinding(SentenceWords words, int at) => words[at + 1].Form is "that" or "no"
        || words[at - 1].Lemma is "study" or "survey" or "poll" or "report" or "investigation" or "inquiry" or "audit" or "review"
            or "researcher"
            or "scientist" or "analysis" or "court" or "jury" or "commission";

    private static readonly FrozenSet<string> Befores = Set(
        "to be been being was were is are a an the of and in new more other with for from by as additional some many all no further");

    private static readonly FrozenSet<string> Reports =
        Set("confirmed reported estimated verified recorded registered documented announced noted counted");

    private static readonly FrozenSet<string> Verbs = Set(
        """
        say tell report announce confirm claim estimate insist state add note declare argue warn acknowledge admit deny reveal disclose
        assert maintain verify count record document tally register demand urge repeat reiterate explain write tweet suggest believe
        allege contend conclude find stress emphasize emphasise predict vow promise pledge remark comment put
        """);

    // Forms that are nouns where they stand, or have no subject beside them.
    private static readonly FrozenSet<string> Nouns = Set(
        """
        post record count document note comment claim estimate demand report reporting state states finding findings saying telling
        warning find finds remark remarks tweet promise pledge vow suggest concern
        """);

    // Noun in the plural or verb: the word behind decides.
    private static readonly FrozenSet<string> Ambiguous = Set(
        "counts notes records estimates claims documents comments posts demands reports tallies registers");

    private static readonly FrozenSet<string> Openers = Set(
        "that a an the its his her their some at about around more nearly almost over no only there it he she they");

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
