using Alerts.Text.Extracting.Numbers;
using Alerts.Text.Segmenting;
using Alerts.Text.Words;

namespace Alerts.Text.Extracting.Refining;

/// <summary>Reads the scores of games: "beat Rovers 2-1".</summary>
internal static class ScoreReader
{
    private const decimal Largest = 30;

    // Keeps both sides in one number: the larger one counts more than any smaller one.
    private const decimal Side = 100;

    /// <summary>The scores in order; whoever plays owns them.</summary>
    public static IEnumerable<Figure> Read(SentenceWords words)
    {
        IReadOnlyList<string>? players = null;
        for (var at = 0; at < words.Count - 2; at++)
        {
            if (words[at].Value is not { } one || words[at + 2].Value is not { } other || one > Largest || other > Largest
                || !IsDash(words, at + 1) || IsDash(words, at + 3) || !Scores.IsTold(words, at, at + 2))
                continue;
            var start = words[at].Token.Start;
            var span = new TextSpan(start, words[at + 2].Token.End - start);
            var value = (Math.Max(one, other) * Side) + Math.Min(one, other);
            yield return new Figure
            {
                Span = span, Written = span.Of(words.Text), Kind = FigureKind.Score, Qualifier = Qualifier.Exact, Low = value, High = value,
                Value = value, Thing = "score", ThingWritten = "score", Owners = players ??= FigureOwners.Names(words),
            };
            at += 2;
        }
    }

    private static bool IsDash(SentenceWords words, int at) => words[at].Form.Length == 1 && Characters.IsDash(words[at].Form[0])
        && words[at - 1].Touches(words[at]) && words[at].Touches(words[at + 1]);
}
