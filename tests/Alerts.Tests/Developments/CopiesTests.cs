using Alerts.Articles;
using Alerts.Tests.Support;

namespace Alerts.Tests.Developments;

public sealed class CopiesTests
{
    private const string Agency =
        "The harbour ferry Star of Kesh sank off Port Amara on Monday night. The coast guard said that 14 passengers had died. "
        + "Fishermen pulled 60 people out of the water before the first boats of the coast guard came.\n\n"
        + "The ship left Kesh at nine in the evening with a load of cement. Its captain reported a leak an hour later and asked for help. "
        + "The harbour master of Port Amara closed the port and sent two tugs.";

    private readonly TestStory _story = new();

    public CopiesTests() => _story.Tell("agency", Agency, "Ferry sinks");

    [Theory]
    [InlineData("Fishermen pulled 60 people out of the water before the first boats of the coast guard came.\n\nThe ship left Kesh at nine in the evening with a load of cement. Its captain reported a leak an hour later and asked for help.")]
    [InlineData("Our reporters have gathered the following.\n\n" + Agency)]
    [InlineData("The harbour ferry Star of Kesh went down off Port Amara late on Monday. The coast guard said that 14 passengers had died. Fishermen pulled 60 people from the sea before the first boats of the coast guard came.\n\nThe ship left Kesh at nine in the evening with a load of cement. Its captain reported a leak an hour later and asked for help.")]
    public void A_copy_says_nothing_new_and_names_its_origin(string text)
    {
        var decision = _story.Tell("paper", text, "What we know about the ferry");
        Assert.Equal("agency", decision.Origin?.ArticleId);
        Assert.Empty(decision.Developments);
    }

    [Fact]
    public void A_sentence_that_a_copy_rewrites_is_silent_though_alone_it_would_be_news()
    {
        const string Rewritten = "Its captain radioed about a leak an hour later, pleading for help.";
        var alone = new TestStory();
        alone.Tell("agency", Agency, "Ferry sinks");
        Assert.Single(alone.Tell("radio", Rewritten).Developments);
        Assert.Empty(_story.Tell("paper", Agency.Replace(
            "Its captain reported a leak an hour later and asked for help.", Rewritten, StringComparison.Ordinal)).Developments);
    }

    [Fact]
    public void What_a_copy_adds_is_told_and_nothing_else()
    {
        var decision = _story.Tell("paper", "Prime minister Ilse Marrant called off her trip to Lisbon and flew to the coast.\n\n" + Agency);
        Assert.Equal("agency", decision.Origin?.ArticleId);
        Assert.StartsWith("Prime minister", Assert.Single(decision.Developments).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_a_copy_changes_is_told()
    {
        var decision = _story.Tell("paper", Agency.Replace("14 passengers", "31 passengers", StringComparison.Ordinal));
        Assert.Equal("agency", decision.Origin?.ArticleId);
        Assert.Equal("14", Assert.Single(decision.Developments).Figure?.Before);
    }

    [Fact]
    public void A_report_in_other_words_is_no_copy()
    {
        var decision = _story.Tell(
            "radio", "Fourteen people drowned when a ferry from Kesh went down near Port Amara, according to the coast guard. Sixty were saved, "
            + "most of them by fishing boats. The ferry carried cement and had reported water in its hold about ten.");
        Assert.Null(decision.Origin);
        Assert.Equal(2, _story.State.Origins);
    }

    [Fact]
    public void Copies_of_copies_and_editions_of_one_article_are_one_origin()
    {
        _story.Tell("paper", "Our reporters have gathered the following.\n\n" + Agency);
        var decision = _story.Tell("blog", "Our reporters have gathered the following.\n\n" + Agency[..^60]);
        _story.Tell(TestStory.Article("agency", Agency + " Divers are on their way.") with { Edition = 2 });
        Assert.Equal("agency", decision.Origin?.ArticleId);
        Assert.Null(_story.State.Items[^1].Origin);
        Assert.Equal((4, 1), (_story.State.Items.Count, _story.State.Origins));
    }

    [Fact]
    public void Origin_and_runs_of_words_are_kept_in_the_state()
    {
        _story.Tell("paper", Agency);
        var json = System.Text.Json.JsonSerializer.Serialize(_story.State, StateJson.Default.StoryState);
        var read = System.Text.Json.JsonSerializer.Deserialize(json, StateJson.Default.StoryState)!;
        Assert.Equal(new ItemId("agency", 1, 0), read.Items[1].Origin);
        Assert.Equal(_story.State.Items[0].Shingles, read.Items[0].Shingles);
    }
}
