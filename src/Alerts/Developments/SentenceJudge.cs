using System.Globalization;
using System.Text.RegularExpressions;
using Alerts.Articles;
using Alerts.Developments.Editions;
using Alerts.Developments.Statements;
using Alerts.Stories;
using Alerts.Stories.Figures;
using Alerts.Stories.Statements;
using Alerts.Text.Comparing;
using Alerts.Text.Words;

namespace Alerts.Developments;

/// <summary>Judges the sentences of an item in their order; each is known to those behind it.</summary>
/// <remarks>
/// The order of the rules is the order of certainty: what the editors themselves changed, then numbers in their slots, then what became
/// of a plan or a claim, and only then the words.
/// </remarks>
internal sealed partial class SentenceJudge(
    ArticleItem item, Knowledge knowledge, FigureReading figures, EditionChanges? changes, ItemId? previous, bool isCopy)
{
    // Fewer content words than this cannot state anything ("He agreed.").
    private const int LeastTerms = 3;

    // A sentence of a copy that one known sentence holds to this share is that sentence.
    private const double Copied = 0.5;

    // What editors put before a copy names nobody and says no more than this many words ("Our reporters have gathered the following.").
    private const int LeadTerms = 5;

    public JudgedSentence Judge(int index)
    {
        var sentence = new SentenceCore(item, index);
        var (novelty, rating) = knowledge.Judge(sentence);
        var near = knowledge.Statements.Near(sentence);
        var judged = Decide(sentence, novelty, rating, near, new JudgedSentence(
            index, Fate.Known, Round(novelty.Score), Round(novelty.Coverage), "", knowledge.At(novelty.Nearest))
        { Rating = SentenceRating.Of(rating) });
        knowledge.Learn(sentence);
        return judged;
    }

    private JudgedSentence Decide(
        SentenceCore sentence, Novelty novelty, NewsRating rating, IReadOnlyList<KnownStatement> near, JudgedSentence judged)
    {
        if (SilenceRule.Noise(sentence.Text) is { } noise)
            return judged with { Fate = Fate.Noise, Reason = noise };
        var change = changes?.At(sentence.Index);
        if (change is { IsSame: true })
            return judged with { Reason = "as in the edition before" };
        if (isCopy && IsCopied(sentence, novelty))
            return judged with { Reason = "stands in the text that this one is a copy of" };
        if (isCopy && sentence is { Sentence: { Figures: [], Terms.Count: <= LeadTerms }, Names.Count: 0 })
            return judged with { Fate = Fate.Noise, Reason = "a lead without a fact before a copy" };

        var placed = figures.Place(
            sentence.Sentence, sentence.Index, ConfirmationRule.SayingOf(sentence), (f, e) => MatterRule.IsOther(sentence, f, e.Figure, knowledge.Words(e)), change);
        if (change is not null)
            return Corrected(judged, change, placed);
        var moved = placed.Where(f => figures.Kind(f) is not null).OrderByDescending(f => f.Verdict).FirstOrDefault();
        if (moved?.Verdict == FigureVerdict.Confirmation)
            return Moved(judged, moved);
        // Within one article nothing was told before that could change.
        var told = near.Where(k => k.At.Item != knowledge.Own).ToList();
        if ((ContrastRule.Find(sentence, told) ?? OppositionRule.Find(sentence, near, knowledge.Own) ?? ConfirmationRule.Find(sentence, told)) is { } finding)
            return Found(judged, finding);
        if (moved is not null)
            return Moved(judged, moved);
        if (StatusRule.Find(sentence, told) is { } status)
            return Found(judged, status);
        if (placed.Any(f => f.Verdict == FigureVerdict.Stale))
            return judged with { Reason = "an older number than the one known" };
        var words = Covered(novelty) + (placed.Any(f => f.IsUnsure) ? "; too little tells whether its number changes a known one" : "");
        var isShort = sentence.Sentence.Terms.Count < LeastTerms;
        if (!novelty.IsNew && !(isShort ? SaysOneThing(sentence) : SilenceRule.LacksTheNews(sentence, near, novelty.IsLikely)))
            return judged with { Fate = isShort ? Fate.Noise : Fate.Known, Reason = words };
        if (SilenceRule.Known(sentence, near, knowledge.Statements, AreKnown(placed), placed.Any(IsOwn)) is { } known)
            return Found(judged, known);
        return !isShort && rating.IsOffTopic ? judged with { Fate = Fate.OffTopic, Reason = OffTopic(rating) }
            : judged with { Fate = Fate.Told, Kind = DevelopmentKind.New, Reason = words };
    }

    // "He promised an investigation.", "No agreement was reached.", "Nobody was injured.": short, but a plan or an end of which no word
    // was heard before.
    private bool SaysOneThing(SentenceCore sentence) => sentence.Traits.Stage is StatementStage.Planned or StatementStage.Undone
        && (sentence.All.Count == LeastTerms - 1 || (sentence.All.Count > 0 && OfNobody().IsMatch(sentence.Text)))
        && !sentence.All.Any(knowledge.Statements.Holds);

    [GeneratedRegex("^(Nobody|No one|None of them) ")]
    private static partial Regex OfNobody();

    // A copy is edited here and there; a number that was changed is no matter of style.
    // Neither is another speaker.
    private bool IsCopied(SentenceCore sentence, Novelty novelty) => novelty.Coverage >= Copied
        && Lemmas.In(sentence.Traits.Speaker ?? "").All(word => word.IsFunctionWord || knowledge.Holds(novelty.Nearest, TermHash.Of(word.Lemma)))
        && sentence.Sentence.Figures.All(figure =>
    {
        var words = Lemmas.In(figure.Written).Select(word => word.Lemma).ToHashSet();
        var terms = sentence.Sentence.Terms.Where(term => words.Contains(term.Lemma)).ToList();
        return terms.Count > 0 && terms.TrueForAll(term => knowledge.Holds(novelty.Nearest, term.Hash));
    });

    private JudgedSentence Corrected(JudgedSentence judged, EditionChange change, IReadOnlyList<PlacedFigure> placed)
    {
        var moved = placed.FirstOrDefault(f => f.Figure == change.Is && f is { Verdict: FigureVerdict.Correction, Slot: not null });
        return judged with
        {
            Fate = Fate.Told, Kind = DevelopmentKind.Correction, Reason = "edition: the article changes what it said", Moved = moved,
            Earlier = new SentenceRef(previous!, change.Sentence, 0, 0),
            Change = moved is null && change.Is is { } now ? FigureReading.Change(change.Was!, now) : null,
        };
    }

    private JudgedSentence Moved(JudgedSentence judged, PlacedFigure moved) => judged with
    {
        Fate = Fate.Told, Kind = figures.Kind(moved), Reason = $"figure: {moved.Verdict} in \"{figures.Label(moved)}\"", Moved = moved,
        Earlier = figures.At(moved.Earlier),
    };

    private static JudgedSentence Found(JudgedSentence judged, Finding finding) => finding.Kind is { } kind
        ? judged with { Fate = Fate.Told, Kind = kind, Reason = finding.Reason, Earlier = finding.Earlier }
        : judged with { Reason = finding.Reason, Nearest = finding.Earlier ?? judged.Nearest };

    // Judged by its number and holder alone, whatever the words.
    private static bool IsOwn(PlacedFigure placed) => placed is { Verdict: FigureVerdict.Known, Slot: null, Figure.Holder: not null };

    private bool? AreKnown(IReadOnlyList<PlacedFigure> placed) => placed.Count == 0 ? null : placed.All(f => f.Verdict switch
    {
        FigureVerdict.Known or FigureVerdict.Lower or FigureVerdict.Confirmation => true,
        FigureVerdict.NoSlot => WordFamilies.In(f.Figure.Written).All(knowledge.Statements.Holds),
        _ => false,
    });

    private static string Covered(Novelty novelty) =>
        string.Create(CultureInfo.InvariantCulture, $"the nearest known sentence covers {novelty.Coverage:P0} of it");

    private static string OffTopic(NewsRating rating) =>
        string.Create(CultureInfo.InvariantCulture, $"it shares too little with the story; the likelihood that it is news is {rating.News:P1}");

    private static double Round(double score) => Math.Round(score, 3);
}
