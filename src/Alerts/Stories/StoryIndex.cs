using Alerts.Articles;
using Alerts.Text.Comparing;

namespace Alerts.Stories;

/// <summary>The open stories as the log tells them, in memory; made from the lines alone, in their order.</summary>
internal sealed class StoryIndex
{
    /// <summary>Stories that are compared in full; the others share too little with a text to hold it.</summary>
    private const int Candidates = 6;

    /// <summary>
    /// A text in which a holder of the story counts the same thing again needs less likeness: a short follow-up about one number
    /// shares few words with a long first report. Follow-ups of two sentences score about .06 below the threshold without it.
    /// </summary>
    private const double SameClaim = 0.1;

    private readonly Dictionary<string, OpenStory> _stories = [];
    private readonly Dictionary<ItemId, long> _lines = [];
    private readonly Dictionary<(string Article, int Item), StoryLine> _latest = [];
    private readonly Dictionary<uint, List<(OpenStory Story, float Weight)>> _postings = [];

    /// <summary>Time of the newest line; the pipeline's clock.</summary>
    public DateTimeOffset Time { get; private set; } = DateTimeOffset.MinValue;

    /// <summary>Takes in the next line.</summary>
    public void Apply(long position, StoryLine line)
    {
        Time = line.Time;
        _lines[line.ItemId] = position;
        if (!_stories.TryGetValue(line.StoryId, out var story))
            _stories[line.StoryId] = story = new OpenStory(line.StoryId);
        story.LastLine = position;
        if (line.Kind == StoryLineKind.Superseded)
            return;

        _latest[(line.ArticleId, line.Item)] = line;
        story.LastTime = line.Time;
        story.Members.Add(line.Vector);
        story.Claims.UnionWith(line.Claims);
        for (var i = 0; i < line.Vector.Terms.Count; i++)
        {
            if (!_postings.TryGetValue(line.Vector.Terms[i], out var posting))
                _postings[line.Vector.Terms[i]] = posting = [];
            posting.Add((story, line.Vector.Weights[i]));
        }
    }

    /// <summary>Position of the line of an item; null where it has none yet.</summary>
    public long? Find(ItemId item) => _lines.TryGetValue(item, out var line) ? line : null;

    /// <summary>The line of the latest edition of an article's item; null where there is none.</summary>
    public StoryLine? LatestEdition(string articleId, int item) => _latest.GetValueOrDefault((articleId, item));

    /// <summary>Position of a story's newest line; -1 for a new story.</summary>
    public long LastLine(string storyId) => _stories.TryGetValue(storyId, out var story) ? story.LastLine : -1;

    /// <summary>How many stories there are.</summary>
    public int Count => _stories.Count;

    /// <summary>The stories that had a line last, the newest first.</summary>
    /// <param name="before">Only those whose newest line stands before this position.</param>
    /// <param name="limit">The most that are wanted.</param>
    public IReadOnlyList<(string StoryId, long LastLine)> Newest(long before, int limit) =>
    [
        .. _stories.Values.Where(story => story.LastLine < before).OrderByDescending(story => story.LastLine).Take(limit)
            .Select(story => (story.Id, story.LastLine)),
    ];

    /// <summary>The running story that a text belongs to; null where it belongs to none.</summary>
    /// <param name="vector">What the text is about.</param>
    /// <param name="claims">Who counts what in it (<see cref="StoryClaims"/>).</param>
    /// <param name="now">The line's time.</param>
    /// <param name="window">A story that has been quiet for longer is closed.</param>
    public string? FindStory(TermVector vector, IReadOnlyList<uint> claims, DateTimeOffset now, TimeSpan window)
    {
        var shared = new Dictionary<OpenStory, float>();
        for (var i = 0; i < vector.Terms.Count; i++)
        {
            foreach (var (story, weight) in _postings.GetValueOrDefault(vector.Terms[i]) ?? [])
            {
                shared[story] = shared.GetValueOrDefault(story) + (weight * vector.Weights[i]);
            }
        }

        // On equal scores the newer story wins, and after that the id: every worker must choose the same.
        return shared.Where(s => now - s.Key.LastTime <= window)
            .OrderByDescending(s => s.Value / s.Key.Members.Count).ThenByDescending(s => s.Key.LastLine).Take(Candidates)
            .Select(s => (s.Key, Score: StoryLikeness.Score(vector, s.Key.Members, now - s.Key.LastTime)
                + (s.Key.Claims.Overlaps(claims) ? SameClaim : 0)))
            .Where(s => s.Score >= StoryLikeness.Threshold)
            .OrderByDescending(s => s.Score).ThenByDescending(s => s.Key.LastLine)
            .Select(s => s.Key.Id).FirstOrDefault();
    }

    private sealed class OpenStory(string id)
    {
        public string Id { get; } = id;

        public long LastLine { get; set; } = -1;

        public DateTimeOffset LastTime { get; set; }

        public List<TermVector> Members { get; } = [];

        public HashSet<uint> Claims { get; } = [];
    }
}
