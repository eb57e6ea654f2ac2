using Alerts.Text.Words;

namespace Alerts.Subscriptions.Topics;

/// <summary>A text in which a topic is looked for, prepared once and asked many times.</summary>
public sealed class Passage
{
    private readonly string[] _lemmas;
    private readonly HashSet<string> _set;

    /// <summary>Prepares a text.</summary>
    /// <param name="where">What it is, for people: "headline", "paragraph 4".</param>
    /// <param name="text">The text.</param>
    public Passage(string where, string text)
    {
        Where = where;
        _lemmas = [.. Lemmas.In(text).Select(word => word.Lemma)];
        _set = [.. _lemmas];
    }

    /// <summary>What it is, for people.</summary>
    public string Where { get; }

    /// <summary>True where the word or phrase stands in the text.</summary>
    /// <param name="term">The word or phrase.</param>
    public bool Holds(TopicTerm term)
    {
        if (!term.Lemmas.All(_set.Contains))
            return false;
        if (term.Lemmas.Count == 1)
            return true;

        var phrase = term.Lemmas;
        for (var i = 0; i + phrase.Count <= _lemmas.Length; i++)
        {
            if (_lemmas.AsSpan(i, phrase.Count).SequenceEqual([.. phrase]))
                return true;
        }

        return false;
    }
}
