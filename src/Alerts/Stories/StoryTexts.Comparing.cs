using System.Runtime.InteropServices;
using Alerts.Text.Comparing;

namespace Alerts.Stories;

/// <content>How a text is compared with the texts of all open stories.</content>
internal sealed partial class StoryTexts
{
    /// <summary>The stories that share terms with a text, in no order, and what they have in common with it.</summary>
    public IEnumerable<(IndexedStory Story, StoryFit Fit)> Compare(StoryText text)
    {
        var names = text.Vector.Terms.Count(text.Names.Contains);
        foreach (var story in Tally(text))
        {
            var tally = story.Tally;
            var strangers = names < 2 ? 0 : 1 - ((double)tally.Names / names);
            yield return (story, new StoryFit(tally.Sum / Math.Sqrt(story.SquaredLength), tally.Best, tally.Shared, strangers, text.Doers.Count > 0 && tally.Doers == 0, names > 1 && tally.Names == names));
        }
    }

    /// <summary>Whether a text of the story holds one of the claims.</summary>
    public bool Shares(IndexedStory story, IReadOnlyList<uint> claims) =>
        claims.Any(claim => _byClaim.GetValueOrDefault(claim)?.Exists(text => _texts[text].Story == story) == true);

    /// <summary>Time between a moment and the nearest text of a story whose time of publication is known; null where none is.</summary>
    public TimeSpan? Nearest(IndexedStory story, DateTimeOffset published)
    {
        long? nearest = null;
        foreach (var text in story.Texts)
        {
            if (_texts[text].Published is { } other && Math.Abs(published.ToUnixTimeSeconds() - other) is var apart && !(apart >= nearest))
                nearest = apart;
        }

        return nearest is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
    }

    private List<IndexedStory> Tally(StoryText text)
    {
        _comparison++;
        if (_cosines.Length < _texts.Count)
            Array.Resize(ref _cosines, Math.Max(_texts.Count, _cosines.Length * 2));
        var vector = text.Vector;
        for (var i = 0; i < vector.Terms.Count; i++)
        {
            var (weight, isName, isDoer) = ((double)vector.Weights[i], text.Names.Contains(vector.Terms[i]), text.Doers.Contains(vector.Terms[i]));
            foreach (var posting in CollectionsMarshal.AsSpan(_byTerm.GetValueOrDefault(vector.Terms[i])))
            {
                if (_cosines[posting.Text] == 0)
                    _touched.Add(posting.Text);
                _cosines[posting.Text] += weight * (double)posting.Weight;
                _texts[posting.Text].Story.Tally.See(_comparison, i, isName, isDoer);
            }
        }

        var stories = new List<IndexedStory>();
        foreach (var number in _touched)
        {
            var story = _texts[number].Story;
            if (story.Tally.Sum == 0)
                stories.Add(story);
            story.Tally.Sum += _cosines[number];
            story.Tally.Best = Math.Max(story.Tally.Best, _cosines[number]);
            _cosines[number] = 0;
        }

        _touched.Clear();
        return stories;
    }
}
