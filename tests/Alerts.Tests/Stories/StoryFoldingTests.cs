using System.Text.Json;
using Alerts.Stories;
using Alerts.Stories.Figures;
using Alerts.Tests.Support;

namespace Alerts.Tests.Stories;

public sealed class StoryFoldingTests
{
    private const string Ferry = "The harbour ferry resumed its crossings on Monday. Its engine had been damaged by the storm.";

    [Fact]
    public void The_first_article_names_the_story_and_opens_it()
    {
        var story = new TestStory();
        story.Tell("a", Ferry, "Ferry is back");
        Assert.Equal("Ferry is back", story.State.Name);
        Assert.Equal(story.State.Opened, story.State.Updated);
        Assert.Equal(0, story.State.LastLine);
    }

    [Fact]
    public void A_later_article_moves_the_story_on_and_leaves_its_name()
    {
        var story = new TestStory();
        story.Tell("a", Ferry, "Ferry is back");
        story.Tell("b", "A second boat was rented by the council for the summer.", "Second boat");
        Assert.Equal("Ferry is back", story.State.Name);
        Assert.True(story.State.Updated > story.State.Opened);
        Assert.Equal(1, story.State.LastLine);
        Assert.Equal(["a", "b"], story.State.Items.Select(i => i.Id.ArticleId));
    }

    [Fact]
    public void Every_new_sentence_becomes_a_statement()
    {
        var story = new TestStory();
        story.Tell("a", Ferry);
        Assert.Equal([(0, 0), (0, 1)], story.State.Statements.Select(s => (s.Item, s.Sentence)));
    }

    [Fact]
    public void A_superseded_edition_is_listed_and_changes_nothing_else()
    {
        var story = new TestStory();
        story.Tell("a", Ferry);
        var before = story.State;
        story.Tell(TestStory.Article("b", "A second boat was rented by the council for the summer."), StoryLineKind.Superseded);
        Assert.Equal(before.Statements, story.State.Statements);
        Assert.Equal(2, story.State.Items.Count);
    }

    [Fact]
    public void Figures_go_where_the_decision_put_them()
    {
        var article = TestStory.Article("a", "Foro Penal reports 180 released prisoners.");
        var story = new TestStory();
        var line = story.Line(article);
        var decision = new Decision(
            line.Line.ItemId, TestStory.Id, "n", true, [], [new FigurePlacement(0, 0, 0, FigureVerdict.First)], []);
        var entry = Assert.Single(Assert.Single(StoryFolding.TakeIn(story.State, line, article, decision).Slots).Entries);
        Assert.Equal(180, entry.Figure.Value);
        Assert.True(entry.IsCurrent);
    }

    [Fact]
    public void The_state_survives_storage()
    {
        var story = new TestStory();
        story.Tell("a", Ferry + " Foro Penal reports around 180 released prisoners.");
        var json = JsonSerializer.Serialize(story.State, StateJson.Default.StoryState);
        var back = JsonSerializer.Deserialize(json, StateJson.Default.StoryState)!;
        Assert.Equal(json, JsonSerializer.Serialize(back, StateJson.Default.StoryState));
        Assert.Equal(story.State.Statements[0].Terms, back.Statements[0].Terms);
    }

    [Fact]
    public void A_repetition_adds_no_statement()
    {
        var story = new TestStory();
        const string text = "The harbour ferry resumed its crossings on Monday. Its engine had been damaged by the storm.";
        story.Tell("a", text);
        story.Tell("b", text);
        Assert.Equal(2, story.State.Statements.Count);
    }
}
