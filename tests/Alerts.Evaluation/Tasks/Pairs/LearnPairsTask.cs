using System.Text.Json.Nodes;
using Alerts.Evaluation.Running;
using Alerts.Text.Comparing;

namespace Alerts.Evaluation.Tasks.Pairs;

/// <summary><c>pairs-learn</c>: as <c>pairs</c>, by one model learnt on all sets together; it shows what the product's measures can tell.</summary>
/// <remarks>
/// Nothing that it learns is shipped: the licences of the sets do not allow it. It reads the labels of <c>--in</c> and <c>--learn</c>, five times
/// of four fifths, and answers the last fifth: never a pair of a claim that it has seen. <c>--as known-claims</c> may have seen other
/// pairs of the claim. <c>--as paraphrase</c> answers 1 or 0.
/// </remarks>
internal sealed class LearnPairsTask : IEvaluationTask
{
    private const int Folds = 5;
    private const string AsParaphrase = "paraphrase";
    private const string AsKnownClaims = "known-claims";

    public string Name => "pairs-learn";

    public IReadOnlyList<string> Modes => ["relation", AsKnownClaims, AsParaphrase];

    public IEnumerable<JsonObject> Answer(EvaluationInput input, ItemProgress progress)
    {
        progress.Begin("measuring the pairs of all sets");
        var all = LabelledPair.Read(input.Records.Concat(input.Learn));
        foreach (var fold in all.Take(input.Records.Count).GroupBy(p => Number(p) % Folds))
        {
            progress.Begin($"learning to answer part {fold.Key + 1} of {Folds}");
            var model = new PairModel(
                [.. all.Where(p => Number(p) % Folds != fold.Key)], input.Records[0].File, p => Number(p) / Folds % 2 == 0,
                input.Mode == AsParaphrase ? answers => F1(answers, 0) : MeanF1);
            foreach (var pair in fold)
            {
                var label = model.Label(pair.Measures);
                yield return new JsonObject
                {
                    ["id"] = pair.Id, ["label"] = input.Mode == AsParaphrase ? label == 0 ? 1 : 0 : LabelledPair.Labels[label],
                };
                progress.ItemDone();
            }
        }

        uint Number(LabelledPair pair) => TermHash.Of(input.Mode == AsKnownClaims ? pair.Id : pair.Claim) >> 8;
    }

    private static double MeanF1(IReadOnlyList<(int Right, int Said)> answers) =>
        answers.Select(a => a.Right).Distinct().Average(label => F1(answers, label));

    private static double F1(IReadOnlyList<(int Right, int Said)> answers, int label)
    {
        int right = 0, either = 0;
        foreach (var answer in answers)
        {
            either += (answer.Right == label ? 1 : 0) + (answer.Said == label ? 1 : 0);
            right += answer.Right == label && answer.Said == label ? 1 : 0;
        }

        return either == 0 ? 0 : 2.0 * right / either;
    }
}
