using Alerts.Articles;

namespace Alerts.Tests.Articles;

public sealed class ArticleSectionTests
{
    private static readonly ArticleSection Storm = new("Storm reaches Carrow", "Trees fell.");
    private static readonly ArticleSection Trains = new("Trains stop", "No train runs.");
    private static readonly ArticleSection Bare = new(null, "A section without a heading.");

    [Fact]
    public void A_section_keeps_its_number_when_others_come_in_above_it_and_when_its_text_changes()
    {
        Assert.Equal(Number([Storm, Bare], 0), Number([Trains, Storm with { Text = "Houses fell." }, Bare], 1));
        Assert.Equal(Number([Storm, Bare], 1), Number([Trains, Storm, Bare], 2));
    }

    [Fact]
    public void Sections_of_one_heading_have_two_numbers_and_none_is_that_of_a_whole_article()
    {
        var numbers = Enumerable.Range(0, 4).Select(i => Number([Storm, Trains, Storm with { Heading = "STORM reaches Carrow" }, Bare], i)).ToList();
        Assert.Equal(4, numbers.Distinct().Count());
        Assert.All(numbers, number => Assert.True(number > 0));
    }

    private static int Number(IReadOnlyList<ArticleSection> sections, int index) => ArticleSection.NumberOf(sections, index);
}
