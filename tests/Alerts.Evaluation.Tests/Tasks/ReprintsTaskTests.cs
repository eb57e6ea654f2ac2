using Alerts.Evaluation.Running;
using Alerts.Evaluation.Tasks;
using Alerts.Evaluation.Tests.Support;

namespace Alerts.Evaluation.Tests.Tasks;

public sealed class ReprintsTaskTests
{
    private static readonly EvaluationRecord[] Articles =
    [
        Article("a", "ferry", "The harbour ferry resumed its crossings to the northern islands on Tuesday. A storm had damaged its engine. "
            + "Islanders lined the quay to greet the first boat. The mayor promised a second ship before the summer. Fishermen had carried "
            + "bread and mail for nine days. The owner said that a new engine would come from Norway in May."),
        Article("b", "ferry", "Nine days after a gale broke its engine, the ship that links the islands with the mainland sails again. Shops "
            + "had run out of flour, and the school in the north stayed closed. A spokeswoman for the company apologised to all passengers."),
    ];

    [Fact]
    public void Copies_are_found_and_another_report_is_not_taken_for_one()
    {
        var scores = Answers.Of(new ReprintsTask(), Articles)[^1];
        Assert.Equal((12, 1, 0), ((int)scores["copies"]!, (int)scores["pairs"]!, (int)scores["false"]!));
        Assert.Equal(0, (int)scores["missed"]!["cut to half"]!);
        Assert.InRange((double)scores["recall"]!, 0.8, 1);
    }

    [Fact]
    public void The_same_seed_makes_the_same_copies_and_another_others()
    {
        string Told(int seed) => string.Join('\n', Answers.Of(new ReprintsTask(), Articles, seed: seed).Select(a => a.ToJsonString()));
        Assert.Equal(Told(1), Told(1));
        Assert.NotEqual(Told(1), Told(2));
    }

    private static EvaluationRecord Article(string id, string story, string text) => Answers.Record(new { id, story, text });
}
