using Alerts.Text;
using Alerts.Text.Comparing;
using Alerts.Text.Words;

namespace Alerts.Stories;

/// <summary>Who counts what in a text, in a form small enough for the log: evidence that two texts tell one story.</summary>
public static class StoryClaims
{
    /// <summary>A hash (<see cref="TermHash"/>) for each pair of a holder's last name and the event counted, ascending.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<uint> Of(AnalyzedText text) =>
    [
        .. text.Sentences.SelectMany(sentence => sentence.Figures)
            .Where(figure => figure is { Event: not null, Holder: not null, IsHypothetical: false })
            .Select(figure => TermHash.Of($"{LastName(figure.Holder!)} {figure.Event}")).Distinct().Order(),
    ];

    private static string LastName(string holder) => Lemmas.In(holder) is [.., var last] ? last.Lemma : holder;
}
