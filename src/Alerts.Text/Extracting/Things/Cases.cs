using System.Collections.Frozen;

namespace Alerts.Text.Extracting.Things;

/// <summary>Tells cases of a disease from cases at court and cases of beer.</summary>
internal static class Cases
{
    private const int Reach = 6;

    /// <summary>"infect" where the phrase counts cases of a disease; null otherwise.</summary>
    public static string? EventOf(SentenceWords words, int first, int last)
    {
        if (words[last].Lemma is not ("case" or "infection"))
            return null;
        // "231 deaths and 52,160 cases", "54 cases, four people infected": whoever is ill is told beside the cases.
        if (words.Any(first - Reach, Reach, static word => word.Form is "deaths" or "dead") || words.Any(last + 1, Reach, static word => word.Form is "infected" or "deaths"))
            return "infect";
        for (var i = first - Reach; i <= last + Reach + 2; i++)
        {
            if (Diseases.Contains(words[i].Lemma) || (i >= first && (i <= last + 1 || words[i - 1].Lemma == "be") && i <= last + 3 && words[i].Form is "confirmed" or "suspected" or "probable"))
                return "infect";
        }

        return null;
    }

    /// <summary>True for the name of a disease.</summary>
    public static bool IsDisease(string lemma) => Diseases.Contains(lemma);

    private static readonly FrozenSet<string> Diseases =
        """
        disease virus flu influenza coronavirus covid covid-19 cholera ebola measles malaria dengue polio zika plague mers sars h1n1 h5n1
        hepatitis meningitis mpox monkeypox typhoid tuberculosis salmonella listeria botulism anthrax rabies diphtheria infection outbreak
        pandemic epidemic pneumonia strain variant hiv aids fever measles measle
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
