using Alerts.Articles;
using Alerts.Stories;
using Alerts.Text;

namespace Alerts.Tests.Stories;

public sealed class StoryIndexTests
{
    private const string Ferry = "The harbour ferry resumed its crossings to the northern islands after the storm damaged its engine.";
    private const string FerryAgain =
        "Islanders welcomed the ferry back: crossings from the harbour had stopped when the storm damaged the engine.";
    private const string Vaccine = "Researchers in Lisbon published trial results of a malaria vaccine for small children.";

    private static readonly TimeSpan Window = TimeSpan.FromDays(14);
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly StoryIndex _index = new(Window);

    [Fact]
    public void A_text_joins_the_story_that_it_is_about()
    {
        _index.Apply(0, Line("a", "ferry", Ferry));
        _index.Apply(1, Line("b", "vaccine", Vaccine));
        Assert.Equal("ferry", _index.FindStory(Text(FerryAgain), Noon));
    }

    [Fact]
    public void A_text_about_something_else_finds_no_story()
    {
        _index.Apply(0, Line("a", "ferry", Ferry));
        Assert.Null(_index.FindStory(Text(Vaccine), Noon));
    }

    [Theory]
    [InlineData("Sea Watchers", "story")]
    [InlineData("Harbour Police", null)]
    public void A_short_text_joins_a_long_story_when_the_same_holder_counts_the_same_thing_again(string holder, string? expected)
    {
        var opening = $"{Ferry} {Vaccine} Dockers, bakers and teachers marched through the capital against higher taxes. "
            + "Engineers closed the old railway bridge near Cologne because of rusty cables. Farmers in Kenya harvested twice as much coffee. "
            + "The relief group Sea Watchers reports 25 rescued passengers.";
        var followUp = TextAnalyzer.Analyze(null, $"{holder} said on Thursday it had now counted 33 rescued passengers by asking families, clinics and hotels along the coast.");
        _index.Apply(0, Line("a", "story", opening));
        Assert.Equal(expected, _index.FindStory(Text(followUp), Noon));
    }

    [Theory]
    [InlineData("interim president", "story")]
    [InlineData("interim governor", null)]
    public void Who_was_named_with_an_office_is_known_by_the_office_alone(string office, string? expected)
    {
        _index.Apply(0, Line("a", "story", $"Ida Berg, the interim president of Brask, met the press on Monday in the old castle. {Ferry} {Vaccine} "
            + "Berg claimed that 406 prisoners had been released."));
        Assert.Equal(expected, _index.FindStory(Text($"More than 400 captives were let go in all, the {office} insists."), Noon));
    }

    [Fact]
    public void An_empty_index_holds_no_story() => Assert.Null(_index.FindStory(Text(Ferry), Noon));

    [Theory]
    [InlineData(0, "ferry")]
    [InlineData(1, null)]
    public void A_story_is_closed_once_it_was_quiet_for_longer_than_the_window(int seconds, string? expected)
    {
        _index.Apply(0, Line("a", "ferry", Ferry));
        Assert.Equal(expected, _index.FindStory(Text(Ferry), Noon + Window + TimeSpan.FromSeconds(seconds)));
    }

    [Theory]
    [InlineData(0, 2, "ferry")]      // published beside it, whatever the clock says
    [InlineData(13, 13, "ferry")]
    [InlineData(15, 0, null)]        // dropped together, but two weeks apart
    [InlineData(-15, 0, null)]
    public void Times_of_publication_tell_how_far_apart_two_texts_are_where_both_have_one(int days, int later, string? expected)
    {
        _index.Apply(0, Line("a", "ferry", Ferry) with { Published = Noon });
        var text = Text(TextAnalyzer.Analyze(null, Ferry), Noon.AddDays(days));
        Assert.Equal(expected, _index.FindStory(text, Noon.AddDays(later)));
        Assert.Equal("ferry", _index.FindStory(Text(Ferry), Noon.AddDays(later)));
    }

    [Fact]
    public void A_late_text_is_as_near_as_the_nearest_text_of_the_story()
    {
        _index.Apply(0, Line("a", "early", Ferry) with { Published = Noon });
        _index.Apply(1, Line("b", "late", Ferry) with { Published = Noon.AddDays(9) });
        Assert.Equal("early", _index.FindStory(Text(TextAnalyzer.Analyze(null, Ferry), Noon.AddHours(1)), Noon));
        Assert.Equal("late", _index.FindStory(Text(TextAnalyzer.Analyze(null, Ferry), Noon.AddDays(8)), Noon));
    }

    [Theory]
    [InlineData("The ferry to the northern islands resumed its crossings, Captain Ilse Marrant said.", "ferry")]
    [InlineData("Lake Garda: rescuers Paolo Bianchi and Marco Conti found a boat after a storm.", null)]
    public void A_short_text_about_strangers_opens_a_story_of_its_own(string text, string? expected)
    {
        _index.Apply(0, Line("a", "ferry", Ferry));
        Assert.Equal(expected, _index.FindStory(Text(text), Noon));
    }

    [Fact]
    public void A_later_article_keeps_its_story_open()
    {
        _index.Apply(0, Line("a", "ferry", Ferry));
        _index.Apply(1, Line("b", "ferry", FerryAgain) with { Kind = StoryLineKind.Joined, Time = Noon + Window });
        Assert.Equal("ferry", _index.FindStory(Text(Ferry), Noon + Window + Window));
    }

    [Fact]
    public void A_superseded_edition_neither_describes_nor_opens_its_story()
    {
        _index.Apply(0, Line("a", "ferry", Ferry));
        _index.Apply(1, Line("a", "ferry", Vaccine) with { Kind = StoryLineKind.Superseded, Time = Noon + Window });
        Assert.Null(_index.FindStory(Text(Vaccine), Noon + Window));
        Assert.Null(_index.FindStory(Text(Ferry), Noon + Window + TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void Of_two_equal_stories_the_newer_is_chosen_by_every_worker()
    {
        var stories = Enumerable.Range(0, 20).Select(i => $"story-{i}").ToList();
        foreach (var order in new[] { stories, [.. stories.AsEnumerable().Reverse()], [.. stories.Order(StringComparer.Ordinal)] })
        {
            var index = new StoryIndex(Window);
            for (var i = 0; i < order.Count; i++)
            {
                index.Apply(i, Line($"article-{i}", order[i], Ferry));
            }

            Assert.Equal(order[^1], index.FindStory(Text(Ferry), Noon));
        }
    }

    [Fact]
    public void Stories_that_look_like_one_are_listed_and_others_are_not()
    {
        _index.Apply(0, Line("a", "ferry", Ferry));
        _index.Apply(1, Line("b", "vaccine", Vaccine));
        _index.Apply(2, Line("c", "ferry too", FerryAgain));
        Assert.Equal("ferry", Assert.Single(_index.LikeStories("ferry too")).StoryId);
        Assert.Equal("ferry too", Assert.Single(_index.LikeStories("ferry")).StoryId);
        Assert.Empty(_index.LikeStories("vaccine"));
        Assert.Empty(_index.LikeStories("unheard of"));
    }

    [Fact]
    public void A_closed_story_looks_like_none()
    {
        _index.Apply(0, Line("a", "ferry", Ferry));
        _index.Apply(1, Line("b", "ferry too", FerryAgain) with { Time = Noon + Window + TimeSpan.FromSeconds(1) });
        Assert.Empty(_index.LikeStories("ferry"));
        Assert.Empty(_index.LikeStories("ferry too"));
    }

    [Fact]
    public void An_items_line_is_found_by_its_position()
    {
        _index.Apply(7, Line("a", "ferry", Ferry));
        Assert.Equal(7, _index.Find(new ItemId("a", 1, 0)));
        Assert.Null(_index.Find(new ItemId("a", 2, 0)));
    }

    [Fact]
    public void The_latest_edition_is_the_last_that_was_not_superseded()
    {
        _index.Apply(0, Line("a", "ferry", Ferry) with { Edition = 2 });
        _index.Apply(1, Line("a", "ferry", Ferry) with { Edition = 1, Kind = StoryLineKind.Superseded });
        Assert.Equal(2, _index.LatestEdition("a", 0)!.Edition);
        Assert.Null(_index.LatestEdition("a", 1));
        Assert.Null(_index.LatestEdition("b", 0));
    }

    [Fact]
    public void The_last_line_of_a_story_is_its_newest_and_minus_one_for_a_new_story()
    {
        _index.Apply(0, Line("a", "ferry", Ferry));
        _index.Apply(1, Line("b", "vaccine", Vaccine));
        _index.Apply(2, Line("c", "ferry", FerryAgain));
        Assert.Equal(2, _index.LastLine("ferry"));
        Assert.Equal(1, _index.LastLine("vaccine"));
        Assert.Equal(-1, _index.LastLine("other"));
    }

    [Fact]
    public void The_clock_is_the_newest_lines_time()
    {
        _index.Apply(0, Line("a", "ferry", Ferry) with { Time = Noon.AddHours(3) });
        Assert.Equal(Noon.AddHours(3), _index.Time);
    }

    private static StoryText Text(string text) => Text(TextAnalyzer.Analyze(null, text));

    private static StoryText Text(AnalyzedText text, DateTimeOffset? published = null) => StoryText.Of(new ArticleItem(0, null, "", text), published);

    private static StoryLine Line(string article, string story, string text) =>
        new(article, 1, 0, "raw", StoryLineKind.Opened, story, Text(text).Vector, [], StoryClaims.Of(TextAnalyzer.Analyze(null, text)), Noon, -1);
}
