using System.Text;
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
        foreach (var token in Tokens(text))
        {
            if (token.Error is { } error)
                return error;
            if (token.Text is "OR" or "|" && !token.IsPhrase)
            {
                if (required.Count == 0 || or is not null || not is not null)
                    return Error("topic.or.alone", token.Position, $"nothing stands before {token.Text}", "Write it between two words, as in oil OR petrol.");
                or = token.Position;
                continue;
            }

            if (token.Text == "AND" && !token.IsPhrase)
                continue;
            if (token.Text == "NOT" && !token.IsPhrase)
            {
                not = token.Position;
                continue;
            }

            var term = new TopicTerm(token.Text, [.. Lemmas.In(token.Text).Select(word => word.Lemma)], token.IsPhrase);
            if (term.Lemmas.Count == 0)
                return Error("topic.word.empty", token.Position, $"\"{token.Text}\" holds no word", "Leave it out, or write a word.");
            if (token.IsExcluded || not is not null)
            {
                if (or is not null)
                    return Error("topic.or.negative", token.Position, "an excluded word cannot be one side of OR", "Write the excluded word on its own.");
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

    private static InputError Error(string code, int position, string reason, string remedy) =>
        new(code, "$.topic", $"At position {position}: {reason}.", remedy);

    private static IEnumerable<Token> Tokens(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var excluded = text[i] == '-' && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);
            if (excluded)
                i++;
            if (text[i] is '(' or ')')
            {
                yield return new Token("", start + 1, false, false, Error("topic.group.unsupported", i + 1, "groups in parentheses are not read yet",
                    "Write the alternatives with OR: oil OR petrol."));
                yield break;
            }

            if (text[i] is '"' or '“' or '”')
            {
                var end = text.AsSpan(i + 1).IndexOfAny('"', '“', '”');
                if (end < 0)
                {
                    yield return new Token("", start + 1, false, true, Error("topic.phrase.open", i + 1, "the phrase has no closing quote", "Add the quote."));
                    yield break;
                }

                yield return new Token(text.Substring(i + 1, end), start + 1, excluded, true, null);
                i += end + 2;
                continue;
            }

            if (text[i] == '|')
            {
                yield return new Token("|", start + 1, false, false, null);
                i++;
                continue;
            }

            var word = new StringBuilder();
            while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not ('"' or '“' or '”' or '(' or ')' or '|'))
            {
                word.Append(text[i++]);
            }

            var colon = word.ToString().IndexOf(':', StringComparison.Ordinal);
            yield return new Token(word.ToString(), start + 1, excluded, false, colon > 0 ? Error("topic.field.unsupported", start + 1,
                $"fields such as {word.ToString()[..(colon + 1)]} are not read yet", "Leave the field out.") : null);
        }
    }

    private sealed record Token(string Text, int Position, bool IsExcluded, bool IsPhrase, InputError? Error);
}
