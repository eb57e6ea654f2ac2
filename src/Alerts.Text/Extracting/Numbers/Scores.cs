using System.Collections.Frozen;
using Alerts.Text.Words;

namespace Alerts.Text.Extracting.Numbers;

/// <summary>Numbers of games and votes: "won 3-1", "a 5-4 ruling".</summary>
internal static class Scores
{
    private const int LargestAlone = 30;
    private const int Reach = 14;

    /// <summary>True where the number is one side of a score.</summary>
    public static bool Includes(SentenceWords words, NumberRead number)
    {
        if (!number.InDigits || number.Kind != FigureKind.Count)
            return false;
        // "shot 66 in the last round"
        if (words[number.First - 1].Form == "shot" && number.Value is > 54 and < 100 && words[number.Last + 1] is not { IsWord: true, IsFunctionWord: false })
            return true;
        // "by 112 votes to 40"
        if (words[number.First - 1].Form == "to" && words[number.First - 3].IsNumber && words[number.First - 2].Lemma is "vote" or "seat"
            or "point" or "goal"
            && !words[number.Last + 1].IsNumber)
            return true;
        if (IsCount(words, number.Last) || IsCount(words, number.First - 2))
            return IsTold(words, number.First, number.Last);
        if (number.Qualifier == Qualifier.Range)
            return words[number.First + 1].Form is "-" or "–" or "to" && IsTold(words, number.First, number.Last);
        var (behind, before) = (IsJoined(words, number.Last), IsJoined(words, number.First - 2));
        return (behind || before) && (number.Value <= LargestAlone || IsTold(words, number.First, number.Last));
    }

    /// <summary>"by 228 to 191": the larger number first.</summary>
    private static bool IsCount(SentenceWords words, int left) => words[left + 1].Form is "to" && words[left].Value is { } more
        && words[left + 2].Value is { } less && less < more;

    private static bool IsJoined(SentenceWords words, int left) => words[left].IsNumber && words[left + 2].IsNumber
        && words[left + 1].Form.Length == 1 && Characters.IsDash(words[left + 1].Form[0]);

    /// <summary>A word of games or votes stands near.</summary>
    public static bool IsTold(SentenceWords words, int first, int last)
    {
        for (var i = first - Reach; i <= last + 4; i++)
        {
            if (Words.Contains(words[i].Lemma))
                return true;
        }

        return false;
    }

    private static readonly FrozenSet<string> Words =
        """
        win beat lose defeat draw score victory lead goal set match final tie vote ruling decision margin majority edge rout thrash overcome
        trail record level pass approve ratio odds
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
