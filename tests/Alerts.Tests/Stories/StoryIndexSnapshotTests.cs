using System.Globalization;
using Alerts.Articles;
using Alerts.Stories;
using Alerts.Stories.Splitting;
using Alerts.Text;
using Alerts.Text.Comparing;
using FsCheck.Xunit;

namespace Alerts.Tests.Stories;

public sealed class StoryIndexSnapshotTests
{
    private static readonly TimeSpan Window = TimeSpan.FromDays(14);
    private static readonly int[] Later = [0, 7, 15];
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly AnalyzedText[] Texts =
    [
        .. new[]
        {
            "The harbour ferry resumed its crossings to the northern islands after the storm damaged its engine.",
            "Islanders welcomed the ferry back: crossings from the harbour had stopped when the storm damaged the engine.",
            "The relief group Sea Watchers reports 25 rescued passengers of the harbour ferry.",
            "Sea Watchers said on Thursday it had now counted 33 rescued passengers.",
            "Researchers in Lisbon published trial results of a malaria vaccine for small children.",
            "The malaria vaccine for small children passed its trial, the researchers in Lisbon said.",
            "Engineers closed the old railway bridge near Cologne because of rusty cables.",
        }.Select(text => TextAnalyzer.Analyze(null, text)),
    ];

    [Property]
    public bool Snapshot_and_tail_tell_the_same_as_a_replay_of_all_lines(Arrival[] events, byte cut)
    {
        var replayed = new StoryIndex(Window);
        var lines = Write(replayed, events);
        var covered = lines.Count == 0 ? 0 : cut % (lines.Count + 1);

        var saving = new StoryIndex(Window);
        ApplyAll(saving, lines, 0, covered);
        var loaded = new StoryIndex(Window);
        loaded.Restore(saving.Save());
        ApplyAll(loaded, lines, covered, lines.Count);
        ApplyAll(saving, lines, covered, lines.Count);   // who saved goes on as well

        return Same(replayed, loaded, lines) && Same(replayed, saving, lines);
    }

    [Property]
    public bool Lines_taken_back_leave_the_index_as_it_was(Arrival[] events, Arrival[] tentative)
    {
        var index = new StoryIndex(Window);
        var lines = Write(index, events);
        var untouched = new StoryIndex(Window);
        ApplyAll(untouched, lines, 0, lines.Count);

        var takeBack = new Stack<Action>();
        foreach (var e in tentative)
        {
            takeBack.Push(index.Apply(1_000_000 + takeBack.Count, Line(index, e, 1_000_000 + takeBack.Count)));
        }

        while (takeBack.TryPop(out var last))
        {
            last();
        }

        return Same(untouched, index, lines) && untouched.Save().ToString() == index.Save().ToString();
    }

    [Fact]
    public void A_snapshot_drops_the_vectors_of_closed_stories_and_no_line()
    {
        var index = new StoryIndex(Window);
        var lines = Write(index, [new Arrival(1, 0, 0, 0), new Arrival(2, 4, 1, 15)]);
        var saved = System.Text.Json.JsonSerializer.Deserialize(index.Save(), StoryIndexJson.Default.SavedStoryIndex)!;
        Assert.Equal([0, 1], saved.Stories.Select(story => story.Members.Count));
        Assert.Equal(lines.Select(line => line.ArticleId), saved.Lines.Select(line => line.ArticleId));
    }

    [Fact]
    public void An_item_whose_line_is_skipped_has_none_until_it_gets_another()
    {
        var index = new StoryIndex(Window);
        var line = Assert.Single(Write(index, [new Arrival(1, 0, 0, 0)]));
        var takeBack = index.Apply(1, StoryPlacement.Skip(index, new PlacedLine(0, line)));
        Assert.Null(index.Find(line.ItemId));
        takeBack();
        Assert.Equal(0, index.Find(line.ItemId));

        index.Apply(1, StoryPlacement.Skip(index, new PlacedLine(0, line)));
        var restored = new StoryIndex(Window);
        restored.Restore(index.Save());
        Assert.Null(restored.Find(line.ItemId));
        Assert.True(restored.IsSkipped(0));
        Assert.Equal(0, restored.LastLine(line.StoryId));
        Assert.Equal(line.StoryId, restored.LatestEdition(line.ArticleId, 0)?.StoryId);
        restored.Apply(2, line);
        Assert.Equal(2, restored.Find(line.ItemId));
    }

    [Fact]
    public void A_restored_story_is_compared_by_all_its_texts()
    {
        var index = new StoryIndex(Window);
        var lines = Write(index, [new Arrival(1, 0, 0, 0), new Arrival(1, 4, 1, 1), new Arrival(1, 6, 2, 1)]);
        var restored = new StoryIndex(Window);
        restored.Restore(index.Save());
        Assert.All([0, 4, 6], text => Assert.Equal(lines[0].StoryId, restored.FindStory(Compared(Texts[text]), restored.Time)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_split_draws_its_own_texts_also_after_a_restart_and_a_split_that_is_taken_back_leaves_no_trace(bool restarts)
    {
        var index = new StoryIndex(Window);
        var line = Assert.Single(Write(index, [new Arrival(1, 0, 0, 0)]));
        index.Apply(1, Member("vaccine", 4, line.StoryId, 0));
        index.Apply(2, Member("ferry", 2, line.StoryId, 1));
        index = restarts ? Restart(index) : index;
        var before = index.Save().ToString();
        var split = StoryPlacement.Split(index, line.StoryId, [new SplitItem("vaccine", 0)]);
        index.Apply(3, split)();
        Assert.Equal(before, index.Save().ToString());

        index.Apply(3, split);
        foreach (var known in (StoryIndex[])[index, Restart(index)])
        {
            Assert.Equal(split.Splits!.StoryId, known.FindStory(Compared(Texts[5]), known.Time));
            Assert.Equal(line.StoryId, known.FindStory(Compared(Texts[1]), known.Time));
            Assert.Equal((split.Splits.StoryId, line.StoryId), (
                known.LatestEdition("vaccine", 0)?.StoryId, known.LatestEdition("ferry", 0)?.StoryId));
            Assert.Equal((3, 3), (known.LastLine(line.StoryId), known.LastLine(split.Splits.StoryId)));
        }

        StoryLine Member(string article, int text, string story, long previous) => line with
        {
            ArticleId = article, Kind = StoryLineKind.Joined, StoryId = story, Vector = Texts[text].Vector, Claims = StoryClaims.Of(Texts[text]),
            Previous = previous,
        };

        static StoryIndex Restart(StoryIndex saved)
        {
            var restored = new StoryIndex(Window);
            restored.Restore(saved.Save());
            return restored;
        }
    }

    [Fact]
    public void A_closed_story_that_a_later_edition_opens_again_is_compared_by_its_new_text()
    {
        var index = new StoryIndex(Window);
        var lines = Write(index, [new Arrival(1, 0, 1, 0), new Arrival(1, 4, 2, 20)]);
        Assert.Equal(lines[0].StoryId, lines[1].StoryId);
        Assert.Null(index.FindStory(Compared(Texts[1]), index.Time));
        Assert.Equal(lines[0].StoryId, index.FindStory(Compared(Texts[5]), index.Time));
    }

    [Fact]
    public void What_joined_a_merged_story_joins_the_older_one_and_both_are_compared()
    {
        var index = new StoryIndex(Window);
        var lines = Write(index, [new Arrival(1, 0, 0, 0), new Arrival(2, 4, 0, 0)]);
        var merge = StoryPlacement.Merge(index, lines[0].StoryId, lines[1].StoryId);
        var takeBack = index.Apply(2, merge);
        Assert.Equal((1, lines[0].StoryId, 2), (index.Count, index.FindStory(lines[1].StoryId), index.LastLine(lines[0].StoryId)));
        Assert.Equal(1, index.LastLine(lines[1].StoryId));
        Assert.Equal(lines[0].StoryId, index.LatestEdition("article-2", 0)?.StoryId);
        Assert.All([1, 5], text => Assert.Equal(lines[0].StoryId, index.FindStory(Compared(Texts[text]), index.Time)));

        takeBack();
        Assert.Equal((2, lines[1].StoryId), (index.Count, index.FindStory(lines[1].StoryId)));
        Assert.Equal(lines[1].StoryId, index.FindStory(Compared(Texts[5]), index.Time));
    }

    [Fact]
    public void A_closed_story_runs_again_when_a_running_one_is_merged_into_it_and_is_compared_by_that_one()
    {
        var index = new StoryIndex(Window);
        var lines = Write(index, [new Arrival(1, 0, 0, 0), new Arrival(2, 4, 0, 20)]);
        index.Apply(2, StoryPlacement.Merge(index, lines[0].StoryId, lines[1].StoryId));
        Assert.Equal(lines[0].StoryId, index.FindStory(Compared(Texts[5]), index.Time));
        Assert.Null(index.FindStory(Compared(Texts[1]), index.Time));
    }

    /// <summary>An edition that comes in.</summary>
    /// <param name="Article">Which article, of a few.</param>
    /// <param name="Text">What it says, of a few texts.</param>
    /// <param name="Edition">Its number, of a few; they come in any order.</param>
    /// <param name="Days">Days since the one before, of 0 to 20.</param>
    public sealed record Arrival(byte Article, byte Text, byte Edition, byte Days);

    private static List<StoryLine> Write(StoryIndex index, IEnumerable<Arrival> events)
    {
        var lines = new List<StoryLine>();
        foreach (var e in events)
        {
            var line = Line(index, e, lines.Count);
            index.Apply(lines.Count, line);
            lines.Add(line);
        }

        return lines;
    }

    // As StoryPlacement decides. Now and then a person merges two stories; the lower number is the older one.
    private static StoryLine Line(StoryIndex index, Arrival e, int number)
    {
        if (e.Edition % 8 == 7 && index.Count > 1)
        {
            var two = index.Newest(long.MaxValue, int.MaxValue).Skip(e.Article % (index.Count - 1)).Take(2)
                .Select(story => story.StoryId).OrderBy(id => int.Parse(id["story-".Length..], CultureInfo.InvariantCulture)).ToList();
            return StoryPlacement.Merge(index, two[0], two[1]);
        }

        var text = Texts[e.Text % Texts.Length];
        var (article, edition) = ($"article-{e.Article % 8}", (e.Edition % 4) + 1);
        var time = (index.Time < Start ? Start : index.Time) + TimeSpan.FromDays(e.Days % 21);
        var claims = StoryClaims.Of(text);
        var (kind, story) = index.LatestEdition(article, 0) is { } known
            ? (known.Edition > edition ? StoryLineKind.Superseded : StoryLineKind.Joined, known.StoryId)
            : index.FindStory(Compared(text), time) is { } running ? (StoryLineKind.Joined, running)
            : (StoryLineKind.Opened, $"story-{number}");
        return new StoryLine(article, edition, 0, "raw", kind, story, AsRead(text.Vector), [], claims, time, index.LastLine(story));
    }

    private static StoryText Compared(AnalyzedText text) => StoryText.Of(new ArticleItem(0, null, "", text), null);

    // A line read from the log has its weights as the log keeps them.
    private static TermVector AsRead(TermVector vector) =>
        vector with { Weights = [.. vector.Weights.Select(weight => (float)(Half)weight)] };

    private static void ApplyAll(StoryIndex index, List<StoryLine> lines, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            index.Apply(i, lines[i]);
        }
    }

    private static bool Same(StoryIndex one, StoryIndex other, List<StoryLine> lines) =>
        one.Time == other.Time
        && Texts.All(text => Later.All(days => one.FindStory(Compared(text), one.Time + TimeSpan.FromDays(days))
            == other.FindStory(Compared(text), one.Time + TimeSpan.FromDays(days))))
        && lines.All(line => one.Find(line.ItemId) == other.Find(line.ItemId) && one.LastLine(line.StoryId) == other.LastLine(line.StoryId)
            && one.FindStory(line.StoryId) == other.FindStory(line.StoryId)
            && one.LatestEdition(line.ArticleId, 0) == other.LatestEdition(line.ArticleId, 0))
        && one.Save().ToString() == other.Save().ToString();
}
