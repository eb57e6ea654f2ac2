namespace Alerts.Text.Extracting.Numbers;

/// <summary>Numbers that tell how strong a quake was.</summary>
internal static class Magnitudes
{
    /// <summary>"a 7.4 earthquake", "magnitude 5", "magnitudes ranging from 4.5 to 5".</summary>
    public static bool Includes(SentenceWords words, NumberRead number)
    {
        var next = Units.IsHyphenTo(words, number.Last + 1) ? number.Last + 2 : number.Last + 1;
        // "a 7.4 earthquake"
        if (number.Value % 1 != 0 && words[next].Lemma is "earthquake" or "quake" or "tremor" or "temblor" or "aftershock")
            return true;
        // "magnitudes ranging from 4.5 to 5"
        if (words[number.First - 1].Form is "from" or "between" or "of" && (words[number.First - 2].Form == "magnitudes"
            || (words[number.First - 3].Form == "magnitudes" && words[number.First - 2].Lemma is "range" or "vary")))
            return true;
        return words[next].Form is "magnitude" or "mag" || words[number.First - 1].Form is "magnitude" or "mag"
            || (words[number.First - 1].Form is "of" && words[number.First - 2].Form == "magnitude");
    }
}
