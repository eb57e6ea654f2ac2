using Alerts.Text.Extracting.Names;
using Alerts.Text.Extracting.Numbers;
using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting.Holders;

/// <summary>The people of a text by their full names and roles: an article introduces them once and calls them by the last name from then on.</summary>
internal sealed class Introductions
{
    private const int MostWords = 7;

    // Null where two people share a last name: nobody can tell which of them is meant.
    private readonly Dictionary<string, Holder?> _byLastName = new(StringComparer.Ordinal);

    private Introductions()
    {
    }

    /// <summary>Reads who is introduced where.</summary>
    /// <param name="sentences">The sentences of a text.</param>
    public static Introductions Read(IReadOnlyList<SentenceWords> sentences)
    {
        var introductions = new Introductions();
        foreach (var words in sentences)
        {
            for (var last = 1; last < words.Count; last++)
            {
                if (words[last].IsName && words[last - 1].IsCapital && !HolderWords.IsNameLink(words, last + 1) && !words[last + 1].IsName && PersonEndingAt(words, last) is { } person)
                    introductions.Add(person);
            }
        }

        return introductions;
    }

    /// <summary>A figure with the full name and the role of its holder, where the text gives them elsewhere.</summary>
    public Figure Complete(Figure figure)
    {
        if (figure.Holder is not { } holder || _byLastName.GetValueOrDefault(LastName(holder)) is not { } person)
            return figure;
        // "Ana Ruiz" is not the "Eva Ruiz" who was introduced.
        var isShort = person.Name.EndsWith(" " + holder, StringComparison.Ordinal);
        return isShort || person.Name == holder
            ? figure with { HolderRole = figure.HolderRole ?? person.Role, HolderInFull = isShort ? person.Name : null } : figure;
    }

    private void Add(Holder person)
    {
        var last = LastName(person.Name);
        if (!_byLastName.TryGetValue(last, out var known))
            _byLastName[last] = person;
        else if (known is not null)
            _byLastName[last] = known.Name != person.Name ? null : known with { Role = known.Role ?? person.Role };
    }

    // "deputy mayor Anna Berg", "Anna Berg, the deputy mayor of Lodra"
    private static Holder? PersonEndingAt(SentenceWords words, int last)
    {
        var first = last;
        while (first > 0 && last - first < MostWords && HolderWords.IsNoun(words, first - 1) && !HolderWords.IsPossessive(words[first - 1])
            && !IsPast(words[first - 1]))
            first--;
        if (Roles.Contains(words[last].Lemma) || Calendar.Contains(words[last]) || HolderPhrase.Read(words, first, last) is not { } person
            || !person.Name.Contains(' ', StringComparison.Ordinal) || NameEvidence.IsOrganisation(words[last]))
            return null;
        return person with { Name = Bare(person.Name), Role = person.Role ?? RoleBehind(words, last) };
    }

    // "met", "rang": only the lemma tells that it is no noun.
    private static bool IsPast(SentenceWord word) => !word.IsCapital && word.Form != word.Lemma && !Nouns.IsPlural(word);

    private static string? RoleBehind(SentenceWords words, int last) =>
        words[last + 1].Form == "," && words[last + 2].Form is "a" or "an" or "the"
        && words.Any(last + 3, 4, static word => Roles.Contains(word.Lemma)) && Appositions.From(words, last + 3) is { } role ? role : null;

    private static string LastName(string name) => Bare(name[(name.LastIndexOf(' ') + 1)..]);

    private static string Bare(string name) =>
        name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;
}
