namespace Alerts.Text.Extracting.Happening;

/// <summary>Events that two or three words tell together: "let go", "behind bars", "laid off".</summary>
internal static class EventPairs
{
    /// <summary>The class of the words; null where they tell none.</summary>
    public static string? ClassOf(SentenceWord first, SentenceWord second, SentenceWord third) =>
        (first.Lemma, second.Lemma, third.Lemma) switch
    {
        ("let", "go", _) or ("set" or "walk" or "go", "free", _) => "release",
        ("behind", "bar", _) or ("in", "jail" or "prison", _) => "imprison",
        ("in", "custody" or "detention", _) or ("into", "custody", _) => "arrest",
        ("pull", "from" or "out", _) => "rescue",
        ("shoot", "die", _) or ("gun", "down", _) or ("beat" or "burn" or "freeze" or "starve" or "stab" or "crush" or "bleed"
            or "choke", "to", "die") => "die",
        ("lose" or "lost", "their", "life") => "die",
        ("take" or "hold", "hostage" or "captive", _) => "hostage",
        ("confirm", "with", _) or ("confirm", "as", "have" or "suffer") => "infect",
        ("test", "positive", _) or ("come", "down", "with") => "infect",
        ("catch" or "contract", "the" or "a", var disease) when Things.Cases.IsDisease(disease) => "infect",
        ("catch" or "contract", var disease, _) when Things.Cases.IsDisease(disease) => "infect",
        ("lay", "off", _) => "dismiss",
        ("lose", "their", "job") => "dismiss",
        ("find", "guilty", _) => "convict",
        ("on", "strike", _) or ("walk", "out", _) or ("down", "tool", _) => "strike",
        ("take", "to", "the") => "protest",
        ("in", "hospital", _) or ("to", "hospital", _) => "hospitalise",
        _ => null,
    };
}
