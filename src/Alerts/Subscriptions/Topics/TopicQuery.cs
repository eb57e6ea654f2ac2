namespace Alerts.Subscriptions.Topics;

/// <summary>What a subscriber wants to hear of, as a query that was understood.</summary>
/// <param name="Text">The query as written, without white space around it.</param>
/// <param name="Required">Each of these must be found; at least one.</param>
/// <param name="Excluded">None of these may be found.</param>
public sealed record TopicQuery(string Text, IReadOnlyList<TopicClause> Required, IReadOnlyList<TopicTerm> Excluded);

/// <summary>A part of a query that is found where any of its terms is ("oil OR petrol").</summary>
/// <param name="Any">The terms; at least one.</param>
public sealed record TopicClause(IReadOnlyList<TopicTerm> Any);

/// <summary>A word or a phrase.</summary>
/// <param name="Written">As written in the query, without quotes.</param>
/// <param name="Lemmas">Its words in base form, in order; found where they stand side by side.</param>
/// <param name="IsPhrase">True where it was written in quotes.</param>
public sealed record TopicTerm(string Written, IReadOnlyList<string> Lemmas, bool IsPhrase);
