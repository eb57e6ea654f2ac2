using Alerts.Text.Words;

namespace Alerts.Subscriptions.Topics;

/// <summary>
/// Reads a topic: words (all must be found), "phrases", <c>OR</c> or <c>|</c> between two of them (binds tighter than the blank),
/// <c>-word</c> or <c>NOT word</c>. Operators in capitals only.
/// </summary>
public static class TopicParser
{
    private const int LongestQuery = 2_048;
    private const int MostTerms = 256;

    /// <summary>Reads a topic.</summary>
    /// <param name="text">As the subscriber wrote it.</param>
    /// <returns>The query, or the first error with its position (from 1).</returns>
    public static Result<TopicQuery> Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Error("topic.query.empty", 1, "the topic is empty", "Give at least one word.");
        if (text.Length > LongestQuery)
            return Error("topic.query.too_long", LongestQuery + 1, $"the topic is longer than {LongestQuery} characters", "Split it into several topics.");

        var required = new List<List<TopicTerm>>();
        var excluded = new List<TopicTerm>();
        int? or = null;
        int? not = null;
        var afterExcluded = false;
        foreach (var token in TopicToken.Read(text))
        {
            if (token.Error is { } error)
                return error;
            if (token.Is("OR") || token.Is("|"))
            {
                if (afterExcluded)
                    return ExcludedSide(token.Position);
                if (required.Count == 0 || or is not null || not is not null)
                    return Error("topic.or.alone", token.Position, $"nothing stands before {token.Text}", "Write it between two words, as in oil OR petrol.");
                or = token.Position;
                continue;
            }

            if (token.Is("AND"))
                continue;
            if (token.Is("NOT"))
            {
                not = token.Position;
                continue;
            }

            var term = new TopicTerm(token.Text, [.. Lemmas.In(token.Text).Select(word => word.Lemma)], token.IsPhrase);
            if (term.Lemmas.Count == 0)
                return Error("topic.word.empty", token.Position, $"\"{token.Text}\" holds no word", "Leave it out, or write a word.");
            afterExcluded = token.IsExcluded || not is not null;
            if (afterExcluded)
            {
                if (or is not null)
                    return ExcludedSide(token.Position);
                excluded.Add(term);
            }
            else if (or is not null)
            {
                required[^1].Add(term);
            }
            else
            {
                required.Add([term]);
            }

            (or, not) = (null, null);
        }

        if ((or ?? not) is { } open)
            return Error("topic.operator.alone", open, "nothing stands after the operator", "Write a word after it, or leave it out.");
        if (required.Count == 0)
            return Error("topic.query.only_negative", 1, "the topic only says what is not wanted", "Add at least one word that is wanted.");
        if (required.Sum(clause => clause.Count) + excluded.Count > MostTerms)
            return Error("topic.query.too_many_terms", 1, $"the topic has more than {MostTerms} words", "Split it into several topics.");
        return new TopicQuery(text.Trim(), [.. required.Select(any => new TopicClause(any))], excluded);
    }

    private static InputError ExcludedSide(int position) => Error(
        "topic.or.negative", position, "an excluded word cannot be one side of OR", "Write the excluded word on its own.");

    internal static InputError Error(string code, int position, string reason, string remedy) =>
        new(code, "$.topic", $"At position {position}: {reason}.", remedy);
}
