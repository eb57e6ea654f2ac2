using Alerts.Articles;

namespace Alerts.Tests.Articles;

public sealed class ArticleIdentityTests
{
    [Theory]
    [InlineData("https://example.org/ferry?utm_source=mail&utm_medium=x")]
    [InlineData("https://example.org/ferry?UTM_Campaign=spring")]
    [InlineData("https://example.org/ferry?fbclid=abc")]
    [InlineData("https://example.org/ferry?gclid=abc")]
    [InlineData("https://example.org/ferry#comments")]
    [InlineData("https://example.org/ferry/")]
    [InlineData("https://EXAMPLE.org:443/ferry/?utm_source=mail#top")]
    public void Ways_to_write_one_address_name_one_article(string url) => Assert.Equal(OfUrl("https://example.org/ferry"), OfUrl(url));

    [Theory]
    [InlineData("https://example.org/Ferry")]
    [InlineData("https://example.org/ferry?page=2")]
    [InlineData("https://example.org/ferry?utmost=1")]
    [InlineData("https://www.example.org/ferry")]
    [InlineData("https://example.org:8443/ferry")]
    [InlineData("https://example.org/")]
    public void Another_address_is_another_article(string url) => Assert.NotEqual(OfUrl("https://example.org/ferry"), OfUrl(url));

    [Fact]
    public void A_parameter_that_is_no_tracking_stays_beside_one_that_is() =>
        Assert.Equal(OfUrl("https://example.org/?story=7&lang=en"), OfUrl("https://example.org/?story=7&utm_source=mail&lang=en"));

    [Fact]
    public void The_address_goes_before_the_publishers_id_and_the_text()
    {
        var article = new ParsedArticle("Noon came.") { Url = new Uri("https://example.org/ferry"), PublisherId = "one" };
        Assert.Equal(ArticleIdentity.Of(article, null),
            ArticleIdentity.Of(article with { PublisherId = "two", Text = "Dusk came." }, null));
    }

    [Fact]
    public void The_publishers_id_goes_before_the_text()
    {
        var article = new ParsedArticle("Noon came.") { PublisherId = "one" };
        Assert.Equal(ArticleIdentity.Of(article, null), ArticleIdentity.Of(article with { Text = "Dusk came." }, null));
        Assert.NotEqual(ArticleIdentity.Of(article, null), ArticleIdentity.Of(article with { PublisherId = "two" }, null));
    }

    [Theory]
    [InlineData("42")]
    [InlineData("ferry-1")]
    [InlineData("/stories/42")]
    [InlineData("www.example.org/42")]
    public void A_publishers_id_means_an_article_of_its_feed(string guid)
    {
        var article = new ParsedArticle("x") { PublisherId = guid, FeedHost = "a.example.org" };
        Assert.Distinct(new[] { article, article with { FeedHost = "b.example.org" }, article with { FeedHost = null } }.Select(Of));
    }

    [Theory]
    [InlineData("https://example.org/?p=42")]
    [InlineData("tag:example.org,2026:42")]
    [InlineData("urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a")]
    public void An_absolute_address_as_publishers_id_is_one_article_in_every_feed(string guid)
    {
        var article = new ParsedArticle("x") { PublisherId = guid, FeedHost = "a.example.org" };
        Assert.Equal(Of(article), Of(article with { FeedHost = "b.example.org" }));
        Assert.Equal(Of(article), Of(article with { FeedHost = null }));
    }

    [Theory]
    [InlineData("Noon came.\n\nBoats left.")]
    [InlineData("  Noon \t came. Boats\r\nleft. ")]
    [InlineData("Noon came.\u00A0Boats left.")]
    public void White_space_does_not_make_another_text(string text) => Assert.Equal(OfText("Noon came. Boats left."), OfText(text));

    [Fact]
    public void Composed_and_decomposed_letters_are_the_same_text() =>
        Assert.Equal(OfText("Carre\u00F1o spoke."), OfText("Carren\u0303o spoke."));

    [Fact]
    public void Another_text_is_another_article() => Assert.NotEqual(OfText("Noon came."), OfText("noon came."));

    [Fact]
    public void Malformed_text_has_an_id_too() => Assert.Equal(64, OfText("Noon \uD800 came.").Length);

    [Fact]
    public void A_name_given_as_identity_goes_before_everything()
    {
        var article = new ParsedArticle("Noon came.") { Url = new Uri("https://example.org/ferry"), PublisherId = "one" };
        Assert.Equal(ArticleIdentity.Of(article, "desk/ferry.txt"), ArticleIdentity.Of(new ParsedArticle("Dusk came."), "desk/ferry.txt"));
    }

    [Fact]
    public void The_same_words_as_name_and_id_and_text_are_three_articles() => Assert.Distinct(
        [
            ArticleIdentity.Of(new ParsedArticle("x"), "noon"),
            ArticleIdentity.Of(new ParsedArticle("x") { PublisherId = "noon" }, null),
            OfText("noon"),
        ]);

    [Fact]
    public void Title_text_status_embargo_and_publication_time_make_the_text_hash()
    {
        var article = new ParsedArticle("Noon came.") { Title = "Ferry", Published = DateTimeOffset.UnixEpoch };
        Assert.Distinct(new[]
        {
            article, article with { Title = "Boat" }, article with { Text = "Dusk came." },
            article with { Published = DateTimeOffset.UnixEpoch.AddSeconds(1) }, article with { Status = ArticleStatus.Withheld },
            article with { Status = ArticleStatus.Killed }, article with { Embargo = DateTimeOffset.UnixEpoch },
            article with { Embargo = DateTimeOffset.UnixEpoch, Published = null },
        }.Select(ArticleIdentity.TextHash));
    }

    [Fact]
    public void The_text_hash_does_not_regard_time_zone_update_time_or_address()
    {
        var article = new ParsedArticle("Noon came.") { Published = DateTimeOffset.UnixEpoch };
        var same = article with
        {
            Published = DateTimeOffset.UnixEpoch.ToOffset(TimeSpan.FromHours(5)), Updated = DateTimeOffset.UnixEpoch,
            Url = new Uri("https://example.org/ferry"),
        };
        Assert.Equal(ArticleIdentity.TextHash(article), ArticleIdentity.TextHash(same));
    }

    [Fact]
    public void A_drop_is_one_version_of_one_file()
    {
        Assert.Equal(ArticleIdentity.DropId("a.txt", "0x1"), ArticleIdentity.DropId("a.txt", "0x1"));
        Assert.Distinct([ArticleIdentity.DropId("a.txt", "0x1"), ArticleIdentity.DropId("a.txt", "0x2"),
            ArticleIdentity.DropId("b.txt", "0x1"), ArticleIdentity.DropId("a.txt", "0x1", "b.txt"),
            ArticleIdentity.DropId("a.txt", "0x1", "c.txt")]);
    }

    private static string Of(ParsedArticle article) => ArticleIdentity.Of(article, null);

    private static string OfUrl(string url) => ArticleIdentity.Of(new ParsedArticle("x") { Url = new Uri(url) }, null);

    private static string OfText(string text) => ArticleIdentity.Of(new ParsedArticle(text), null);
}
