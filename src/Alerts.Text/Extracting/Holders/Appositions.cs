using System.Collections.Frozen;
using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting.Holders;

/// <summary>Reads speakers that commas divide: "Name, the interim president, said", "the mayor, Name, of Oslo, said".</summary>
internal static class Appositions
{
    private const int MostSegments = 4;
    private const int LongestSegment = 16;

    /// <summary>The speaker before the comma in front of the verb; null where none is found.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="comma">Index of that comma.</param>
    public static Holder? EndingAt(SentenceWords words, int comma)
    {
        var end = comma;
        for (var n = 0; n < MostSegments && Start(words, end) is { } start; n++)
        {
            if (start == 0)
                return null;
            var before = start - 1;
            if (!IsAside(words, start, end))
            {
                // "the mayor, Anna Berg, said": the name is the apposition, the phrase before it the role.
                if (IsNameOnly(words, start, end - 1))
                    return HolderPhrase.EndingAt(words, before - 1) is { Role: null } role && char.IsLower(role.Name[0])
                        ? new Holder(words.Written(start, end - 1), role.Name) : HolderPhrase.Read(words, start, end - 1);
                return IsRole(words, start, end - 1) && words[before - 1].Form is not ("," or "–" or "—") && !IsAsideBefore(words, before)
                    ? HolderPhrase.EndingAt(words, before - 1) is { } holder ? holder with { Role = words.Written(start, end - 1) } : null
                    : IsRole(words, start, end - 1) ? Skip(words, before, words.Written(start, end - 1)) : null;
            }

            if (words[before - 1].IsWord && !IsAsideBefore(words, before) && Next(words, before) is { } found)
                return found;
            end = before;
        }

        return null;
    }

    /// <summary>The words from an article to the next sign.</summary>
    public static string? From(SentenceWords words, int first)
    {
        for (var i = first; i < first + 12 && i <= words.Count; i++)
        {
            if (words[i].Form is "," or "." or "" or ";" && !HolderWords.IsNameDot(words, i))
                return words.Written(first, i - 1);
        }

        return null;
    }

    /// <summary>The holder right before an aside ("Lee, who lost, said"), unless that is an apposition itself.</summary>
    private static Holder? Next(SentenceWords words, int comma) => Start(words, comma) is { } start && start > 0
        && IsRole(words, start, comma - 1)
        ? EndingAt(words, comma) : HolderPhrase.EndingAt(words, comma - 1);

    private static Holder? Skip(SentenceWords words, int comma, string role)
    {
        // "Ann Lee, 42, the mayor, said": the age stands between.
        var start = Start(words, comma);
        return start is > 0 && HolderPhrase.EndingAt(words, start.Value - 2) is { } holder ? holder with { Role = role } : null;
    }

    private static bool IsAsideBefore(SentenceWords words, int comma) => Start(words, comma) is { } start && start > 0
        && IsAside(words, start, comma);

    /// <summary>Index behind the comma before; 0 at the head of the sentence; null where it is too far.</summary>
    private static int? Start(SentenceWords words, int end)
    {
        for (var i = end - 1; i >= end - LongestSegment; i--)
        {
            if (i < 0)
                return 0;
            if (words[i].Form is "," or "–" or "—" or ";" or "“" or "\"")
                return i + 1;
        }

        return null;
    }

    /// <summary>"who lost", "of Leeds", "42", "N.J.": tells more of somebody named before.</summary>
    private static bool IsAside(SentenceWords words, int start, int end) =>
        words[start].Form is "who" or "whose" or "which" or "where" or "of" or "from" or "in" or "speaking" or "meanwhile" or "however"
            or "too" or "though"
        || (end - start == 1 && (words[start].IsNumber || words[start].Form.Contains('.', StringComparison.Ordinal)
            || States.Contains(words[start].Form)))
        || (end - start == 2 && words[start + 1].Form == "." && States.Contains(words[start].Form));

    private static bool IsRole(SentenceWords words, int start, int last) =>
        words[start].Form is "a" or "an" or "the" or "its" or "his" or "her" or "their" or "one"
        || words.Any(start, Math.Min(4, last - start + 1), static word => Roles.Contains(word.Lemma));

    private static bool IsNameOnly(SentenceWords words, int first, int last) => first <= last && last - first < 5
        && Enumerable.Range(first, last - first + 1).All(i => (words[i].IsName && !Calendar.Contains(words[i])
            && !Roles.Contains(words[i].Lemma))
            || words[i].Form is "de" or "del" or "la" or "da" or "van" or "von" or "bin" or "al");

    // Short forms and names of American states that newspapers set behind a town.
    private static readonly FrozenSet<string> States =
        """
        ala alaska ariz ark calif colo conn del fla ga hawaii idaho ill ind iowa kan ky la maine md mass mich minn miss mo mont neb nev ohio
        okla
        ore pa tenn texas utah vt va wash wis wyo california florida arizona colorado georgia illinois indiana kansas kentucky louisiana
        maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada oregon pennsylvania tennessee vermont
        virginia
        wisconsin wyoming alabama arkansas connecticut delaware oklahoma england scotland wales ontario quebec
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
