namespace Alerts.Subscriptions.Topics;

/// <summary>A word, phrase or operator of a topic as written.</summary>
/// <param name="Text">Without quotes and minus.</param>
/// <param name="Position">Where it stands, from 1.</param>
/// <param name="IsExcluded">True behind a minus.</param>
/// <param name="IsPhrase">True within quotes.</param>
/// <param name="Error">Why it cannot be read; null where it can.</param>
internal sealed record TopicToken(string Text, int Position, bool IsExcluded, bool IsPhrase, InputError? Error)
{
    private const string Quotes = "\"“”";
    private const string Ends = Quotes + "()|";

    /// <summary>True for this operator.</summary>
    public bool Is(string name) => Text == name && !IsPhrase && !IsExcluded;

    /// <summary>The tokens of a topic; ends with the first that cannot be read.</summary>
    public static IEnumerable<TopicToken> Read(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var token = ReadAt(text, i, out i);
            yield return token;
            if (token.Error is not null)
                yield break;
        }
    }

    private static TopicToken ReadAt(string text, int start, out int end)
    {
        var isExcluded = text[start] == '-' && start + 1 < text.Length && !char.IsWhiteSpace(text[start + 1]);
        var at = isExcluded ? start + 1 : start;
        TopicToken Token(string written, bool isPhrase, InputError? error) => new(written, start + 1, isExcluded, isPhrase, error);

        end = at + 1;
        if (text[at] is '(' or ')')
            return Token("", false, Unsupported(at, "groups in parentheses", "Write the alternatives with OR: oil OR petrol."));
        if (text[at] == '|')
            return Token("|", false, null);
        if (Quotes.Contains(text[at], StringComparison.Ordinal))
        {
            var length = text.AsSpan(at + 1).IndexOfAny(Quotes);
            if (length < 0)
                return Token("", true, TopicParser.Error("topic.phrase.open", at + 1, "the phrase has no closing quote", "Add the quote."));
            end = at + length + 2;
            return Token(text.Substring(at + 1, length), true, end < text.Length && text[end] == '~'
                ? Unsupported(end, "distances in phrases", "Leave ~ and the number out.")
                : null);
        }

        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !Ends.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        var word = text[at..end];
        return Token(word, false, UnsupportedForm(word, start));
    }

    private static InputError? UnsupportedForm(string word, int at) =>
        word.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            ? TopicParser.Error("topic.field.unsupported", at + 1, $"fields such as {word[..(colon + 1)]} are not read yet", "Leave the field out.")
        : word[0] == '=' ? Unsupported(at, "exact forms (=word)", "Leave the = out.")
        : word[^1] == '*' ? Unsupported(at, "beginnings of words (word*)", "Write the whole words with OR.")
        : word.StartsWith("NEAR/", StringComparison.Ordinal) ? Unsupported(at, "distances (NEAR)", "Leave it out; both words must be found.")
        : null;

    private static InputError Unsupported(int at, string what, string remedy) => TopicParser.Error(
        what.StartsWith("groups", StringComparison.Ordinal) ? "topic.group.unsupported" : "topic.form.unsupported", at + 1,
        $"{what} are not read yet", remedy);
}
