using System.Text.Json.Nodes;
using Alerts.Articles;
using Alerts.Developments;
using Alerts.Evaluation.Running;
using Alerts.Stories;

namespace Alerts.Evaluation.Tasks;

/// <summary><c>reprints</c>: makes copies of the articles of any set of stories and asks whether they are told from other reports.</summary>
/// <remarks>Makes its own labels, so the last answer holds the scores. A copy counts as found where it joins the story of its article
/// and is said to be that article's copy; every two articles of one story are a pair that must not be taken for copies.</remarks>
internal sealed class ReprintsTask : IEvaluationTask
{
    public string Name => "reprints";

    public IEnumerable<JsonObject> Answer(EvaluationInput input, ItemProgress progress)
    {
        var originals = input.Records.Select(record => new Original(record)).ToList();
        var index = Index(originals);
        var edits = Edits(originals, input.Seed);
        var scores = new ReprintScores();
        foreach (var original in originals)
        {
            foreach (var (edit, text) in edits.Of(original.Text))
            {
                var copy = EvaluationArticle.Of($"{original.Id} {edit}", null, text, original.Article.Published);
                var joined = StoryPlacement.Decide(index, copy with { DroppedAt = default }, copy.Items[0]).StoryId == original.StoryId;
                var decision = original.Tell(copy);
                scores.Add(edit, joined, decision);
                yield return new JsonObject
                {
                    ["id"] = copy.ArticleId, ["joined"] = joined, ["origin"] = decision.Origin?.ArticleId,
                    ["told"] = new JsonArray([.. decision.Developments.Select(d => (JsonNode)$"{d.Explanation}: {d.Text}")]),
                };
            }

            foreach (var other in originals.TakeWhile(other => other != original).Where(other => other.Story == original.Story))
            {
                var origin = other.Tell(original.Article).Origin;
                scores.AddPair(origin is not null);
                yield return new JsonObject { ["id"] = $"{other.Id} {original.Id}", ["origin"] = origin?.ArticleId };
            }

            progress.ItemDone();
        }

        yield return scores.Tell();
    }

    // All articles at once, as an archive comes in: the copies have all of their stories to choose from.
    private static StoryIndex Index(List<Original> originals)
    {
        var index = new StoryIndex(new StoryOptions().Window);
        for (var i = 0; i < originals.Count; i++)
        {
            var line = StoryPlacement.Decide(index, originals[i].Article with { DroppedAt = default }, originals[i].Article.Items[0]);
            index.Apply(i, line);
            originals[i].StoryId = line.StoryId;
        }

        return index;
    }

    private static ArticleEdits Edits(List<Original> originals, int seed)
    {
        var sentences = originals.SelectMany(original => ArticleEdits.Sentences(original.Text)).ToList();
        var words = sentences.SelectMany(s => s.Split(' ')).Where(word => word.Length > 3 && word.All(char.IsAsciiLetterLower)).ToList();
#pragma warning disable CA5394 // A draw, no secret.
        return new ArticleEdits(new Random(seed), words, sentences);
#pragma warning restore CA5394
    }

    /// <summary>An article of the set, and a story that holds it alone.</summary>
    private sealed class Original(EvaluationRecord record)
    {
        private StoryState? _told;

        public string Id { get; } = record.Text("id");

        public string Text { get; } = record.Text("text");

        public string Story { get; } = record.Text("story");

        public IngestedArticle Article { get; } = EvaluationArticle.Of(
            record.Text("id"), record.TextOrNull("title"), record.Text("text"), EvaluationArticle.Time(record));

        public string StoryId { get; set; } = "";

        /// <summary>Decides an article behind this one.</summary>
        public Decision Tell(IngestedArticle other)
        {
            var finder = new DevelopmentFinder();
            if (_told is null)
            {
                var first = new PlacedLine(0, StoryPlacement.Decide(new StoryIndex(new StoryOptions().Window), Article, Article.Items[0]));
                var empty = new StoryState(first.Line.StoryId);
                _told = StoryFolding.TakeIn(empty, first, Article, finder.Decide(empty, first, Article));
            }

            var line = StoryPlacement.Decide(new StoryIndex(new StoryOptions().Window), other, other.Items[0]);
            return finder.Decide(_told, new PlacedLine(1, line with { StoryId = _told.Id, Kind = StoryLineKind.Joined, Previous = 0 }), other);
        }
    }
}
