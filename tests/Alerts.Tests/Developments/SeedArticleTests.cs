using System.Text;
using Alerts.Ingest;
using Alerts.Stories;
using Alerts.Stories.Figures;
using Alerts.Tests.Support;
using Alerts.TestSupport;

namespace Alerts.Tests.Developments;

public sealed class SeedArticleTests
{
    private static readonly string Retold = Path.Combine(Repository.Root, "seeds", "story", "01-call-and-releases.txt");

    [Fact]
    public void The_given_article_disputes_how_many_prisoners_were_released() =>
        AssertDisputed(File.ReadAllText(Repository.Shared("seed/article.txt")));

    [Fact]
    public void The_retold_article_disputes_the_same() => AssertDisputed(File.ReadAllText(Retold));

    private static void AssertDisputed(string file)
    {
        var parsed = ArticleReader.Read("article.txt", Encoding.UTF8.GetBytes(file)).Value!;
        var decision = new TestStory().Tell("seed", parsed.Text, parsed.Title);
        var slot = Assert.Single(decision.Developments, d => d.Kind == DevelopmentKind.Conflict).Figure!.Slot;
        Assert.Equal(SlotStanding.Contested, slot.Standing);
        Assert.Equal([("Rodriguez", "406", 406m), ("Foro Penal", "around 180", 180m)],
            slot.Values.Select(v => (v.Holder!, v.Written, v.Value)));
    }
}
