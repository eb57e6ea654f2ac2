using System.Text.Json;
using Alerts.Developments;
using Alerts.Stories;
using Alerts.Tests.Support;

namespace Alerts.Tests.Developments;

public sealed class StatementCacheTests
{
    private static readonly string[] Articles =
    [
        "The harbour bridge in Lindholm was closed on Monday. Engineers found cracks in two pillars. Some 40 ferries carry commuters.",
        "Mayor Ida Kranz promised that repairs of the harbour bridge would begin within a week. Engineers found cracks in two pillars.",
        "A pillar of the harbour bridge collapsed on Friday. Some 60 ferries carry commuters. Nobody was hurt, police said.",
        "Prosecutors charged two engineers over the cracks in the harbour bridge in Lindholm. The bridge was closed on Monday.",
    ];

    [Fact]
    public void A_decision_is_the_same_from_the_cache_as_built_afresh()
    {
        var (story, lasting) = (new TestStory(), new DevelopmentFinder());
        foreach (var (text, i) in Articles.Select((text, i) => (text, i)))
        {
            var article = TestStory.Article($"a{i}", text);
            var line = story.Line(article);
            var afresh = Written(new DevelopmentFinder().Decide(story.State, line, article));
            Assert.Equal(afresh, Written(lasting.Decide(story.State, line, article)));
            Assert.Equal(afresh, Written(lasting.Decide(story.State, line, article)));   // a message that came twice
            story.Tell(article);
        }
    }

    [Fact]
    public void A_story_that_goes_back_or_changes_behind_the_cache_is_decided_as_it_stands()
    {
        var (story, lasting) = (new TestStory(), new DevelopmentFinder());
        var article = TestStory.Article("last", Articles[3]);
        var states = new List<StoryState> { story.State };
        foreach (var (text, i) in Articles[..3].Select((text, i) => (text, i)))
        {
            story.Tell(TestStory.Article($"a{i}", text));
            states.Add(story.State);
        }

        var line = story.Line(article);
        states.Add(story.State with { Statements = [.. story.State.Statements.Skip(2)] });   // the first article was withdrawn
        states.Add(story.State with { Statements = [.. story.State.Statements.Reverse()] });
        states.Add(story.State with { Name = "Cracks" });
        states.Reverse();
        foreach (var state in states)
        {
            Assert.Equal(Written(new DevelopmentFinder().Decide(state, line, article)), Written(lasting.Decide(state, line, article)));
        }
    }

    [Fact]
    public void An_index_that_is_in_use_is_not_given_to_another()
    {
        var (story, cache) = (Told(), new StatementCache());
        var first = cache.Take(story);
        var second = cache.Take(story);
        Assert.NotSame(first.Index, second.Index);
        cache.Return(first);
        cache.Return(second);
        Assert.Same(second.Index, cache.Take(story).Index);
    }

    [Fact]
    public void An_index_comes_back_without_what_was_added_to_it()
    {
        var (story, cache) = (Told(), new StatementCache());
        var taken = cache.Take(story);
        taken.Add(new SentenceRef(story.Items[0].Id, 9, 1, 1), [1, 2, 3], null);
        cache.Return(taken);
        var again = cache.Take(story);
        Assert.Equal(story.Statements.Count, again.Index.Count);
        Assert.False(again.Known.Holds(Text.Comparing.WordFamilies.Of(1u)));
    }

    [Fact]
    public void The_story_used_longest_ago_leaves_a_full_cache()
    {
        var story = Told();
        var other = story with { Id = "story-2" };
        var cache = new StatementCache(mostStatements: story.Statements.Count);
        var first = cache.Take(story);
        cache.Return(first);
        cache.Return(cache.Take(other));
        Assert.NotSame(first.Index, cache.Take(story).Index);
    }

    private static StoryState Told()
    {
        var story = new TestStory();
        story.Tell("a", Articles[0]);
        return story.State;
    }

    private static string Written(Decision decision) => JsonSerializer.Serialize(decision, StateJson.Default.Decision);
}
