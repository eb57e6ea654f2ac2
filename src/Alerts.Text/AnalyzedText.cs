using Alerts.Text.Comparing;
using Alerts.Text.Extracting;
using Alerts.Text.Extracting.Holders;
using Alerts.Text.Extracting.Names;
using Alerts.Text.Extracting.Statements;
using Alerts.Text.Extracting.Times;
using Alerts.Text.Segmenting;

namespace Alerts.Text;

/// <summary>Everything the later stages need to know of a text, so that it is read only once.</summary>
/// <param name="Name">What to call it: the headline, or the first sentence cut at a clause.</param>
/// <param name="Vector">What it is about; for finding its story.</param>
/// <param name="Names">Names of persons, organisations and places, as written, each once, in order of appearance.</param>
/// <param name="Sentences">Its sentences in order; the headline is not among them.</param>
public sealed record AnalyzedText(string Name, TermVector Vector, IReadOnlyList<string> Names, IReadOnlyList<AnalyzedSentence> Sentences)
{
    /// <summary>What each of <see cref="Names"/> is, in the same order; empty where an earlier analysis wrote the text.</summary>
    public IReadOnlyList<NameKind> NameKinds { get => field ?? []; init; } = [];

    /// <summary>Runs of its words, for telling a copy (<see cref="Comparing.Shingles"/>); empty where an earlier analysis wrote it.</summary>
    public IReadOnlyList<ushort> Shingles { get => field ?? []; init; } = [];
}

/// <summary>A sentence with what can be told from it alone and from the text before it.</summary>
/// <param name="Sentence">Where it stands.</param>
/// <param name="Terms">Its distinct content words in order of appearance.</param>
/// <param name="Figures">The figures that it states, in order.</param>
/// <param name="Speaker">Who says it, as written ("Sea Watchers"); null where the sentence names nobody.</param>
public sealed record AnalyzedSentence(
    Sentence Sentence, IReadOnlyList<WeightedTerm> Terms, IReadOnlyList<Figure> Figures, string? Speaker)
{
    /// <summary>True for a line of the page rather than a sentence (a menu, a table, a caption): what it tells changes nothing known.</summary>
    public bool IsOfPage { get; init; }

    /// <summary>Who says what in it, in order; empty where nobody does or an earlier analysis wrote the sentence.</summary>
    public IReadOnlyList<Claim> Claims { get => field ?? []; init; } = [];

    /// <summary>The times that it tells, in order.</summary>
    public IReadOnlyList<TimeMention> Times { get => field ?? []; init; } = [];

    /// <summary>How it is meant; null where an earlier analysis wrote the sentence.</summary>
    public StatementMode? Mode { get; init; }
}
