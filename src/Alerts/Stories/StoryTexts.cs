using System.Runtime.InteropServices;
using Alerts.Text.Comparing;

namespace Alerts.Stories;

/// <summary>The texts of the open stories, by their terms; compares a new text with all of them at once.</summary>
/// <remarks>
/// A text is kept in the postings of its terms only, 6 bytes each. Invariants: texts are numbered in the order in which they came, and a
/// posting is ascending; so the last text can be taken back. The weights are half floats, their products and sums exact in a double: the
/// result does not depend on the order of adding, and every worker gets the same. Not safe for several threads.
/// </remarks>
internal sealed partial class StoryTexts
{
    private readonly Dictionary<uint, List<Posting>> _byTerm = [];
    private readonly Dictionary<uint, List<int>> _byClaim = [];
    private readonly List<IndexedText> _texts = [];
    private readonly List<int> _touched = [];
    private double[] _cosines = [];
    private long _comparison;

    /// <summary>How many texts there are.</summary>
    public int Count => _texts.Count;

    /// <summary>Adds a text to a story.</summary>
    /// <returns>Takes it back; only while it is the last one.</returns>
    public Action Add(IndexedStory story, StoryText text)
    {
        var (number, before) = (_texts.Count, story.SquaredLength);
        var vector = text.Vector;
        story.SquaredLength = before + Product(vector, vector) + (2 * Product(vector, story));
        story.Texts.Add(number);
        _texts.Add(new IndexedText(story, text.Published?.ToUnixTimeSeconds(), vector.TermCount, text.Line));
        for (var i = 0; i < vector.Terms.Count; i++)
        {
            Postings.Of(_byTerm, vector.Terms[i]).Add(new Posting(number, (Half)vector.Weights[i]));
        }

        foreach (var claim in text.Claims)
        {
            Postings.Of(_byClaim, claim).Add(number);
        }

        return () =>
        {
            Postings.RemoveLast(_byTerm, vector.Terms);
            Postings.RemoveLast(_byClaim, text.Claims);
            _texts.RemoveAt(number);
            story.Texts.RemoveAt(story.Texts.Count - 1);
            story.SquaredLength = before;
        };
    }

    /// <summary>Forgets all texts of some stories.</summary>
    public void Remove(Predicate<IndexedStory> isGone)
    {
        var numbers = new int[_texts.Count];
        var next = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = isGone(_texts[i].Story) ? -1 : next++;
        }

        if (next == numbers.Length)
            return;
        foreach (var story in _texts.Select(text => text.Story).Distinct().ToList())
        {
            // All of a story's texts go, or none.
            foreach (ref var text in CollectionsMarshal.AsSpan(story.Texts))
            {
                text = numbers[text];
            }

            if (isGone(story))
                story.Texts.Clear();
        }

        _texts.RemoveAll(text => isGone(text.Story));
        Postings.Keep(_byTerm, posting => numbers[posting.Text] >= 0, posting => posting with { Text = numbers[posting.Text] });
        Postings.Keep(_byClaim, text => numbers[text] >= 0, text => numbers[text]);
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _byTerm.Clear();
        _byClaim.Clear();
        _texts.Clear();
    }

    /// <summary>Texts as they were added, without their names.</summary>
    /// <param name="numbers">Their numbers.</param>
    /// <remarks>Time is linear in the size of the whole index.</remarks>
    public IReadOnlyList<StoryText> Read(IReadOnlyList<int> numbers)
    {
        var place = new int[_texts.Count];
        Array.Fill(place, -1);
        var (terms, weights, claims) = (new List<uint>[numbers.Count], new List<float>[numbers.Count], new List<uint>[numbers.Count]);
        for (var i = 0; i < numbers.Count; i++)
        {
            (place[numbers[i]], terms[i], weights[i], claims[i]) = (i, [], [], []);
        }

        foreach (var term in _byTerm.Keys.Order())
        {
            foreach (var posting in _byTerm[term].Where(posting => place[posting.Text] >= 0))
            {
                terms[place[posting.Text]].Add(term);
                weights[place[posting.Text]].Add((float)posting.Weight);
            }
        }

        foreach (var claim in _byClaim.Keys.Order())
        {
            foreach (var text in _byClaim[claim].Where(text => place[text] >= 0))
            {
                claims[place[text]].Add(claim);
            }
        }

        return
        [
            .. numbers.Select((number, i) => new StoryText(new TermVector(terms[i], weights[i], _texts[number].TermCount), claims[i])
            {
                Published = _texts[number].Published is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null,
                Line = _texts[number].Line,
            }),
        ];
    }

    private static double Product(TermVector one, TermVector same) => one.Weights.Zip(same.Weights, (a, b) => (double)a * b).Sum();

    private double Product(TermVector vector, IndexedStory story)
    {
        var product = 0.0;
        if (story.Texts.Count == 0)
            return product;
        for (var i = 0; i < vector.Terms.Count; i++)
        {
            foreach (var posting in CollectionsMarshal.AsSpan(_byTerm.GetValueOrDefault(vector.Terms[i])))
            {
                if (_texts[posting.Text].Story == story)
                    product += (double)vector.Weights[i] * (double)posting.Weight;
            }
        }

        return product;
    }
}
