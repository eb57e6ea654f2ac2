namespace Alerts.Text.Segmenting;

/// <summary>A word, number or sign of a text, by position.</summary>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="Length">Number of units, at least 1.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Token(int Start, int Length, TokenKind Kind)
{
    public int End => Start + Length;
}

/// <summary>Sort of a token.</summary>
internal enum TokenKind
{
    /// <summary>Letters, with inner apostrophes, hyphens and dots.</summary>
    Word,

    /// <summary>Digits, with currency sign, separators and a short ending ("$1.5bn", "30%").</summary>
    Number,

    /// <summary>A web address: no words are read out of it.</summary>
    Address,

    /// <summary>"@name" or "#tag".</summary>
    Mention,

    /// <summary>Any other sign.</summary>
    Sign,
}
