using Alerts.Text.Comparing;
using Alerts.Text.Extracting;
using Alerts.Text.Extracting.Holders;
using Alerts.Text.Extracting.Pages;
using Alerts.Text.Extracting.Places;
using Alerts.Text.Extracting.Refining;
using Alerts.Text.Extracting.Statements;
using Alerts.Text.Extracting.Times;
using Alerts.Text.Segmenting;
using Alerts.Text.Words;

namespace Alerts.Text;

/// <summary>Reads one sentence after the other of a text.</summary>
/// <param name="text">The text.</param>
/// <param name="published">When it was published; null where not known.</param>
/// <param name="introductions">The people that it introduces.</param>
internal sealed class SentenceReader(string text, DateTimeOffset? published, Introductions introductions)
{
    // A sentence of more distinct content words is a list; the rest would only slow every comparison.
    private const int MostTerms = 60;

    private readonly DateOnly? _today = published is { } time ? DateOnly.FromDateTime(time.DateTime) : null;
    private SentenceWords? _before;
    private Figure? _counted;
    private Holder? _spoke;

    /// <summary>Reads everything that a sentence tells.</summary>
    public AnalyzedSentence Read(Sentence sentence, IReadOnlyList<Token> tokens, SentenceWords words)
    {
        var attributions = PronounSpeakers.Resolve(words, AttributionReader.Read(words), _spoke);
        _spoke = attributions.LastOrDefault(a => a.Holder is not null)?.Holder;
        var mode = ModeReader.Read(words, attributions);
        var times = TimeReader.Read(words, new TimeResolver(_today, ModeReader.LooksAhead(mode)));
        var figures = FigureRefiner.Refine(words, FigureReader.Read(words, attributions, times, _today), attributions, _before);
        var isOfPage = PageLine.Is(sentence.Span.Of(text), words, sentence is { Paragraph: 1, Number: 1 });
        figures =
        [
            .. figures.Select(f => FigureParts.IsOwnTotal(f, _counted) ? f with { IsPart = false } : f)
                .Select(f => FigureScene.With(words, introductions.Complete(f), isOfPage, _today)),
        ];
        (_before, _counted) = (words, figures.LastOrDefault(f => f.Kind == FigureKind.Count));
        return new AnalyzedSentence(
            sentence, Terms(tokens), figures,
            attributions.FirstOrDefault(a => a.Holder is not null)?.Holder?.Name)
        {
            Claims = [.. attributions.Select(a => Claim(words, a))],
            Times = times,
            Mode = mode,
            IsOfPage = isOfPage,
        };
    }

    private static Claim Claim(SentenceWords words, Attribution attribution)
    {
        var (first, last) = (Math.Min(attribution.From, words.Count - 1), Math.Clamp(attribution.To - 1, 0, words.Count - 1));
        var start = words[first].Token.Start;
        return new Claim(
            attribution.Holder?.Name, attribution.Holder?.Role, words.Written(attribution.At, attribution.At),
            new TextSpan(start, Math.Max(0, words[last].Token.End - start)));
    }

    private List<WeightedTerm> Terms(IReadOnlyList<Token> tokens) =>
        [.. WordParts.Of(text, tokens)
            .Where(w => !w.IsFunctionWord && w.Lemma.Length > 1)
            .Select(w => w.Lemma)
            .Distinct(StringComparer.Ordinal)
            .Take(MostTerms)
            .Select(lemma => new WeightedTerm(lemma, WordRanks.Weight(lemma)))];
}
