using Alerts.Articles;
using Alerts.Stories.Statements;
using Alerts.Text;
using Alerts.Text.Comparing;
using Alerts.Text.Words;

namespace Alerts.Developments.Statements;

/// <summary>A new sentence, ready to be compared with known statements: what it says, apart from who says it and when.</summary>
internal sealed class SentenceCore
{
    private const int WordsBeforeFigure = 2;
    private const float RareWord = 7.5f;

    private readonly Dictionary<uint, float> _weights = [];
    private readonly HashSet<uint> _speakers;
    private readonly HashSet<uint> _figures;

    public SentenceCore(ArticleItem item, int index)
    {
        (Item, Index, Sentence, Text) = (item, index, item.Analysis.Sentences[index], item.SentenceText(index));
        Traits = StatementReader.Of(item, index);
        foreach (var term in Sentence.Terms)
            _weights[WordFamilies.Of(term.Hash)] = term.Weight;
        _speakers = Families(Sentence.Claims.SelectMany(c => (string?[])[c.Holder, c.Role]));
        _figures = Families(Sentence.Figures.Select(f => f.Written));
    }

    public ArticleItem Item { get; }

    public int Index { get; }

    public AnalyzedSentence Sentence { get; }

    public string Text { get; }

    public StatementTraits Traits { get; }

    /// <summary>All its content words, as families.</summary>
    public IReadOnlyCollection<uint> All => _weights.Keys;

    /// <summary>What is said, without who says it, when, and how far it has come.</summary>
    public IReadOnlyCollection<uint> Said => field ??= [.. SaidOfAll.Where(w => !_speakers.Contains(w))];

    /// <summary>What is said by anybody, the speaker being part of it ("the company said it had bought ...").</summary>
    public IReadOnlyCollection<uint> SaidOfAll => field ??= [.. _weights.Keys.Where(StatementWords.IsContent)];

    /// <summary>What is said apart from numbers.</summary>
    public IReadOnlyCollection<uint> SaidWithoutFigures => field ??= [.. Said.Where(w => !_figures.Contains(w))];

    /// <summary>What is said apart from numbers and what they count.</summary>
    public IEnumerable<uint> SaidWithoutCounted => SaidWithoutFigures.Except(Families(Sentence.Figures.Select(f => f.ThingWritten)));

    /// <summary>What is said apart from names: they are the scene, not the news.</summary>
    public IReadOnlyList<uint> SaidWithoutNames => field ??= ReadWithoutNames();

    /// <summary>Weight of those of its words that none of the others hold.</summary>
    public double Uncovered(IEnumerable<uint> words, IReadOnlySet<uint> held) => words.Where(w => !held.Contains(w)).Sum(w => _weights[w]);

    /// <summary>The words of the names in it, those of who speaks left out, as families.</summary>
    public IReadOnlyCollection<uint> Scene => field ??= [.. Names.Where(word => !_speakers.Contains(word) && !StatementWords.IsOfCalendar(word))];

    /// <summary>The name that stands first in it, as families; empty where none does.</summary>
    public IReadOnlyCollection<uint> FirstName => field ??= StatementReader.FirstName(Item, Index) ?? [];

    /// <summary>
    /// True where the sentence is there for a number: somebody says it, or it begins with it. "A court found him guilty over the deaths
    /// of 12 miners" is about something else.
    /// </summary>
    public bool IsAboutFigure => Sentence.Figures.Any(f => f.Holder is not null
        || Lemmas.In(Text[..(f.Span.Start - Sentence.Sentence.Span.Start)])
            .Count(w => !w.IsFunctionWord && f.ThingWritten?.Contains(w.Lemma, StringComparison.OrdinalIgnoreCase) != true) <= WordsBeforeFigure);

    /// <summary>True where it gives several numbers: two that are known together are no chance.</summary>
    public bool IsFullOfFigures => Sentence.Figures.Select(f => (f.Kind, f.Value)).Distinct().Count() > 1;

    /// <summary>Share of the weight of some of its words that other words hold, 0 to 1; 0 where there are none.</summary>
    public double Coverage(IEnumerable<uint> words, IReadOnlySet<uint> held)
    {
        double all = 0, shared = 0;
        foreach (var word in words)
        {
            all += _weights[word];
            shared += held.Contains(word) ? _weights[word] : 0;
        }

        return all > 0 ? shared / all : 0;
    }

    /// <summary>Weight of those of the words that it holds.</summary>
    public double Weight(IEnumerable<uint> words) => words.Sum(word => (double)_weights.GetValueOrDefault(word));

    public bool Holds(uint family) => _weights.ContainsKey(family);

    /// <summary>The words of the names in it, as families.</summary>
    public IReadOnlyCollection<uint> Names => field ??= Families(Item.Analysis.Names.Where(name => Text.Contains(name, StringComparison.Ordinal)));

    private List<uint> ReadWithoutNames()
    {
        // At the head of a sentence a capital tells nothing; a rare word is a name there.
        var head = Lemmas.In(Text) is [var first, ..] && char.IsUpper(Text[first.Start]) ? WordFamilies.Of(first.Lemma) : 0;
        return [.. Said.Where(w => !Names.Contains(w) && !(w == head && _weights[w] >= RareWord))];
    }

    private static HashSet<uint> Families(IEnumerable<string?> texts) => [.. texts.OfType<string>().SelectMany(WordFamilies.In)];
}
