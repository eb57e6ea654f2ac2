using System.Collections.Frozen;

namespace Alerts.Text.Extracting.Happening;

/// <summary>Classes of what happens to the things counted, and the words that tell them.</summary>
internal static class EventWords
{
    /// <summary>The class of a word by its lemma; null where it tells none.</summary>
    public static string? ClassOf(SentenceWord word) =>
        // "March" and names such as "Freed" are no events.
        !word.IsWord || (word.IsCapital && !word.IsFirst) ? null
        : Classes.GetValueOrDefault(word.Lemma) ?? OfParticiple(word.Form);

    // Rare verbs keep their endings in the lemma ("incarcerated"), because the word list does not hold their base form.
    private static string? OfParticiple(string form) => form.EndsWith("ed", StringComparison.Ordinal)
        ? Classes.GetValueOrDefault(form[..^1]) ?? Classes.GetValueOrDefault(form[..^2])
            ?? (form.Length > 5 && form[^3] == form[^4] ? Classes.GetValueOrDefault(form[..^3]) : null)
        : null;

    /// <summary>The class told at a place of a sentence, words of two and their surroundings considered.</summary>
    public static string? ClassAt(SentenceWords words, int at)
    {
        if (EventPairs.ClassOf(words[at], words[at + 1], words[at + 2]) is { } pair)
            return pair;
        var (word, before) = (words[at], words[at - 1].Form);
        // "cardiac arrest", "a free trade", "close to": other words that look the same.
        if (before is "cardiac" or "house" || (word.Form is "free" or "close" or "burn" or "release" or "charge" && !IsVerbAfter(before)
            && !Starts(words, at + 1)))
            return null;
        return ClassOf(word);
    }

    // "that they free 90 prisoners": an amount or an article behind makes a verb of it.
    private static bool Starts(SentenceWords words, int at) => words[at].Form is "the" or "all" or "its" or "their" or "at" or "up" or "about"
        || words.NumberAt(at) is not null;

    private static bool IsVerbAfter(string before) => before is "to" or "will" or "would" or "must" or "should" or "could" or "can" or "may" or "might"
        or "set" or "go" or "went" or "walk" or "walked" or "the" or "they" or "we" or "and";

    /// <summary>True for nouns that count what happened ("deaths", "arrests").</summary>
    public static bool IsEventNoun(SentenceWord word) => word.IsWord && Nouns.Contains(word.Form);

    /// <summary>True for forms that stand behind what they tell of: "12 dead", "30 were injured".</summary>
    public static bool IsStatus(string form) => Statuses.Contains(form);

    /// <summary>True for verbs that tell of their subject: whoever "died" or "fled" did it himself.</summary>
    public static bool IsOfSubject(SentenceWord word) => OfSubject.Contains(word.Form);

    /// <summary>True for classes that befall people only; the others may be far from the thing that they befall.</summary>
    public static bool IsPersonal(string eventClass) => Personal.Contains(eventClass);

    /// <summary>How a slot of this class is called behind the thing counted.</summary>
    public static string Participle(string eventClass) => EventNames.Participle(eventClass);

    private static readonly FrozenDictionary<string, string> Classes = new Dictionary<string, string>
    {
        ["die"] = "die kill fatality perish slay corpse toll drown murder execute fatal slaughter massacre behead assassinate",
        ["injure"] = "injure wound hurt casualty maim",
        ["hospitalise"] = "hospitalize hospitalise",
        ["miss"] = "miss unaccounted disappear vanish",
        ["arrest"] = "arrest detain detention custody",
        ["imprison"] = "incarcerate imprison jail imprisonment incarceration",
        ["release"] = "release free liberate liberation",
        ["rescue"] = "rescue save",
        ["evacuate"] = "evacuate evacuation displace displacement flee homeless uproot",
        ["infect"] = "infect infection sicken diagnose",
        ["quarantine"] = "quarantine",
        ["vaccinate"] = "vaccinate vaccination immunise immunize inoculate",
        ["hostage"] = "kidnap abduct abduction kidnapping",
        ["charge"] = "charge indict indictment arraign",
        ["convict"] = "convict conviction",
        ["sentence"] = "sentence",
        ["acquit"] = "acquit acquittal exonerate",
        ["deport"] = "deport deportation expel expulsion extradite",
        ["dismiss"] = "sack dismiss",
        ["hire"] = "hire recruit",
        ["elect"] = "elect",
        ["destroy"] = "destroy damage raze demolish burn torch flatten",
        ["strand"] = "strand trap maroon",
        ["protest"] = "protest rally march demonstrate",
        ["shoot"] = "shoot",
        ["stab"] = "stab",
        ["escape"] = "escape",
        ["win"] = "win clinch",
        ["lose"] = "lose",
        ["cancel"] = "cancel scrap",
        ["close"] = "close shut shutter",
        ["seize"] = "seize confiscate impound",
        ["launch"] = "launch fire",
        ["sell"] = "sell",
        ["build"] = "build",
        ["deploy"] = "deploy",
        ["recall"] = "recall",
    }.SelectMany(p => p.Value.Split(' ').Select(word => (word, p.Key))).ToFrozenDictionary(p => p.word, p => p.Key, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Personal = Set(
        """
        die injure hospitalise miss arrest imprison release rescue evacuate infect quarantine vaccinate hostage charge convict sentence
        acquit deport dismiss strand protest shoot stab strike escape
        """);

    private static readonly FrozenSet<string> Nouns = Set(
        """
        death deaths fatality fatalities killings casualties injury injuries arrests detentions releases rescues abductions kidnappings
        infections convictions evacuations executions disappearances deportations expulsions acquittals murders drownings dismissals
        """);

    private static readonly FrozenSet<string> OfSubject = Set(
        """
        dead missing homeless died die dies perished perish drowned drown fled flee disappeared vanished protested protest marched march rallied rally
        demonstrated demonstrate unaccounted escaped escape
        """);

    private static readonly FrozenSet<string> Statuses = Set(
        """
        dead killed injured wounded missing hurt arrested detained homeless displaced trapped stranded evacuated rescued freed released
        infected hospitalized hospitalised incarcerated imprisoned jailed liberated kidnapped abducted charged convicted sentenced destroyed
        damaged unaccounted died perished drowned fled shot slain stabbed executed murdered quarantined vaccinated deported expelled
        acquitted indicted escaped sacked dismissed cancelled canceled seized confiscated burned torched razed closed shut fatalities
        """);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
