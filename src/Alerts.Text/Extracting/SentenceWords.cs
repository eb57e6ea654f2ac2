using Alerts.Text.Segmenting;
using Alerts.Text.Words;

namespace Alerts.Text.Extracting;

/// <summary>A sentence as a row of words, numbers and signs, for the rules that look left and right.</summary>
internal sealed class SentenceWords
{
    private SentenceWords(string text, IReadOnlyList<SentenceWord> words) => (Text, Words) = (text, words);

    /// <summary>The text that the positions refer to.</summary>
    public string Text { get; }

    /// <summary>The words in order.</summary>
    public IReadOnlyList<SentenceWord> Words { get; }

    /// <summary>Number of words and signs.</summary>
    public int Count => Words.Count;

    /// <summary>The word at an index; outside the sentence a sign that no rule knows, so that rules need no bounds.</summary>
    public SentenceWord this[int index] => index >= 0 && index < Words.Count ? Words[index] : SentenceWord.None;

    /// <summary>Reads the tokens of one sentence.</summary>
    public static SentenceWords Of(string text, IReadOnlyList<Token> tokens) =>
        new(text, [.. tokens.Select((token, index) => SentenceWord.Of(text, token, isFirst: index == 0))]);

    /// <summary>The text from one word to another, both included.</summary>
    public string Written(int first, int last) => Text[Words[first].Token.Start..Words[last].Token.End];
}

/// <summary>One word or sign of a sentence.</summary>
/// <param name="Token">Where it stands.</param>
/// <param name="Form">Lower case, folded; signs as they are.</param>
/// <param name="Lemma">Base form; of a hyphenated word that of the whole.</param>
/// <param name="IsCapital">It begins with a capital.</param>
/// <param name="IsFirst">It opens the sentence, where a capital tells nothing.</param>
internal sealed record SentenceWord(Token Token, string Form, string Lemma, bool IsCapital, bool IsFirst)
{
    public static SentenceWord None { get; } = new(new Token(0, 0, TokenKind.Sign), "", "", false, false);

    /// <summary>True for letters.</summary>
    public bool IsWord => Token.Kind == TokenKind.Word;

    /// <summary>True for digits.</summary>
    public bool IsNumber => Token.Kind == TokenKind.Number;

    /// <summary>True for a function word.</summary>
    public bool IsFunctionWord => StopWords.Contains(Lemma);

    /// <summary>True for a capital that does not come from the position alone.</summary>
    public bool IsName => IsWord && IsCapital && !IsFirst;

    public static SentenceWord Of(string text, Token token, bool isFirst)
    {
        var written = text.AsSpan(token.Start, token.Length);
        if (token.Kind is TokenKind.Sign or TokenKind.Address)
            return new SentenceWord(token, written.ToString(), "", false, isFirst);
        var form = WordForm.Of(written);
        return new SentenceWord(token, form, Lemmas.Of(written, abbreviations: true), char.IsUpper(written[0]), isFirst);
    }
}
