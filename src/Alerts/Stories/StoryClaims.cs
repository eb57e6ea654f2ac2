using Alerts.Text;
using Alerts.Text.Comparing;
using Alerts.Text.Extracting;
using Alerts.Text.Words;

namespace Alerts.Stories;

/// <summary>Who counts what in a text, in a form small enough for the log: evidence that two texts tell one story.</summary>
public static class StoryClaims
{
    /// <summary>A hash (<see cref="TermHash"/>) for each pair of a holder, by last name and by office, and the event counted, ascending.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<uint> Of(AnalyzedText text) =>
    [
        .. text.Sentences.SelectMany(sentence => sentence.Figures)
            .Where(figure => figure is { Event: not null, Holder: not null, IsHypothetical: false })
            .SelectMany(figure => Ways(figure).Select(holder => TermHash.Of($"{holder} {figure.Event}"))).Distinct().Order(),
    ];

    // "Berg" here is "the mayor" there.
    private static IEnumerable<string> Ways(Figure figure)
    {
        yield return LastName(figure.Holder!);
        foreach (var office in (string?[])[figure.HolderRole, figure.Holder])
        {
            if (office is not null && Office(office) is { } phrase)
                yield return phrase;
        }
    }

    // "The interim president of Brask" is "the interim president" there; a bare "president" is anybody's.
    private static string? Office(string phrase) =>
        Lemmas.In(phrase.Split(" of ")[0].Split(" for ")[0]).Where(word => !word.IsFunctionWord).Select(word => word.Lemma).ToList() is { Count: > 1 } words ? string.Join(' ', words) : null;

    private static string LastName(string holder) => Lemmas.In(holder) is [.., var last] ? last.Lemma : holder;
}
