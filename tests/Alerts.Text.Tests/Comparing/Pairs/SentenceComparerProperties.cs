using Alerts.Text.Comparing.Pairs;
using FsCheck.Xunit;

namespace Alerts.Text.Tests.Comparing.Pairs;

/// <summary>What holds for every pair; the sentences are put together at random from words, numbers, names and times of the news.</summary>
public sealed class SentenceComparerProperties
{
    private static readonly string[] Words =
    [
        "police", "arrested", "12", "men", "in", "Gera", "on", "Monday", "not", "Lee", "Stone", "released", "210", "prisoners", "will",
        "meet", "rose", "fell", "by", "3", "percent", "the", "dam", "broke", "before", "after", "no", "officials", "said", "killed", "2011",
        "dozens", "of", "people", "may", "fine", "raised", "to", "million", "euros", ",", "denied", "bank", "open", "closed", "army",
    ];

    [Property(MaxTest = 300)]
    public bool Likeness_and_paraphrase_are_the_same_both_ways(byte[] one, byte[] other)
    {
        var (first, second) = (Sentence(one), Sentence(other));
        var (there, back) = (SentenceComparer.Compare(first, second), SentenceComparer.Compare(second, first));
        return Math.Abs(there.Likeness - back.Likeness) < 1e-6 && Math.Abs(there.Paraphrase - back.Paraphrase) < 1e-6;
    }

    [Property(MaxTest = 300)]
    public bool A_sentence_is_most_like_itself_and_never_against_itself(byte[] words, byte[] other)
    {
        var (sentence, another) = (Sentence(words), Sentence(other));
        var itself = SentenceComparer.Compare(sentence, sentence);
        return itself.Relation is Relation.Same or Relation.Unrelated && Math.Abs(itself.Likeness - 1) < 1e-6
            && itself.Likeness >= SentenceComparer.Compare(sentence, another).Likeness - 1e-6 && itself.Contradiction < 0.5;
    }

    [Property(MaxTest = 300)]
    public bool A_foreign_word_makes_a_sentence_less_like_another(byte[] words)
    {
        var sentence = Sentence(words);
        var (less, least) = (Sentence(words, "zyrox"), Sentence(words, "zyrox quandrel"));
        var (first, second) = (SentenceComparer.Compare(sentence, less).Likeness, SentenceComparer.Compare(sentence, least).Likeness);
        return first < 1 && second < first;
    }

    [Property(MaxTest = 300)]
    public bool Every_number_stays_within_its_range_and_every_span_within_its_sentence(byte[] one, byte[] other)
    {
        var (first, second) = (Sentence(one), Sentence(other));
        var result = SentenceComparer.Compare(first, second);
        return new[] { result.Likeness, result.Paraphrase, result.Contradiction, result.Coverage }.All(n => n is >= 0 and <= 1)
            && result.Evidence.Known.Start >= 0 && result.Evidence.Known.End <= first.Span.End
            && result.Evidence.Next.Start >= 0 && result.Evidence.Next.End <= second.Span.End;
    }

    [Fact]
    public void Of_two_pairs_of_opposites_the_same_one_counts_both_ways()
    {
        var (one, other) = (PairRow.Ready("Prices rose and the gate is open."), PairRow.Ready("The gate is closed and prices fell."));
        Assert.Equal(SentenceComparer.Compare(one, other).Likeness, SentenceComparer.Compare(other, one).Likeness, precision: 6);
    }

    [Fact]
    public void Comparing_allocates_nothing()
    {
        var known = PairRow.Ready("The ferry with 140 passengers on board sank off Tolna on Monday, police in Gera said.");
        var next = PairRow.Ready("A ferry carrying 165 passengers did not sink off Tolna on Tuesday, the coast guard said.");
        _ = SentenceComparer.Compare(known, next);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            _ = SentenceComparer.Compare(known, next);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static ComparableSentence Sentence(byte[] words, string ending = "")
    {
        var text = string.Join(' ', words.Take(25).Select(w => Words[w % Words.Length]).Prepend("Villages").Append("flooded").Append(ending));
        return ComparableSentence.Of(text, TextAnalyzer.Analyze(null, text).Sentences[0]);
    }
}
