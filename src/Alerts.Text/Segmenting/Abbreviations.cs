using System.Collections.Frozen;

namespace Alerts.Text.Segmenting;

/// <summary>Words whose full stop ends no sentence, or ends one only before certain words.</summary>
internal static class Abbreviations
{
    /// <summary>Stand before what they belong to ("Mr.", "Gen."): no sentence ends here.</summary>
    public static bool IsTitle(string word) => Titles.Contains(word);

    /// <summary>Stand before a number ("No. 5", "p. 12").</summary>
    public static bool IsReference(string word) => References.Contains(word);

    /// <summary>May end a sentence ("Corp.", "Jan."): look at the next word.</summary>
    public static bool MayEnd(string word) => Enders.Contains(word);

    /// <summary>Words that usually begin a sentence when they carry a capital.</summary>
    public static bool IsStarter(string word) => Starters.Contains(word);

    private static readonly FrozenSet<string> Titles = Set(
        """
        mr mrs ms dr drs prof profs gen gens col lt sgt capt cpt cmdr adm maj brig rev hon sen sens rep reps gov govs pres st mt ft messrs mme mlle supt insp fr
        amb det cpl pvt vs v eg ie cf al approx e.g i.e
        """);

    private static readonly FrozenSet<string> References = Set("fig figs no nos vol p pp ed eds ch sec art n° par para nr ext tel");

    private static readonly FrozenSet<string> Enders = Set(
        """
        inc co corp ltd llc plc jr sr bros etc est dept assn univ ave blvd rd sq hwy ph.d m.d oz lb lbs hrs min mins hr
        jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
        ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
        va vt wash wis wyo
        """);

    private static readonly FrozenSet<string> Starters = Set(
        """
        the a an this that these those it its he his she her they their we our i my you your in on at by for from with as and but or
        so yet if when while after before since because although though however meanwhile there here how what who where why which
        did does do is are was were has have had can could will would should may let yes no now then please not one another some
        many most all both each every either neither officials police more several earlier last next today yesterday
        """);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
