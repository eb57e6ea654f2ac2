using System.Text.Json;
using Alerts.Articles;
using Alerts.Stories;
using Alerts.Tests.Support;

namespace Alerts.Tests.Stories;

public sealed class StoryBlobTests
{
    private const int Megabyte = 1_000_000;

    [Fact]
    public void A_story_of_ten_thousand_statements_stays_within_a_megabyte()
    {
        var story = Story(items: 400, statements: 10_000, words: 14);
        var size = StoryBlob.Write(story).ToMemory().Length;
        Assert.True(size <= Megabyte, $"{size} bytes");
    }

    [Theory]
    [InlineData(400, 600)]
    [InlineData(2_000, 600)]
    [InlineData(400, 2_000)]
    public void So_it_does_with_the_runs_of_words_by_which_reprints_are_told(int items, int runs)
    {
        var story = Story(items, statements: 10_000, words: 14, runs);
        var size = StoryBlob.Write(story with { Items = RecentRuns.Keep(story.Items) }).ToMemory().Length;
        Assert.True(size <= Megabyte, $"{size} bytes");
    }

    [Fact]
    public void Of_too_many_runs_those_of_the_oldest_texts_are_forgotten()
    {
        var items = Story(items: 120, statements: 0, words: 0, runs: 2_000).Items;
        var kept = RecentRuns.Keep(items);
        Assert.Equal(items.Select(item => item.Id), kept.Select(item => item.Id));
        Assert.Null(kept[0].Shingles);
        Assert.Equal(items[119].Shingles, kept[119].Shingles);
        Assert.InRange(kept.Sum(item => item.Shingles?.Count ?? 0), 198_000, 200_000);
        Assert.Same(kept, RecentRuns.Keep(kept));
    }

    [Fact]
    public void Taking_in_an_article_forgets_the_runs_of_the_oldest()
    {
        var known = Story(items: 120, statements: 0, words: 0, runs: 2_000);
        var article = TestStory.Article("b", "Divers found rust at the harbour bridge on Monday.");
        var line = new TestStory().Line(article);
        var after = StoryFolding.TakeIn(known, line, article, new Decision(line.Line.ItemId, known.Id, known.Name, false, [], [], []));
        Assert.Null(after.Items[0].Shingles);
        Assert.NotEmpty(after.Items[120].Shingles!);
    }

    [Fact]
    public void A_story_comes_back_as_it_was()
    {
        var story = Story(items: 3, statements: 20, words: 5, runs: 600);
        Assert.Equal(Plain(story), Plain(StoryBlob.Read(StoryBlob.Write(story))));
    }

    [Fact]
    public void The_same_story_gives_the_same_bytes() =>
        Assert.Equal(StoryBlob.Write(Story(3, 20, 5)).ToArray(), StoryBlob.Write(Story(3, 20, 5)).ToArray());

    [Fact]
    public void A_story_of_the_release_before_is_read()
    {
        var story = Story(items: 3, statements: 20, words: 5);
        Assert.Equal(Plain(story), Plain(StoryBlob.Read(BinaryData.FromString(Plain(story)))));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("")]
    public void What_is_no_story_is_refused(string stored) =>
        Assert.Throws<JsonException>(() => StoryBlob.Read(BinaryData.FromString(stored)));

    private static string Plain(StoryState story) => JsonSerializer.Serialize(story, StateJson.Default.StoryState);

    // Words as in real text: the word of rank r about 1/r times as often as the first.
    private static StoryState Story(int items, int statements, int words, int runs = 0)
    {
        var random = new Random(7);
        return new StoryState(new string('a', 64))
        {
            Name = "Bridge closed",
            Items =
            [
                .. Enumerable.Range(0, items).Select(i => new StoryItem(
                    new ItemId(Convert.ToHexStringLower(Bytes(32)), 1, 0), DateTimeOffset.UnixEpoch.AddMinutes(i), i)
                { Shingles = runs == 0 ? null : [.. Enumerable.Range(0, runs).Select(_ => (ushort)random.Next(ushort.MaxValue)).Distinct().Order()] }),
            ],
            Statements =
            [
                .. Enumerable.Range(0, statements).Select(i => new Statement(
                    i * items / statements, i % 25, [.. Enumerable.Range(0, words).Select(_ => Hash((int)Math.Pow(20_000, random.NextDouble())))])),
            ],
        };

        byte[] Bytes(int count)
        {
            var bytes = new byte[count];
            random.NextBytes(bytes);
            return bytes;
        }
    }

    private static uint Hash(int rank) => Text.Comparing.TermHash.Of($"word{rank}");
}
