namespace Alerts.Text.Extracting.Numbers;

/// <summary>Tells whether a number, with or without a qualifier, begins at a word.</summary>
internal static class QualifierStart
{
    /// <summary>True where a number begins at most three words on, with nothing but its qualifier before.</summary>
    public static bool At(SentenceWords words, int at)
    {
        for (var i = at; i <= at + 3; i++)
        {
            if (words.NumberAt(i) is { } number)
                return QualifierReader.Read(words, number).First <= at;
        }

        return false;
    }
}
