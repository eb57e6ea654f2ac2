namespace Alerts.Stories;

/// <summary>A story in the index.</summary>
/// <param name="id">Lower-case hex.</param>
internal sealed class IndexedStory(string id)
{
    public string Id { get; } = id;

    public long LastLine { get; set; } = -1;

    /// <summary>Time of the last text that joined it.</summary>
    public DateTimeOffset LastTime { get; set; }

    /// <summary>Numbers of its texts in <see cref="StoryTexts"/> since it was opened, the last time that it was.</summary>
    public List<int> Texts { get; } = new(1);

    /// <summary>Square of the length of the sum of its texts' vectors.</summary>
    public double SquaredLength { get; set; }

    /// <summary>What the comparison that runs now has found; scratch of <see cref="StoryTexts"/>.</summary>
    public StoryTally Tally;
}

/// <summary>What one comparison has counted for a story so far.</summary>
/// <remarks>Invariant: the counts belong to the comparison of this number; for any other they are void.</remarks>
internal struct StoryTally
{
    public long Comparison;
    public int LastTerm;
    public int Shared;
    public int Names;
    public int Doers;
    public double Sum;
    public double Best;

    /// <summary>Counts a term of the text that a text of the story has, once however many have it.</summary>
    public void See(long comparison, int term, bool isName, bool isDoer)
    {
        if (Comparison != comparison)
            this = new StoryTally { Comparison = comparison, LastTerm = -1 };
        if (LastTerm == term)
            return;
        LastTerm = term;
        Shared++;
        Names += isName ? 1 : 0;
        Doers += isDoer ? 1 : 0;
    }
}

/// <summary>An edition in the index.</summary>
/// <param name="Edition">Its number.</param>
/// <param name="StoryId">The story of the item.</param>
internal sealed record IndexedEdition(int Edition, string StoryId);
