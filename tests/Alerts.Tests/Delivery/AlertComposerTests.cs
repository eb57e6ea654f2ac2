using Alerts.Tests.Support;

namespace Alerts.Tests.Delivery;

public sealed class AlertComposerTests
{
    private const string Around180 = "The rights group Foro Penal reports that around 180 political prisoners were released in Venezuela.";
    private const string Now210 = "Foro Penal said that 210 political prisoners were released.";
    private const string Claimed406 = "Rodriguez claimed that 406 political prisoners were released.";

    private readonly TestStory _story = new();

    [Fact]
    public void A_first_article_is_told_as_a_new_story()
    {
        var alert = _story.Tell(TestStory.Article("a", Around180), "venezuela prisoners", more: 2);
        Assert.StartsWith("NEW STORY · 1 source · received 12:00 UTC. ", alert.Opening, StringComparison.Ordinal);
        Assert.Equal("2 more sentences", alert.LinkText);
        Assert.Contains("Known before: nothing, this is the first article.", alert.Notes);
        var section = Assert.Single(alert.Sections);
        Assert.Equal(("NEW", Around180, "paragraph 1, sentence 1"), (section.Label, section.Now!.Text, section.Now.Where));
    }

    [Fact]
    public void An_article_without_a_date_says_so() => Assert.EndsWith(
        ". The article gives no date: its times are shown as written.",
        _story.Tell(TestStory.Article("a", Around180), "prisoners").Opening, StringComparison.Ordinal);

    [Theory]
    [InlineData("Earlier today 17 prisoners were freed.", "\"Earlier today\" is shown")]
    [InlineData("Two were freed yesterday. Three were freed last Monday.", "\"yesterday\", \"last Monday\" are shown")]
    public void Times_that_only_a_date_could_tell_are_named(string text, string times) => Assert.EndsWith(
        $". The article gives no date: {times} as written.", _story.Tell(TestStory.Article("a", text), "freed").Opening, StringComparison.Ordinal);

    [Fact]
    public void Source_and_publication_time_are_named()
    {
        var published = new DateTimeOffset(2026, 3, 1, 14, 5, 0, TimeSpan.FromHours(1));
        var article = TestStory.Article("a", Around180, published: published) with { Source = "Harbour Post" };
        Assert.EndsWith("published 1 Mar 2026 13:05 UTC", _story.Tell(article, "prisoners").Opening, StringComparison.Ordinal);
        Assert.Contains(" · Harbour Post · ", new TestStory().Tell(article, "prisoners").Opening, StringComparison.Ordinal);
    }

    [Fact]
    public void An_update_shows_before_and_now_with_the_change_marked()
    {
        _story.Tell("a", Around180, "Releases");
        var alert = _story.Tell(TestStory.Article("b", Now210), "prisoners");
        var section = Assert.Single(alert.Sections);
        Assert.Equal("UPDATE", section.Label);
        Assert.Equal("political prisoners released · Foro Penal, rights group", section.Title);
        Assert.Equal("around 180 → 210", section.Change);
        Assert.Equal((Around180, "around 180"), (section.Before!.Text, section.Before.Mark));
        Assert.Equal((Now210, "210"), (section.Now!.Text, section.Now.Mark));
        Assert.StartsWith("Releases · ", alert.Opening, StringComparison.Ordinal);
        Assert.Equal("political prisoners released · Foro Penal, rights group: around 180 → 210", alert.Preheader);
    }

    [Fact]
    public void A_number_that_moves_in_a_dispute_shows_that_it_is_still_contested()
    {
        _story.Tell("a", $"{Around180} {Claimed406}");
        var alert = _story.Tell(TestStory.Article("b", Now210), "prisoners");
        Assert.Equal(["UPDATE", "STILL CONTESTED"], alert.Sections.Select(s => s.Label));
        Assert.Equal(["210 Foro Penal", "406 Rodriguez"], alert.Sections[1].Values.Select(v => $"{v.Written} {v.Holder.Split(',')[0]}"));
    }

    [Theory]
    [InlineData(true, "CONTESTED")]
    [InlineData(false, "CONFLICT")]
    public void A_dispute_shows_who_says_how_many(bool inOneArticle, string label)
    {
        if (!inOneArticle)
            _story.Tell("a", Around180);
        var alert = _story.Tell(TestStory.Article("b", inOneArticle ? $"{Around180} {Claimed406}" : Claimed406), "prisoners");
        Assert.Equal(label, alert.Sections[0].Label);
        Assert.Equal(["around 180", "406"], alert.Sections[0].Values.Select(v => v.Written));
    }

    [Fact]
    public void Who_is_introduced_once_is_shown_by_full_name_and_office()
    {
        var alert = _story.Tell(TestStory.Article(
            "a", $"He met interim president Delcy Rodriguez. Rodriguez claimed that 406 political prisoners were released since December. {Around180}"), "prisoners");
        Assert.Equal(["Delcy Rodriguez, interim president", "Foro Penal, rights group"], alert.Sections[0].Values.Select(v => v.Holder));
        Assert.Equal(["Rodriguez", "Foro Penal"], alert.Sections[0].Values.Select(v => v.ShortHolder));
        Assert.Equal(["since December", "period not stated"], alert.Sections[0].Values.Select(v => v.Period));
    }

    [Fact]
    public void A_confirmation_says_how_many_independent_texts_say_so()
    {
        _story.Tell("a", Claimed406);
        var alert = _story.Tell(TestStory.Article("b", "The UN rights office verified that 406 political prisoners were released."), "prisoners");
        Assert.Equal(("CONFIRMATION", "2 independent sources"), (alert.Sections[0].Label, Assert.Single(alert.Sections[0].Remarks)));
    }

    [Theory]
    [InlineData("17 journalists were released on Monday.", true)]
    [InlineData("17 journalists were arrested on Monday.", false)]
    [InlineData("The governor is to free 17 journalists.", false)]
    public void A_smaller_number_of_people_beside_a_larger_one_is_shown_as_a_part(string sentence, bool isPart)
    {
        var alert = _story.Tell(TestStory.Article("a", $"{Claimed406} {sentence}"), "prisoners");
        var section = Assert.Single(alert.Sections, s => s.Now!.Text == sentence);
        Assert.Equal(isPart, section.Remarks.Contains("a part"));
    }

    [Fact]
    public void What_is_known_is_counted_and_not_repeated()
    {
        _story.Tell("a", Around180);
        var alert = _story.Tell(TestStory.Article("b", $"{Around180} {Claimed406}"), "prisoners");
        Assert.Contains("Not repeated: 1 known sentence (around 180, Foro Penal).", alert.Notes);
    }

    [Fact]
    public void The_reader_is_told_why_and_where_to_read_on()
    {
        var alert = _story.Tell(TestStory.Article("a", Around180), "venezuela prisoners");
        Assert.Contains("Why you got this: topic \"venezuela prisoners\", both words in paragraph 1.", alert.Notes);
        Assert.Equal($"https://alerts.example.org/stories/{TestStory.Id}", alert.StoryLink.AbsoluteUri);
    }
}
