using Alerts.Stories;
using Alerts.Stories.Statements;
using Alerts.Text.Comparing;

namespace Alerts.Developments.Statements;

/// <summary>A statement that is known, with its words as families.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Words">Its content words.</param>
/// <param name="Terms">Its content words as they are, in order.</param>
/// <param name="Traits">What of it may change; null for a plain one.</param>
internal sealed record KnownStatement(SentenceRef At, IReadOnlySet<uint> Words, IReadOnlyList<uint> Terms, StatementTraits? Traits)
{
    /// <summary>The words of who says it, as families; empty where nobody is named.</summary>
    public IReadOnlySet<uint> Speaker => Traits?.Speaker is { } name ? WordFamilies.In(name).ToHashSet() : [];
}

/// <summary>The statements of a story, found by what they share with a sentence.</summary>
internal sealed class KnownStatements
{
    // Statements that share so common a word only are not looked at: each of the others costs.
    private const int MostCompared = 400;

    private readonly List<KnownStatement> _all = [];
    private readonly Dictionary<uint, List<int>> _byWord = [];

    public void Add(KnownStatement statement)
    {
        foreach (var word in statement.Words)
        {
            Postings.Of(_byWord, word).Add(_all.Count);
        }

        _all.Add(statement);
    }

    /// <summary>Takes over where a statement stands by now and what of it may change; its words stay.</summary>
    public void Restate(int number, SentenceRef at, StatementTraits? traits) => _all[number] = _all[number] with { At = at, Traits = traits };

    /// <summary>Takes back the latest statements.</summary>
    /// <param name="count">How many stay.</param>
    public void Truncate(int count)
    {
        for (var number = _all.Count - 1; number >= count; number--)
        {
            Postings.RemoveLast(_byWord, _all[number].Words);
            _all.RemoveAt(number);
        }
    }

    public static KnownStatement From(SentenceRef at, IReadOnlyList<uint> terms, StatementTraits? traits) =>
        new(at, terms.Select(WordFamilies.Of).ToHashSet(), terms, traits);

    /// <summary>The statements that share words with a sentence, those that share most first.</summary>
    public IReadOnlyList<KnownStatement> Near(SentenceCore sentence)
    {
        var shared = new Dictionary<int, int>();
        foreach (var word in sentence.All)
        {
            foreach (var number in _byWord.GetValueOrDefault(word) ?? [])
                shared[number] = shared.GetValueOrDefault(number) + 1;
        }

        return [.. shared.OrderByDescending(s => s.Value).ThenByDescending(s => s.Key).Take(MostCompared)
            .Select(s => _all[s.Key])];
    }

    /// <summary>True where some statement holds the word.</summary>
    public bool Holds(uint word) => _byWord.ContainsKey(word);
}
