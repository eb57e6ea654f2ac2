using Alerts.Stories;
using Alerts.Text.Comparing;
using FsCheck.Xunit;

namespace Alerts.Tests.Stories;

public sealed class StoryTextsTests
{
    [Property]
    public bool All_stories_are_compared_as_one_by_one(byte[][] texts, byte[] asked)
    {
        var index = new StoryTexts();
        var stories = Enumerable.Range(0, 4).Select(i => new IndexedStory($"story-{i}")).ToList();
        var told = texts.Select((text, i) => (Story: stories[i % 4], Text: Text(text))).Where(t => t.Text.Vector.Terms.Count > 0).ToList();
        told.ForEach(t => index.Add(t.Story, t.Text));
        var text = Text(asked);

        var found = index.Compare(text).ToDictionary(f => f.Story, f => f.Fit);
        return stories.TrueForAll(story =>
        {
            var plain = Plain(text, [.. told.Where(t => t.Story == story).Select(t => t.Text)]);
            return found.TryGetValue(story, out var fit) ? Near(fit, plain) : plain.Shared == 0;
        });
    }

    [Property]
    public bool Texts_that_move_are_compared_as_if_they_had_always_been_there(byte[][] texts, byte[] asked)
    {
        var (moving, settled) = (new StoryTexts(), new StoryTexts());
        var (one, other, both) = (new IndexedStory("one"), new IndexedStory("other"), new IndexedStory("both"));
        for (var i = 0; i < texts.Length; i++)
        {
            moving.Add(i % 2 == 0 ? one : other, Text(texts[i]));
            settled.Add(both, Text(texts[i]));
        }

        var before = moving.Compare(Text(asked)).Select(f => (f.Story.Id, f.Fit)).Order().ToList();
        var takeBack = moving.Move(other, one);
        var same = moving.Compare(Text(asked)).Select(f => f.Fit).SequenceEqual(settled.Compare(Text(asked)).Select(f => f.Fit));
        takeBack();
        return same && before.SequenceEqual(moving.Compare(Text(asked)).Select(f => (f.Story.Id, f.Fit)).Order());
    }

    [Property]
    public bool What_is_left_of_closed_stories_is_nothing_and_the_others_stay_as_they_were(byte[][] texts, byte[] asked)
    {
        var (index, open) = (new StoryTexts(), new StoryTexts());
        var (gone, kept, alone) = (new IndexedStory("gone"), new IndexedStory("kept"), new IndexedStory("kept"));
        for (var i = 0; i < texts.Length; i++)
        {
            index.Add(i % 2 == 0 ? gone : kept, Text(texts[i]));
            if (i % 2 == 1)
                open.Add(alone, Text(texts[i]));
        }

        index.Remove(story => story == gone);
        return index.Count == open.Count && gone.Texts.Count == 0
            && index.Compare(Text(asked)).Select(f => f.Fit).SequenceEqual(open.Compare(Text(asked)).Select(f => f.Fit))
            && index.Read(kept.Texts).Select(t => t.Vector.Terms.Count).SequenceEqual(open.Read(alone.Texts).Select(t => t.Vector.Terms.Count));
    }

    private static bool Near(StoryFit one, StoryFit other) => Math.Abs(one.Centre - other.Centre) < 1e-9
        && Math.Abs(one.Best - other.Best) < 1e-9 && one.Shared == other.Shared && Math.Abs(one.Strangers - other.Strangers) < 1e-9;

    private static StoryFit Plain(StoryText text, List<StoryText> story)
    {
        double Cosine(StoryText member) => text.Vector.Terms.Sum(t => Weight(text, t) * Weight(member, t));
        var sum = story.SelectMany(m => m.Vector.Terms).Distinct().ToDictionary(t => t, t => story.Sum(m => Weight(m, t)));
        var names = text.Vector.Terms.Where(text.Names.Contains).ToList();
        var length = Math.Sqrt(sum.Values.Sum(w => w * w));
        return new StoryFit(
            length > 0 ? text.Vector.Terms.Sum(t => Weight(text, t) * sum.GetValueOrDefault(t)) / length : 0,
            story.Select(Cosine).DefaultIfEmpty(0).Max(), text.Vector.Terms.Count(sum.ContainsKey),
            names.Count < 2 ? 0 : names.Count(name => !sum.ContainsKey(name)) / (double)names.Count);
    }

    private static double Weight(StoryText text, uint term)
    {
        var place = text.Vector.Terms.ToList().IndexOf(term);
        return place < 0 ? 0 : text.Vector.Weights[place];
    }

    // A few terms of a small vocabulary, the low ones names.
    private static StoryText Text(byte[] words)
    {
        var terms = words.Select(w => (uint)(w % 24)).Distinct().Order().ToList();
        var weights = terms.Select(t => (float)(Half)((1 + (t % 5)) / 10.0)).ToList();
        return new StoryText(new TermVector(terms, weights, terms.Count), []) { Names = terms.Where(t => t < 6).ToHashSet() };
    }
}
