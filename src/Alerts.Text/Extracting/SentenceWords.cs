using Alerts.Text.Extracting.Numbers;
using Alerts.Text.Segmenting;

namespace Alerts.Text.Extracting;

/// <summary>A sentence as a row of words, numbers and signs, for the rules that look left and right.</summary>
internal sealed class SentenceWords
{
    private readonly SentenceWord[] _words;
    private readonly NumberRead?[] _numbers;
    private readonly bool[] _isRead;

    private SentenceWords(string text, SentenceWord[] words) =>
        (Text, _words, _numbers, _isRead) = (text, words, new NumberRead?[words.Length], new bool[words.Length]);

    /// <summary>The text that the positions refer to.</summary>
    public string Text { get; }

    /// <summary>The words in order.</summary>
    public IReadOnlyList<SentenceWord> Words => _words;

    /// <summary>Number of words and signs.</summary>
    public int Count => _words.Length;

    /// <summary>The word at an index; outside the sentence a sign that no rule knows, so that rules need no bounds.</summary>
    public SentenceWord this[int index] => (uint)index < (uint)_words.Length ? _words[index] : SentenceWord.None;

    /// <summary>The number that begins at an index, read once and kept, because many rules ask; null where none begins.</summary>
    public NumberRead? NumberAt(int index)
    {
        if ((uint)index >= (uint)_words.Length)
            return null;
        if (!_isRead[index])
            (_numbers[index], _isRead[index]) = (NumberReader.At(this, index), true);
        return _numbers[index];
    }

    /// <summary>Reads the tokens of one sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens of the sentence.</param>
    /// <param name="style">How the text writes numbers.</param>
    public static SentenceWords Of(string text, IReadOnlyList<Token> tokens, NumberStyle style = NumberStyle.Point)
    {
        var words = new SentenceWord[tokens.Count];
        // Quotation marks and dashes before the first word do not make its capital tell more.
        var isFirst = true;
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = SentenceWord.Of(text, tokens[i], isFirst, style);
            isFirst &= tokens[i].Kind == TokenKind.Sign;
        }

        return new SentenceWords(text, words);
    }

    /// <summary>Index of the first word that begins at a position of the text or behind it; <see cref="Count"/> where none does.</summary>
    /// <remarks>Halves the sentence at each step: a sentence of nothing but numbers asks for every word.</remarks>
    public int IndexAt(int position)
    {
        var (low, high) = (0, _words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _words[middle].Token.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>True where one of the words from an index on fits; with a static test nothing is allocated.</summary>
    /// <param name="first">Index of the first word; may lie outside the sentence.</param>
    /// <param name="count">How many are looked at.</param>
    /// <param name="test">What the word must be.</param>
    public bool Any(int first, int count, Func<SentenceWord, bool> test)
    {
        for (var i = Math.Max(first, 0); i < first + count && i < _words.Length; i++)
        {
            if (test(_words[i]))
                return true;
        }

        return false;
    }

    /// <summary>The text from one word to another, both included.</summary>
    public string Written(int first, int last) => Text[Words[first].Token.Start..Words[last].Token.End];
}
