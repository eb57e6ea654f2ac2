using System.Text.Json;
using Alerts.Articles;
using Alerts.Developments;
using Alerts.Stories;
using Alerts.Stories.Figures;
using Alerts.Tests.Support;

namespace Alerts.Tests.Developments;

public sealed class DevelopmentFinderTests
{
    private const string Call = "Trump held a long telephone call with Rodriguez on Wednesday.";
    private const string Around180 = "The rights group Foro Penal reports that around 180 political prisoners were released.";
    private const string Now210 = "Foro Penal said that 210 political prisoners were released.";
    private const string Claimed406 = "Rodriguez claimed that 406 political prisoners were released.";

    private readonly TestStory _story = new();

    [Fact]
    public void A_first_article_tells_its_sentences()
    {
        var decision = _story.Tell("a", $"{Call}\n\n{Around180}", "Call and releases");
        Assert.True(decision.OpensStory);
        Assert.Equal("Call and releases", decision.StoryName);
        Assert.Equal([Call, Around180], decision.Developments.Select(d => d.Text));
        Assert.All(decision.Developments, d => Assert.Equal(DevelopmentKind.New, d.Kind));
        Assert.Equal([1, 2], decision.Developments.Select(d => d.At.Paragraph));
    }

    [Fact]
    public void A_short_remark_is_noise() =>
        Assert.Equal(Fate.Noise, _story.Tell("a", $"{Call} He agreed.").Sentences[1].Fate);

    [Fact]
    public void The_same_article_again_is_silent()
    {
        _story.Tell("a", $"{Call} {Around180}");
        var again = _story.Tell("b", $"{Call} {Around180}");
        Assert.False(again.OpensStory);
        Assert.Empty(again.Developments);
        Assert.All(again.Sentences, s => Assert.Equal(Fate.Known, s.Fate));
    }

    [Fact]
    public void What_a_killed_article_said_is_known_to_nobody_and_counts_nothing()
    {
        _story.Tell("a", $"{Call} {Around180}");
        _story.Tell(Killed(2, "Please kill this article."));
        Assert.Equal(SlotStanding.Withdrawn, SlotView.Of(Assert.Single(_story.State.Slots)).Standing);
        Assert.Empty(_story.State.Statements);
        Assert.Equal([Call, Around180], _story.Tell("b", $"{Call} {Around180}").Developments.Select(d => d.Text));
    }

    [Fact]
    public void A_kill_of_what_was_never_told_yields_nothing_and_says_why_and_the_next_edition_is_told_whole()
    {
        var kill = _story.Tell(Killed(2, $"{Call} {Around180}"));
        Assert.Empty(kill.Developments);
        Assert.All(kill.Sentences, s => Assert.Equal((Fate.Noise, true), (s.Fate, s.Reason.EndsWith("nothing to take back", StringComparison.Ordinal))));
        Assert.Equal(("", false), (kill.StoryName, kill.OpensStory));
        Assert.Empty(_story.Tell(Killed(3, "Please kill it.")).Developments);

        var told = _story.Tell(TestStory.Article("a", $"{Call} {Around180}", "Call and releases") with { Edition = 4 });
        Assert.Equal([Call, Around180], told.Developments.Select(d => d.Text));
        Assert.Equal(("Call and releases", true, "Call and releases"), (told.StoryName, told.OpensStory, _story.State.Name));
    }

    [Fact]
    public void A_second_kill_takes_back_nothing_more()
    {
        _story.Tell("a", Call);
        Assert.Single(_story.Tell(Killed(2, "Please kill it.")).Developments);
        Assert.Empty(_story.Tell(Killed(3, "Please kill it now.")).Developments);
    }

    [Fact]
    public void A_sentence_said_twice_in_one_article_is_told_once() => Assert.Single(_story.Tell("a", $"{Call}\n\n{Call}").Developments);

    [Fact]
    public void A_later_number_of_the_same_holder_is_an_update_with_the_earlier_sentence()
    {
        _story.Tell("a", $"{Call} {Around180}");
        var development = Assert.Single(_story.Tell("b", Now210).Developments);
        Assert.Equal(DevelopmentKind.Update, development.Kind);
        Assert.Equal(Around180, development.Earlier!.Text);
        Assert.Equal("a", development.Earlier.At.Item.ArticleId);
        Assert.Equal(("around 180", "210"), (development.Figure!.Before, development.Figure.After));
    }

    [Fact]
    public void Another_holders_number_is_a_conflict_that_names_both()
    {
        _story.Tell("a", Around180);
        var development = Assert.Single(_story.Tell("b", Claimed406).Developments);
        Assert.Equal(DevelopmentKind.Conflict, development.Kind);
        Assert.Null(development.Figure!.Before);
        Assert.Equal(SlotStanding.Contested, development.Figure.Slot.Standing);
        Assert.Equal(["Foro Penal", "Rodriguez"], development.Figure.Slot.Values.Select(v => v.Holder));
    }

    [Fact]
    public void A_dispute_inside_one_article_is_a_conflict_without_an_earlier_sentence()
    {
        var decision = _story.Tell("a", $"{Around180} {Claimed406}");
        Assert.Equal([DevelopmentKind.New, DevelopmentKind.Conflict], decision.Developments.Select(d => d.Kind));
        Assert.Null(decision.Developments[1].Earlier);
    }

    [Fact]
    public void A_number_that_moves_inside_one_article_is_no_update() => Assert.All(
        _story.Tell("a", $"{Around180} {Now210}").Developments, d => Assert.Equal(DevelopmentKind.New, d.Kind));

    [Fact]
    public void The_exact_number_behind_a_rough_one_is_no_news()
    {
        _story.Tell("a", Around180);
        var exact = _story.Tell("b", Around180.Replace("around 180", "182", StringComparison.Ordinal));
        Assert.Empty(exact.Developments);
    }

    [Fact]
    public void A_late_article_with_an_older_number_is_silent()
    {
        var monday = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        _story.Tell("a", Now210, published: monday.AddDays(1));
        var late = _story.Tell("b", Around180, published: monday);
        Assert.Empty(late.Developments);
        Assert.Equal(FigureVerdict.Stale, Assert.Single(late.Figures).Verdict);
    }

    [Fact]
    public void A_holder_who_lowers_a_total_corrects_it()
    {
        _story.Tell("a", Now210);
        Assert.Equal(DevelopmentKind.Correction, Assert.Single(_story.Tell("b", Around180).Developments).Kind);
    }

    [Fact]
    public void A_superseded_edition_yields_nothing()
    {
        _story.Tell("a", Call);
        var decision = _story.Tell(TestStory.Article("b", Around180), StoryLineKind.Superseded);
        Assert.Empty(decision.Developments);
        Assert.Empty(decision.Sentences);
    }

    [Fact]
    public void Every_sentence_has_a_fate_and_a_reason()
    {
        var article = TestStory.Article("a", $"{Call} He agreed. {Around180} {Call}");
        var decision = _story.Tell(article);
        Assert.Equal(Enumerable.Range(0, article.Items[0].Analysis.Sentences.Count), decision.Sentences.Select(s => s.Sentence));
        Assert.All(decision.Sentences, s => Assert.NotEmpty(s.Reason));
    }

    [Fact]
    public void Deciding_is_a_pure_function()
    {
        _story.Tell("a", $"{Call} {Around180}");
        var article = TestStory.Article("b", $"{Claimed406} {Now210} {Call}");
        var line = _story.Line(article);
        Assert.Equal(Json(new DevelopmentFinder().Decide(_story.State, line, article)),
            Json(new DevelopmentFinder().Decide(_story.State, line, article)));
    }

    [Fact]
    public void State_and_article_read_back_from_storage_give_the_same_decision()
    {
        _story.Tell("a", $"{Call} {Around180}");
        var article = TestStory.Article("b", $"{Claimed406} {Now210} {Call}");
        var line = _story.Line(article);
        var state = JsonSerializer.Deserialize(
            JsonSerializer.Serialize(_story.State, StateJson.Default.StoryState), StateJson.Default.StoryState)!;
        var stored = JsonSerializer.Deserialize(
            JsonSerializer.Serialize(article, StateJson.Default.IngestedArticle), StateJson.Default.IngestedArticle)!;
        Assert.Equal(Json(new DevelopmentFinder().Decide(_story.State, line, article)),
            Json(new DevelopmentFinder().Decide(state, line, stored)));
    }

    private const string Page = "Log in | Subscribe | Privacy | Newsletter | Photos Sports Horoscopes Weather Recipes Puzzles";

    [Fact]
    public void What_belongs_to_the_page_is_off_topic_with_a_reason()
    {
        TellOfBridge();
        var decision = _story.Tell("b", $"{Page}\n\nThe mayor closed the harbour bridge to lorries.");
        Assert.Equal((Fate.OffTopic, Fate.Told), (decision.Sentences[0].Fate, decision.Sentences[1].Fate));
        Assert.Matches(@"^it shares too little with the story; the likelihood that it is news is \d\.\d\s?%$", decision.Sentences[0].Reason);
    }

    [Fact]
    public void A_sentence_without_a_word_of_the_story_is_told_where_it_reads_like_news()
    {
        TellOfBridge();
        Assert.Single(_story.Tell("b", "Police arrested two engineers on Sunday.").Developments);
    }

    [Fact]
    public void A_list_of_what_was_told_two_by_two_is_known_though_no_two_sentences_hold_it()
    {
        string[] people = ["engineers", "divers", "sailors", "merchants", "neighbours", "fishermen", "plumbers"];
        string[] finds = ["cracks", "rust", "barges", "seagulls", "lorries", "weeds", "leaks"];
        var pairs = from one in Enumerable.Range(0, 7) from other in Enumerable.Range(0, one) select (one, other);
        _story.Tell("a", string.Join("\n\n", pairs.Select(p => $"Yesterday {people[p.one]} and {people[p.other]} found {finds[p.one]} and {finds[p.other]}.")));
        var decision = _story.Tell("b", $"Yesterday {string.Join(", ", people)} found {string.Join(", ", finds)}.");
        Assert.Equal(Fate.Known, Assert.Single(decision.Sentences).Fate);
    }

    [Fact]
    public void What_is_told_says_how_likely_it_matters()
    {
        TellOfBridge();
        var decision = _story.Tell("b", "Police closed the harbour bridge after a pillar collapsed and injured sailors.\n\nVisitors may bring sandwiches next summer.");
        var weights = decision.Developments.Select(d => d.ImportanceParts.SingleOrDefault(p => p.Name == "likely to matter")?.Weight ?? 0).ToList();
        Assert.Equal(2, weights.Count);
        Assert.True(weights[0] > weights[1], $"{weights[0]} against {weights[1]}");
        Assert.All(decision.Developments, d => Assert.Equal(d.ImportanceParts.Sum(p => p.Weight), d.Importance, 2));
    }

    private void TellOfBridge()
    {
        string[] people = ["Engineers", "Sailors", "Merchants", "Neighbours", "Divers"];
        string[] sights = ["cracks", "rust", "barges", "seagulls", "lorries"];
        _story.Tell("a", string.Join("\n\n", people.SelectMany(_ => sights, (who, what) => $"{who} saw {what} at the harbour bridge.")));
    }

    private static string Json(Decision decision) => JsonSerializer.Serialize(decision, StateJson.Default.Decision);

    [Fact]
    public void A_lower_total_of_nobody_silences_only_a_sentence_that_says_nothing_else()
    {
        var story = new TestStory();
        story.Tell("a", "The coast guard said 41 passengers of the ferry had been rescued.");
        Assert.Empty(story.Tell("b", "In all 30 passengers of the ferry were rescued.").Developments);
        Assert.Single(story.Tell("c", "Near the northern lighthouse, fishermen with nets rescued 9 passengers of a burning balloon.").Developments);
    }

    private static IngestedArticle Killed(int edition, string text) =>
        TestStory.Article("a", text) with { Edition = edition, Status = ArticleStatus.Killed };
}
