using Alerts.Articles;
using Alerts.Developments.Statements;
using Alerts.Text;

namespace Alerts.Tests.Developments;

public sealed class MatterRuleTests
{
    private const string Known = "The port of Amara bought 20 cranes in spring.";

    [Theory]
    [InlineData("The city of Lorvik ordered 35 cranes for its towers.", true)]
    [InlineData("Amara now wants to have 35 cranes.", false)]
    [InlineData("The port bought 35 cranes.", false)]
    public void A_bare_number_needs_a_name_or_most_words_in_common_to_be_of_one_matter(string text, bool isOther)
    {
        var (known, next) = (Core(Known), Core(text));
        Assert.Equal(isOther, MatterRule.IsOther(next, next.Sentence.Figures[0], known.Sentence.Figures[0], known.All.ToHashSet()));
    }

    private static SentenceCore Core(string text) => new(new ArticleItem(0, null, text, TextAnalyzer.Analyze(null, text)), 0);
}
