using Alerts.Text.Comparing;
using Alerts.Text.Words;

namespace Alerts.Stories;

/// <summary>Chooses the story that a text belongs to. Pure.</summary>
internal static class StoryChoice
{
    /// <summary>Stories that are compared in full; the others share too little with a text to hold it.</summary>
    private const int Candidates = 6;

    /// <summary>
    /// A text in which a holder of the story counts the same thing again needs less likeness: a short follow-up about one number
    /// shares few words with a long first report. Follow-ups of two sentences score about .06 below the threshold without it.
    /// </summary>
    private const double SameClaim = 0.1;

    /// <summary>
    /// A short text that shares a place with a story and is otherwise about others needs more likeness: "Near the border, rebels freed
    /// 17 prisoners" is not the story of the political prisoners. It scores about .07 above the threshold where the place is a rare word.
    /// </summary>
    private const double OtherNames = 0.12;
    private const int ShortText = 30;
    private const int FewestNames = 3;
    private const double MostlyOthers = 2.0 / 3;

    /// <summary>The story that a text belongs to; null where it belongs to none.</summary>
    /// <param name="running">The stories that share words with it, and how much (<see cref="StoryPostings.Shared"/>).</param>
    /// <param name="vector">What the text is about.</param>
    /// <param name="claims">Who counts what in it (<see cref="StoryClaims"/>).</param>
    /// <param name="now">The line's time.</param>
    /// <param name="names">Names in it.</param>
    public static string? Among(
        IEnumerable<KeyValuePair<IndexedStory, float>> running, TermVector vector, IReadOnlyList<uint> claims, DateTimeOffset now,
        IReadOnlyList<string> names)
    {
        var named = vector.TermCount > ShortText ? [] : names.Select(name => Lemmas.In(name).Select(word => TermHash.Of(word.Lemma)).ToList()).ToList();
        // On equal scores the newer story wins, and after that the id: every worker must choose the same.
        return running
            .OrderByDescending(s => s.Value / s.Key.Members.Count).ThenByDescending(s => s.Key.LastLine).Take(Candidates)
            .Select(s => (s.Key, Score: StoryLikeness.Score(vector, s.Key.Vectors, now - s.Key.LastTime)
                + (s.Key.Members.Any(m => m.Claims.Intersect(claims).Any()) ? SameClaim : 0)
                - (IsAboutOthers(named, s.Key) ? OtherNames : 0)))
            .Where(s => s.Score >= StoryLikeness.Threshold)
            .OrderByDescending(s => s.Score).ThenByDescending(s => s.Key.LastLine)
            .Select(s => s.Key.Id).FirstOrDefault();
    }

    private static bool IsAboutOthers(List<List<uint>> names, IndexedStory story)
    {
        if (names.Count < FewestNames)
            return false;
        var known = story.Members.SelectMany(member => member.Vector.Terms).ToHashSet();
        return names.Count(name => !name.Exists(known.Contains)) >= MostlyOthers * names.Count;
    }
}
