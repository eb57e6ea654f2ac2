using System.Collections.Frozen;

namespace Alerts.Text.Segmenting;

/// <summary>Recognises who said a quotation right behind it: '"Stop!" Mr. Vale wrote.' is one sentence.</summary>
internal static class QuoteTag
{
    // "Deputy Prime Minister Vale wrote": a longer row of capitals is a sentence of its own.
    private const int MostNames = 5;

    /// <summary>True where one to five capitalised words and a verb of saying begin at a position.</summary>
    public static bool At(string text, int at, int end)
    {
        for (var names = 0; names <= MostNames; names++)
        {
            var stop = at;
            while (stop < end && (char.IsLetter(text[stop]) || text[stop] is '.' or '-' or '\'' or '’'))
                stop++;
            if (stop == at)
                return false;
            if (char.IsLower(text[at]))
                return names > 0 && Verbs.Contains(text[at..stop].TrimEnd('.'));
            if (stop >= end || text[stop] != ' ')
                return false;
            at = stop + 1;
        }

        return false;
    }

    private static readonly FrozenSet<string> Verbs =
        "said says asked wrote writes added replied told tweeted recalled answered posted shouted declared joked insisted warned explained"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
