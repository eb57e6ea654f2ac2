using Alerts.Evaluation.Running;
using Alerts.Evaluation.Tasks;
using Alerts.Evaluation.Tests.Support;

namespace Alerts.Evaluation.Tests.Tasks;

public sealed class ClustersTaskTests
{
    private static readonly EvaluationRecord[] Articles =
    [
        Article("ferry", "2026-03-01", "Ferry resumes its crossings to the northern islands after the storm"),
        Article("vaccine", "2026-03-02", "Malaria vaccine protects small children in a Lisbon trial"),
        Article("ferry again", "2026-03-03", "Islanders welcome the ferry back: crossings had stopped in the storm"),
    ];

    [Fact]
    public void Articles_on_one_story_share_a_cluster_and_others_do_not()
    {
        var clusters = Clusters(Articles);
        Assert.Equal(clusters["ferry"], clusters["ferry again"]);
        Assert.NotEqual(clusters["ferry"], clusters["vaccine"]);
    }

    [Fact]
    public void Articles_come_in_by_date_whatever_their_order_in_the_file() =>
        Assert.Equal(Clusters(Articles).OrderBy(c => c.Key), Clusters([.. Articles.Reverse()]).OrderBy(c => c.Key));

    [Fact]
    public void On_demand_articles_come_in_as_they_stand_in_the_file() =>
        Assert.NotEqual(Clusters(Articles)["ferry"], Clusters([.. Articles.Reverse()], "file")["ferry"]);

    [Fact]
    public void Another_seed_shuffles_the_articles_otherwise_and_the_same_seed_alike()
    {
        string Order(int seed) => string.Join(' ', Answers.Of(new ClustersTask(), Articles, mode: "shuffled", seed: seed).Select(a => a["id"]));
        Assert.Equal(Order(5), Order(5));
        Assert.True(Enumerable.Range(0, 20).Select(Order).Distinct().Count() > 1);
    }

    [Fact]
    public void Headlines_of_one_hour_share_a_cluster_more_easily_than_those_of_two_days()
    {
        EvaluationRecord Headline(string id, int hour, string title) =>
            Answers.Record(new { id, time_ms = hour * 3_600_000L, title });
        EvaluationRecord[] At(int hour) =>
            [Headline("a", 0, "Ferry resumes its crossings after the storm"), Headline("b", hour, "Islanders welcome ferry back after storm")];
        Assert.Single(Clusters(At(0)).Values.Distinct());
        Assert.Equal(2, Clusters(At(48)).Values.Distinct().Count());
    }

    [Fact]
    public void Two_reports_far_apart_in_time_are_two_stories()
    {
        var clusters = Clusters(
            [Articles[0], Article("next year", "2027-03-01", "Ferry resumes its crossings to the northern islands after the storm")]);
        Assert.NotEqual(clusters["ferry"], clusters["next year"]);
    }

    private static EvaluationRecord Article(string id, string date, string text) => Answers.Record(new { id, date, text });

    private static Dictionary<string, string> Clusters(IReadOnlyList<EvaluationRecord> records, string? mode = null) =>
        Answers.Of(new ClustersTask(), records, mode: mode)
            .ToDictionary(a => a["id"]!.GetValue<string>(), a => a["cluster"]!.GetValue<string>());
}
