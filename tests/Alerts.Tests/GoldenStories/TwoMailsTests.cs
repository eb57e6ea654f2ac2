using System.Text.RegularExpressions;
using Alerts.Delivery.Email;
using Alerts.TestSupport;
using Alerts.TestSupport.GoldenStories;

namespace Alerts.Tests.GoldenStories;

/// <summary>The given article on empty state, the follow-up that moves a figure, and six more: what a subscriber reads of each.</summary>
public sealed partial class TwoMailsTests
{
    private static readonly DateTimeOffset Friday = new(2026, 1, 16, 15, 4, 0, TimeSpan.Zero);

    private static readonly string Seed = File.ReadAllText(Repository.Shared("seed/article.txt"));

    private static readonly string[] Blocks = [.. Fence().Matches(File.ReadAllText(Repository.Shared("GOLDEN.md"))).Select(match => match.Groups["text"].Value)];

    private static readonly GoldenStory Story = new("Two mails", new Dictionary<string, string> { ["p"] = "venezuela prisoners" },
        "Donald Trump Delcy Rodriguez Venezuela Foro Penal Maria Corina Machado Nicolas Maduro".Split(' '), [
        Article(null, Seed, new GoldenLine("p", "NEW STORY", "a total of 406 political prisoners", null, "The dispute of two holders.", null)),
        Article(Friday, "Foro Penal said on Friday it had now verified 210 releases of political prisoners, up from about 180. The interim president stands by 406.",
            new GoldenLine("p", "UPDATE", "210 releases", "around 180 → 210", "A later number of one of them.", null)),
        Article(null, "Our correspondents have put together what is known.\n\n" + Seed, Silent("A reprint behind a lead without a fact: one origin.")),
        Article(Friday.AddHours(1), "Seventeen reporters walked free. More than 400 people were let go in all, the interim president insists.",
            Silent("A number word, and a weaker form of 406 by its holder.")),
        Article(Friday.AddDays(-4), "As of Monday Foro Penal had verified 120 releases.", Silent("It comes late and belongs before 180.")),
        Article(Friday.AddHours(2), "Machado demanded that Venezuela free 300 more political prisoners by Sunday.",
            new GoldenLine("p", "NEW", "free 300 more", null, "A demand, no value of what was released.", null)),
        Article(Friday.AddHours(3), "The UN rights office verified 406 releases of political prisoners in Venezuela since December.",
            new GoldenLine("p", "CONFIRMATION", "verified 406 releases", null, "An independent office.", null)),
        Article(Friday.AddHours(4), "The presidency repeated the 406.", Silent("Not independent of the holder.")),
        Article(Friday.AddHours(5), "Near Venezuela's border, Colombian rebels freed 17 prisoners.",
            new GoldenLine("p", "NEW STORY", "rebels freed 17 prisoners", null, "Other captors, another place.", null)),
    ]);

    private static readonly IReadOnlyList<PlayedArticle> Played = GoldenPlayer.Play(Story);

    [Theory]
    [InlineData(0, "Mute this story · Old news / wrong story · Manage · Leave")]
    [InlineData(1, "In-Reply-To / References: the first alert")]
    public void The_mails_read_as_they_should(int mail, string elsewhere)
    {
        var alert = Played[mail].Alerts["p"];
        var text = $"Subject: {alert.Subject}\n\n{AlertMailText.Write(alert, new Uri("https://alerts.example.org/leave"))}";
        Assert.Contains(elsewhere, Blocks[mail], StringComparison.Ordinal);
        var at = 0;
        foreach (var line in Blocks[mail].Replace(elsewhere, "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var found = Pattern(line).Match(text, at);
            Assert.True(found.Success, $"Behind character {at} the mail does not say: {line}\n\n{text}");
            at = found.Index + found.Length;
        }
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("observers are watching")]
    public void The_first_mail_leaves_out_the_year_of_the_ousting_and_the_closing_filler(string never) =>
        Assert.DoesNotContain(never, AlertMailText.Write(Played[0].Alerts["p"], new Uri("https://alerts.example.org/leave")), StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Every_follow_up_is_told_or_silent_also_with_other_names_and_numbers(int seed)
    {
        var story = seed == 0 ? Story : new Renaming(Story.Names, seed).Apply(Story);
        var played = GoldenPlayer.Play(story);
        var faults = GoldenJudge.Judge(story, played);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        // The last one tells a story of its own, and so touches no number of the first.
        Assert.NotEqual(played[0].Decisions[0].StoryId, played[^1].Decisions[0].StoryId);
        Assert.All([0, 1, 2, 4, 5, 6], article => Assert.Equal(played[0].Decisions[0].StoryId, played[article].Decisions[0].StoryId));
        Assert.Equal([2], played.Index().Where(p => p.Item.Decisions[0].Origin is not null).Select(p => p.Index));
    }

    [Fact]
    public void An_independent_office_confirms_and_the_slot_stays_contested() =>
        Assert.Equal(["CONFIRMATION", "STILL CONTESTED"], Played[6].Alerts["p"].Sections.Select(s => s.Label));

    private static GoldenArticle Article(DateTimeOffset? published, string text, GoldenLine line) =>
        new(null, null, published, $"article-{text.Length}", false, text, null, [line]);

    private static GoldenLine Silent(string reason) => new("p", null, "", null, reason, null);

    // The page leaves out words by an ellipsis, tells the story's address by a name, and puts blanks where they please the eye.
    private static Regex Pattern(string line) => new(string.Join(
        @"\s+", line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Regex.Escape(word).Replace("…", ".*", StringComparison.Ordinal)
            .Replace("<story", @"\S+", StringComparison.Ordinal)).Where(word => word != "page>")));

    [GeneratedRegex("^```\\n(?<text>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
