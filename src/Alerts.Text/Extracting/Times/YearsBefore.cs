namespace Alerts.Text.Extracting.Times;

/// <summary>Finds that a number is told of an earlier year without its clause being dated: "since a quake in 1976 that killed 23,000".</summary>
internal static class YearsBefore
{
    private const int Before = 22;
    private const int Behind = 8;
    private const int Earliest = 1500;

    /// <summary>The year; null where none stands near the number.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="today">Day of publication; null where not known.</param>
    public static int? Of(SentenceWords words, Figure figure, DateOnly? today)
    {
        if (today is not { } day)
            return null;
        var first = words.IndexAt(figure.Span.Start);
        for (var i = first - 1; i >= 0 && i >= first - Before; i--)
        {
            if (words[i].Form is ";" or "while" or "but")
                break;
            if (Year(words, i, day) is { } year && !IsSince(words, i))
                return year;
        }

        var last = words.IndexAt(figure.Span.End) - 1;
        for (var i = last + 1; i < words.Count && i <= last + Behind; i++)
        {
            if (words[i].Form is ";" or "while" or "but" or "," or "since")
                break;
            if (Year(words, i, day) is { } year)
                return year;
        }

        return null;
    }

    // "since 2003, 257 people have died" runs on to today; "since 1976, when 23,000 died" does not.
    private static bool IsSince(SentenceWords words, int at) => words[at - 1].Form == "since"
        && !(words[at + 1].Form is "when" or "that" || words[at + 2].Form is "when" or "which");

    private static int? Year(SentenceWords words, int at, DateOnly day) =>
        words[at] is { IsNumber: true, Form.Length: 4, Value: { } value } && value % 1 == 0 && value >= Earliest && value < day.Year
            && words[at - 1].Form is "in" or "of" or "since" or "from" or "the" or "a" or "," or "during" or "(" or "until"
            && !(words[at].Touches(words[at + 1]) && words[at + 1].Form is "-" or "–" or "/") ? (int)value : (int?)null;
}
