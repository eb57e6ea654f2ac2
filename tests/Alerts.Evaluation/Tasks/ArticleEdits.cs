using System.Text;
using Alerts.Text;

namespace Alerts.Evaluation.Tasks;

/// <summary>Edits an article as those do who reprint it: cut, behind another lead, words changed, sentences dropped.</summary>
/// <param name="random">Decides what; the same seed gives the same edits.</param>
/// <param name="words">Words to put in place of others.</param>
/// <param name="foreign">Sentences of other articles, for leads.</param>
internal sealed class ArticleEdits(Random random, IReadOnlyList<string> words, IReadOnlyList<string> foreign)
{
    private const double ChangedWords = 0.1;
    private const double DroppedSentences = 0.25;

    /// <summary>The copies of a text, by what was done to it.</summary>
    public IEnumerable<(string Edit, string Text)> Of(string text)
    {
        var sentences = Sentences(text);
        yield return ("cut to half", Join(Cut(sentences, 0.5)));
        yield return ("cut to a third", Join(Cut(sentences, 0.3)));
        yield return ("another lead", Join(Lead(sentences, 2)));
        yield return ("words changed", Changed(Join(sentences)));
        yield return ("sentences dropped", Join(Dropped(sentences)));
        yield return ("all of it", Changed(Join(Lead(Dropped(Cut(sentences, 0.5)), 1))));
    }

    /// <summary>The sentences of a text as written.</summary>
    public static IReadOnlyList<string> Sentences(string text) =>
        [.. TextAnalyzer.Analyze(null, text).Sentences.Select(s => s.Sentence.Span.Of(text))];

    private static string Join(IEnumerable<string> sentences) => string.Join(' ', sentences);

    private static IReadOnlyList<string> Cut(IReadOnlyList<string> sentences, double share) =>
        [.. sentences.Take((int)Math.Ceiling(sentences.Count * share))];

    private IReadOnlyList<string> Lead(IReadOnlyList<string> sentences, int lead) =>
        [.. Enumerable.Range(0, lead).Select(_ => foreign[random.Next(foreign.Count)]), .. sentences];

    private IReadOnlyList<string> Dropped(IReadOnlyList<string> sentences) =>
        [.. sentences.Where((_, i) => i == 0 || random.NextDouble() >= DroppedSentences)];

    // Only words in lower case: names and numbers are not what an editor changes.
    private string Changed(string text)
    {
        var changed = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            var isChanged = word.Length > 0 && word.All(char.IsAsciiLetterLower) && random.NextDouble() < ChangedWords;
            changed.Append(changed.Length > 0 ? " " : "").Append(isChanged ? words[random.Next(words.Count)] : word);
        }

        return changed.ToString();
    }
}
