using System.Collections.Frozen;

namespace Alerts.Text.Comparing.Pairs.Reading;

/// <summary>Words that the news use for one another. A word is in one group only, its news sense.</summary>
internal static partial class Synonyms
{
    /// <summary>Number of the group of a lemma, from 1; 0 where it has none.</summary>
    public static int GroupOf(string lemma) => Groups.GetValueOrDefault(lemma);

    // A line a group, of lemmas as the reader of words gives them. Opposites are in Opposites, and no word may be in a group with its opposite.
    private static readonly FrozenDictionary<string, int> Groups = WordTable.Lines($"{Deeds}\n{People}\n{Things}")
        .SelectMany((line, i) => line.Select(word => (word, group: i + 1)))
        .ToFrozenDictionary(p => p.word, p => p.group, StringComparer.Ordinal);
}
