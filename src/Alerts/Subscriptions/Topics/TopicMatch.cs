namespace Alerts.Subscriptions.Topics;

/// <summary>Finds a topic in the passages of a development. This is the plain evaluator: every faster way must agree with it.</summary>
public static class TopicMatch
{
    /// <summary>Looks for a topic.</summary>
    /// <param name="query">The topic.</param>
    /// <param name="passages">Headline, lead, the sentence's paragraph and so on; the nearest to the news first.</param>
    /// <returns>Where it was found, for people ("both words in paragraph 4"); null where it was not.</returns>
    public static string? Find(TopicQuery query, IReadOnlyList<Passage> passages)
    {
        if (query.Excluded.Any(term => passages.Any(passage => passage.Holds(term))))
            return null;

        foreach (var passage in passages)
        {
            if (query.Required.All(clause => Found(clause, passage) is not null))
                return $"{Count(query)} in {Article(passage.Where)}";
        }

        var found = new List<string>();
        foreach (var clause in query.Required)
        {
            var place = passages.FirstOrDefault(passage => Found(clause, passage) is not null);
            if (place is null)
                return null;
            found.Add($"\"{Found(clause, place)!.Written}\" in {Article(place.Where)}");
        }

        return string.Join(", ", found);
    }

    /// <summary>Share of a topic's clauses that one text holds, 0 to 1.</summary>
    /// <param name="query">The topic.</param>
    /// <param name="passage">The text.</param>
    public static double Share(TopicQuery query, Passage passage) =>
        query.Required.Count(clause => Found(clause, passage) is not null) / (double)query.Required.Count;

    private static TopicTerm? Found(TopicClause clause, Passage passage) => clause.Any.FirstOrDefault(passage.Holds);

    private static string Count(TopicQuery query) => query.Required switch
    {
        [{ Any: [{ IsPhrase: true }] }] => "the phrase",
        [_] => "the word",
        [_, _] => "both words",
        _ => "all words",
    };

    private static string Article(string where) => where.StartsWith("paragraph", StringComparison.Ordinal) ? where : $"the {where}";
}
