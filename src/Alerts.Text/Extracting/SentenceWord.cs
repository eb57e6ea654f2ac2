using Alerts.Text.Extracting.Numbers;
using Alerts.Text.Segmenting;
using Alerts.Text.Words;

namespace Alerts.Text.Extracting;

/// <summary>One word or sign of a sentence.</summary>
/// <param name="Token">Where it stands.</param>
/// <param name="Form">Lower case, folded; signs as they are.</param>
/// <param name="Lemma">Base form; of a hyphenated word that of the whole.</param>
/// <param name="IsCapital">It begins with a capital.</param>
/// <param name="IsFirst">It opens the sentence, where a capital tells nothing.</param>
internal sealed record SentenceWord(Token Token, string Form, string Lemma, bool IsCapital, bool IsFirst)
{
    public static SentenceWord None { get; } = new(new Token(0, 0, TokenKind.Sign), "", "", false, false);

    /// <summary>The value where it is a number in digits; null for any other word, and for ordinals and keys.</summary>
    public decimal? Value { get; private init; }

    /// <summary>True for a function word.</summary>
    public bool IsFunctionWord { get; } = StopWords.Contains(Lemma);

    /// <summary>True for letters.</summary>
    public bool IsWord => Token.Kind == TokenKind.Word;

    /// <summary>True for digits.</summary>
    public bool IsNumber => Token.Kind == TokenKind.Number;

    /// <summary>True for a capital that does not come from the position alone.</summary>
    public bool IsName => IsWord && IsCapital && !IsFirst;

    /// <summary>True where nothing stands between this word and the next.</summary>
    public bool Touches(SentenceWord next) => next.Token.Length > 0 && Token.End == next.Token.Start;

    public static SentenceWord Of(string text, Token token, bool isFirst, NumberStyle style)
    {
        var written = text.AsSpan(token.Start, token.Length);
        if (token.Kind is TokenKind.Sign or TokenKind.Address)
            return new SentenceWord(token, written.ToString(), "", false, isFirst);
        var form = WordForm.Of(written);
        return new SentenceWord(token, form, Lemmas.Of(written, form, abbreviations: true), char.IsUpper(written[0]), isFirst)
        {
            Value = token.Kind == TokenKind.Number ? NumberValue.Of(written, style) : null,
        };
    }
}
