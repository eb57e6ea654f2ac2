namespace Alerts.Text.Extracting.Happening;

/// <summary>How classes of events are called for people.</summary>
internal static class EventNames
{
    /// <summary>The word behind the thing counted ("passengers rescued").</summary>
    public static string Participle(string eventClass) => Participles.GetValueOrDefault(eventClass, eventClass);

    private static readonly Dictionary<string, string> Participles = new()
    {
        ["die"] = "dead", ["injure"] = "injured", ["hospitalise"] = "in hospital", ["miss"] = "missing", ["arrest"] = "arrested",
        ["imprison"] = "incarcerated", ["release"] = "released", ["rescue"] = "rescued", ["evacuate"] = "evacuated",
            ["infect"] = "infected",
        ["quarantine"] = "quarantined", ["vaccinate"] = "vaccinated", ["hostage"] = "held hostage", ["charge"] = "charged",
        ["convict"] = "convicted", ["sentence"] = "sentenced", ["acquit"] = "acquitted", ["deport"] = "deported", ["dismiss"] = "laid off",
        ["hire"] = "hired", ["elect"] = "elected", ["destroy"] = "destroyed", ["strand"] = "stranded", ["protest"] = "protesting",
        ["strike"] = "on strike", ["shoot"] = "shot", ["escape"] = "escaped", ["stab"] = "stabbed", ["win"] = "won", ["lose"] = "lost",
            ["cancel"] = "cancelled",
        ["close"] = "closed", ["seize"] = "seized", ["launch"] = "launched", ["sell"] = "sold", ["build"] = "built",
            ["deploy"] = "deployed",
        ["recall"] = "recalled", ["attend"] = "attending", ["aboard"] = "aboard", ["capacity"] = "at most",
    };
}
