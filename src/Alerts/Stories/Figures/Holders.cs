using Alerts.Text.Extracting;
using Alerts.Text.Words;

namespace Alerts.Stories.Figures;

/// <summary>Tells whether two ways of naming who says something mean the same.</summary>
internal static class Holders
{
    // "presidency" and "president": the office and who holds it.
    private const int OfficeStem = 7;

    private static readonly string[] Links = [" of ", " in ", " for ", " at "];

    /// <summary>True for equal names, a name and its last part ("Ada Lovelace", "Lovelace"), and a name with and without its place
    /// ("the fire brigade", "the fire brigade of Carrow").</summary>
    /// <remarks>Two nobodies are not the same: nobody knows who they are.</remarks>
    public static bool AreSame(string? one, string? other)
    {
        if (one is null || other is null)
            return false;

        var ((head, place), (otherHead, otherPlace)) = (Split(one), Split(other));
        if (place is not null && otherPlace is not null && !place.Equals(otherPlace, StringComparison.OrdinalIgnoreCase))
            return false;
        var (a, b) = (Words(head), Words(otherHead));
        var (longer, shorter) = a.Count >= b.Count ? (a, b) : (b, a);
        return shorter.Count > 0 && longer.TakeLast(shorter.Count).SequenceEqual(shorter);
    }

    /// <summary>True where two figures have one holder: by name, or one is named by the office that the other gives as role.</summary>
    public static bool AreSame(Figure one, Figure other) => AreSame(one.Holder, other.Holder)
        || (one.HolderRole is not null && AreSame(one.HolderRole, other.Holder))
        || (other.HolderRole is not null && AreSame(other.HolderRole, one.Holder));

    /// <summary>True where one holder knows without the other: they share no name and no office.</summary>
    public static bool AreIndependent(string one, string other)
    {
        var (a, b) = (Words(one), Words(other));
        return !a.Exists(word => b.Exists(w => w == word || (w.Length >= OfficeStem && word.Length >= OfficeStem
            && string.CompareOrdinal(w, 0, word, 0, OfficeStem) == 0)));
    }

    private static (string Head, string? Place) Split(string holder)
    {
        foreach (var link in Links)
        {
            if (holder.IndexOf(link, StringComparison.Ordinal) is > 0 and var at)
                return (holder[..at], holder[(at + link.Length)..]);
        }

        return (holder, null);
    }

    private static List<string> Words(string holder) =>
        [.. Lemmas.In(holder).Where(word => !word.IsFunctionWord)
        // Some write "organisation", some "organization".
        .Select(word => word.Lemma.Replace("isation", "ization", StringComparison.Ordinal))];
}
