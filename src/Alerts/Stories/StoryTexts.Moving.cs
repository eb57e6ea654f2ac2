namespace Alerts.Stories;

/// <content>How texts move from one story to another.</content>
internal sealed partial class StoryTexts
{
    /// <summary>Gives the texts of a story to another one.</summary>
    /// <returns>Takes it back.</returns>
    public Action Move(IndexedStory from, IndexedStory to)
    {
        var (moved, kept, before) = (from.Texts.ToArray(), to.Texts.ToArray(), to.SquaredLength);
        to.SquaredLength += from.SquaredLength + (2 * Read(from.Texts).Sum(text => Product(text.Vector, to)));
        Assign(moved, to, [.. kept, .. moved]);
        from.Texts.Clear();
        return () =>
        {
            Assign(moved, from, moved);
            to.Texts.Clear();
            to.Texts.AddRange(kept);
            to.SquaredLength = before;
        };
    }

    /// <summary>Gives some texts of a story to a new one.</summary>
    /// <param name="from">The story.</param>
    /// <param name="to">A story without texts.</param>
    /// <param name="lines">Positions of the texts' lines.</param>
    /// <returns>Takes it back.</returns>
    public Action Split(IndexedStory from, IndexedStory to, IReadOnlySet<long> lines)
    {
        var (all, before) = (from.Texts.ToArray(), from.SquaredLength);
        var moved = all.Where(number => _texts[number].Line is { } line && lines.Contains(line)).ToArray();
        Assign(moved, to, moved);
        from.Texts.RemoveAll(moved.Contains);
        var vectors = Read(moved).Select(text => text.Vector).ToList();
        to.SquaredLength = vectors.Sum(vector => Product(vector, to));
        from.SquaredLength = before - to.SquaredLength - (2 * vectors.Sum(vector => Product(vector, from)));
        return () =>
        {
            Assign(moved, from, all);
            to.Texts.Clear();
            (from.SquaredLength, to.SquaredLength) = (before, 0);
        };
    }

    private void Assign(int[] moved, IndexedStory story, int[] texts)
    {
        foreach (var number in moved)
        {
            _texts[number] = _texts[number] with { Story = story };
        }

        story.Texts.Clear();
        story.Texts.AddRange(texts);
    }
}
