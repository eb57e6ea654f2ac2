using System.Collections.Frozen;
using Alerts.Text.Extracting.Holders;
using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting.Names;

/// <summary>What the words around a name, and its own words, tell of its kind.</summary>
internal static class NameEvidence
{
    /// <summary>The kind that this occurrence tells; unknown where it tells none.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">Index of the name's first word.</param>
    /// <param name="last">Index of its last word.</param>
    public static NameKind KindOf(SentenceWords words, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (Organisations.Contains(words[i].Form))
                return NameKind.Organisation;
        }

        if (Places.Contains(words[last].Form) || Places.Contains(words[first].Form))
            return NameKind.Place;
        var before = words[first - 1].Form == "." ? words[first - 2] : words[first - 1];
        if (Titles.Contains(before.Form) || IsPersonRole(before))
            return NameKind.Person;
        if (OrganisationNouns.Contains(before.Lemma))
            return NameKind.Organisation;
        if (before.Form == "of" && PlaceNouns.Contains(words[first - 2].Lemma))
            return NameKind.Place;
        return Behind(words, first, last) ?? (IsPlaceBefore(words, first, last) ? NameKind.Place : NameKind.Unknown);
    }

    /// <summary>"Ida Kranz, 47,", "Ida Kranz, who", "Ida Kranz, the mayor", "Lindholm, a town in".</summary>
    private static NameKind? Behind(SentenceWords words, int first, int last)
    {
        if (words[last + 1].Form == "who")
            return NameKind.Person;
        if (words[last + 1].Form != ",")
            return null;
        var next = words[last + 2];
        if (next.Form is "who" or "whose" || (next.IsNumber && next.Value is > 10 and < 120 && words[last + 3].Form is "," or "."))
            return NameKind.Person;
        for (var i = last + 2; i < last + 6; i++)
        {
            if (PlaceNouns.Contains(words[i].Lemma))
                return NameKind.Place;
            if (OrganisationNouns.Contains(words[i].Lemma))
                return NameKind.Organisation;
            if (IsPersonRole(words[i]) && next.Form is "a" or "an" or "the" or "its" or "his" or "her")
                return NameKind.Person;
            if (!words[i].IsWord)
                break;
        }

        return null;
    }

    /// <summary>True for a word of organisations' names ("Ministry", "Corp").</summary>
    public static bool IsOrganisation(SentenceWord word) => Organisations.Contains(word.Form);

    private static bool IsPersonRole(SentenceWord word) => Roles.Contains(word.Lemma) && !OrganisationNouns.Contains(word.Lemma);

    /// <summary>"in Oslo", "near Lindholm", "across Norway": no noun follows that the name narrows ("in Reuters interviews").</summary>
    private static bool IsPlaceBefore(SentenceWords words, int first, int last)
    {
        var at = words[first - 1].Form is "the" or "northern" or "southern" or "eastern" or "western" or "central" or "nearby" ? first - 2 : first - 1;
        if (words[at].Form is not ("in" or "near" or "across" or "outside" or "throughout" or "toward" or "towards" or "from" or "at" or "off" or "into"))
            return false;
        var next = words[last + 1];
        var isFollowed = next.IsWord && !next.IsFunctionWord && !Calendar.Contains(next);
        return !isFollowed && (words[at].Form is not ("from" or "at" or "off" or "into") || first == last);
    }

    private static readonly FrozenSet<string> Titles = Set("mr mrs ms miss sir dame lord lady dr prof sen gen col sgt capt lt gov rep rev st pope king queen prince princess");

    private static readonly FrozenSet<string> OrganisationNouns = Set(
        "ngo group organisation organization agency party company firm union newspaper outlet broadcaster network watchdog charity foundation institute"
        + " association federation committee bank airline club militia retailer carmaker manufacturer publisher university court ministry");

    private static readonly FrozenSet<string> Organisations = Set(
        """
        ministry ministries party bank university college agency council committee court corp inc ltd llc plc group union army navy police
        department association organisation organization institute foundation airlines airways times post news press journal herald tribune
        guardian congress parliament senate assembly commission authority federation league club company co bureau office centre center
        network watch fund service board corporation trust society academy ngo un nato who imf eu opec fbi cia nasa bbc cnn ap afp reuters
        federal supreme international nations brigade front movement forces guard command
        """);

    private static readonly FrozenSet<string> PlaceNouns = Set(
        "city town village province capital state region district suburb island country county port municipality neighbourhood neighborhood area river lake"
        + " coast border peninsula valley republic territory");

    private static readonly FrozenSet<string> Places = Set(
        """
        river lake mount mountains island islands province city street square airport bay county valley sea strait district region station
        beach desert ocean gulf peninsula coast harbour harbor bridge avenue road park forest canal republic kingdom states
        """);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
