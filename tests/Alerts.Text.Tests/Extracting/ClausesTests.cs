using Alerts.Text.Extracting;
using Alerts.Text.Segmenting;
using FsCheck;
using FsCheck.Xunit;

namespace Alerts.Text.Tests.Extracting;

public sealed class ClausesTests
{
    // The words looked at from one word are the work; from every word of a list, their product.
    private const int MostWordsLookedAt = 150;

    [Fact]
    public void The_clause_of_a_word_reaches_from_break_to_break()
    {
        var words = Read("The bridge fell; nine people died there; nobody knows why.");
        var nine = words.IndexAt(words.Text.IndexOf("nine", StringComparison.Ordinal));
        Assert.Equal(";", words[Clauses.Start(words, nine)].Form);
        Assert.Equal(";", words[Clauses.End(words, nine)].Form);
        Assert.Equal("nine people died there", words.Written(Clauses.Start(words, nine) + 1, Clauses.End(words, nine) - 1));
    }

    [Theory]
    [InlineData("1,1,1,")]
    [InlineData("7 in ")]
    [InlineData("nine ")]
    public void A_list_without_a_break_is_not_looked_through_from_each_of_its_words(string piece)
    {
        var words = Read(string.Concat(Enumerable.Repeat(piece, 1_000)));
        for (var at = 0; at < words.Count; at++)
        {
            Assert.InRange(Clauses.End(words, at) - at, 0, MostWordsLookedAt);
            Assert.InRange(at - Clauses.Start(words, at), 0, MostWordsLookedAt);
        }
    }

    [Property]
    public bool The_word_at_a_position_is_the_first_that_does_not_begin_before_it(NonNull<string> text, NonNegativeInt position)
    {
        var words = Read(text.Get + " 12 people, 7 dogs");
        var at = position.Get % (words.Text.Length + 2);
        return words.IndexAt(at) == Enumerable.Range(0, words.Count).TakeWhile(i => words[i].Token.Start < at).Count();
    }

    private static SentenceWords Read(string text) => SentenceWords.Of(text, Tokenizer.Tokens(text));
}
