using Alerts.Articles;
using Alerts.Developments.Statements;
using Alerts.Text;
using Alerts.Text.Extracting;

namespace Alerts.Developments.Editions;

/// <summary>What an edition changes in the sentences of the one before it.</summary>
internal sealed class EditionChanges
{
    // Share of the words of both that two sentences have in common to be two forms of one.
    private const double OneSentence = 0.5;

    private readonly Dictionary<int, EditionChange> _changes = [];

    /// <summary>Compares two editions of an item.</summary>
    public EditionChanges(ArticleItem before, ArticleItem now)
    {
        var isNoted = Enumerable.Range(0, now.Analysis.Sentences.Count).Any(i => SilenceRule.Noise(now.SentenceText(i)) is not null);
        var left = Enumerable.Range(0, before.Analysis.Sentences.Count).ToDictionary(i => i, before.SentenceText);
        var changed = new List<int>();
        for (var i = 0; i < now.Analysis.Sentences.Count; i++)
        {
            var text = now.SentenceText(i);
            if (left.FirstOrDefault(l => l.Value == text) is { Value: not null } same)
            {
                left.Remove(same.Key);
                _changes[i] = new EditionChange(same.Key, IsSame: true, null, null);
            }
            else
            {
                changed.Add(i);
            }
        }

        foreach (var i in changed)
        {
            var sentence = now.Analysis.Sentences[i];
            var nearest = left.Keys.Select(n => (Number: n, Likeness: Likeness(sentence, before.Analysis.Sentences[n])))
                .OrderByDescending(n => n.Likeness).ThenBy(n => n.Number).FirstOrDefault();
            if (nearest.Likeness >= OneSentence && Change(before.Analysis.Sentences[nearest.Number], sentence, nearest.Number, isNoted) is { } change)
            {
                left.Remove(nearest.Number);
                _changes[i] = change;
            }
        }
    }

    /// <summary>What became of a sentence of the new edition; null where it has no counterpart or says no other thing.</summary>
    public EditionChange? At(int sentence) => _changes.GetValueOrDefault(sentence);

    private static EditionChange? Change(AnalyzedSentence before, AnalyzedSentence now, int number, bool isNoted)
    {
        foreach (var figure in now.Figures)
        {
            var was = before.Figures.ElementAtOrDefault(now.Figures.Index().First(f => f.Item == figure).Index);
            if (was is null || was.Kind != figure.Kind || was.Unit != figure.Unit || was.Value == figure.Value)
                continue;
            // A count that goes on from edition to edition is no correction, unless the editors say so.
            return isNoted || figure.Value < was.Value || figure.Event is null ? new EditionChange(number, false, was, figure) : null;
        }

        return isNoted && before.Mode?.IsNegated != now.Mode?.IsNegated ? new EditionChange(number, false, null, null) : null;
    }

    private static double Likeness(AnalyzedSentence one, AnalyzedSentence other)
    {
        var (a, b) = (one.Terms.Select(t => t.Hash).ToHashSet(), other.Terms.Select(t => t.Hash).ToHashSet());
        return a.Count + b.Count == 0 ? 0 : 2.0 * a.Intersect(b).Count() / (a.Count + b.Count);
    }
}

/// <summary>What became of a sentence.</summary>
/// <param name="Sentence">Index of its counterpart in the edition before.</param>
/// <param name="IsSame">True where not a letter changed.</param>
/// <param name="Was">The figure as it was; null where no figure changed.</param>
/// <param name="Is">The figure as it is.</param>
internal sealed record EditionChange(int Sentence, bool IsSame, Figure? Was, Figure? Is);
