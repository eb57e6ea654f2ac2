using System.Collections.Frozen;

namespace Alerts.Text.Extracting;

/// <summary>Classes of what happens to the things counted, and the words that tell them.</summary>
internal static class Events
{
    /// <summary>The class of a word by its lemma; null where it tells none.</summary>
    public static string? ClassOf(SentenceWord word) =>
        // "March" and names such as "Freed" are no events.
        !word.IsWord || (word.IsCapital && !word.IsFirst) ? null
        : Classes.GetValueOrDefault(word.Lemma) ?? OfParticiple(word.Form);

    // Rare verbs keep their endings in the lemma ("incarcerated"), because the word list does not hold their base form.
    private static string? OfParticiple(string form) => form.EndsWith("ed", StringComparison.Ordinal)
        ? Classes.GetValueOrDefault(form[..^1]) ?? Classes.GetValueOrDefault(form[..^2]) : null;

    /// <summary>"let go", "walked free", "behind bars": classes that take two words.</summary>
    public static string? ClassOfPair(SentenceWord first, SentenceWord second) => (first.Lemma, second.Lemma) switch
    {
        ("let", "go") or ("set", "free") or ("walk", "free") or ("go", "free") => "release",
        ("behind", "bar") or ("in", "jail") or ("in", "prison") or ("in", "custody") or ("in", "detention") => "imprison",
        ("pull", "from") or ("pull", "out") => "rescue",
        _ => null,
    };

    /// <summary>True for forms that stand behind what they tell of: "12 dead", "30 were injured".</summary>
    public static bool IsStatus(string form) => Statuses.Contains(form);

    /// <summary>True for classes that befall people (or animals), never things.</summary>
    public static bool IsPersonal(string eventClass) => eventClass is not ("destroy" or "release" or "protest" or "strand");

    /// <summary>How a slot of this class is called behind the thing counted.</summary>
    public static string Participle(string eventClass) => Participles.GetValueOrDefault(eventClass, eventClass);

    private static readonly Dictionary<string, string> Participles = new()
    {
        ["die"] = "dead", ["injure"] = "injured", ["miss"] = "missing", ["arrest"] = "arrested", ["imprison"] = "incarcerated",
        ["release"] = "released", ["rescue"] = "rescued", ["evacuate"] = "evacuated", ["infect"] = "infected", ["hostage"] = "held hostage",
        ["charge"] = "charged", ["destroy"] = "destroyed", ["strand"] = "stranded", ["protest"] = "protesting",
    };

    private static readonly FrozenDictionary<string, string> Classes = new Dictionary<string, string>
    {
        ["die"] = "die kill fatality perish slay corpse toll drown murder execute fatal",
        ["injure"] = "injure wound hurt hospitalize hospitalise casualty maim",
        ["miss"] = "miss unaccounted disappear",
        ["arrest"] = "arrest detain detention custody",
        ["imprison"] = "incarcerate imprison jail imprisonment incarceration",
        ["release"] = "release free liberate liberation",
        ["rescue"] = "rescue save",
        ["evacuate"] = "evacuate evacuation displace displacement flee homeless",
        ["infect"] = "infect infection sicken diagnose",
        ["hostage"] = "kidnap abduct abduction kidnapping",
        ["charge"] = "indict convict sentence charge indictment conviction",
        ["destroy"] = "destroy damage raze demolish burn torch",
        ["strand"] = "strand trap",
        ["protest"] = "protest rally march demonstrate",
    }.SelectMany(p => p.Value.Split(' ').Select(word => (word, p.Key))).ToFrozenDictionary(p => p.word, p => p.Key, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Statuses =
        ("dead killed injured wounded missing hurt arrested detained homeless displaced trapped stranded evacuated rescued freed released "
        + "infected hospitalized hospitalised incarcerated imprisoned jailed liberated kidnapped abducted charged convicted sentenced destroyed "
        + "damaged unaccounted died perished drowned fled")
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
