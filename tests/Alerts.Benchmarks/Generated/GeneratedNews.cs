using System.Globalization;
using System.Text;

namespace Alerts.Benchmarks.Generated;

/// <summary>Makes news in an invented language: the same seed gives the same text on every machine.</summary>
/// <remarks>Words are drawn as in real text: the word of rank r about 1/r times as often as the first.</remarks>
internal sealed class GeneratedNews
{
    private const int Vocabulary = 5_000;
    private static readonly string[] Syllables =
        ["ba", "dor", "fen", "gil", "hu", "kam", "lo", "mer", "nis", "pol", "ra", "sten", "tu", "vel", "wi", "zan"];
    private static readonly string[] Joints = ["the", "of", "in", "to", "and", "for", "on", "with", "a", "at"];
    private static readonly string[] Persons = ["villagers", "workers", "passengers", "prisoners", "students"];
    private static readonly string[] Fates = ["were rescued", "were arrested", "were injured", "were released", "have died"];
    private readonly Random _random;

    public GeneratedNews(int seed)
    {
        _random = new Random(seed);
        Words = [.. Enumerable.Range(0, Vocabulary).Select(Word)];
    }

    /// <summary>The words, the commonest first.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Rank of a word, drawn by its frequency.</summary>
    public int Rank() => (int)Math.Pow(Vocabulary, _random.NextDouble()) - 1;

    /// <summary>Distinct ranks, drawn by frequency.</summary>
    /// <param name="count">How many; well below the size of the vocabulary.</param>
    public IReadOnlyList<int> Ranks(int count)
    {
        var ranks = new HashSet<int>();
        while (ranks.Count < count)
        {
            ranks.Add(Rank());
        }

        return [.. ranks];
    }

    /// <summary>An article of paragraphs with three sentences; every third sentence counts somebody.</summary>
    /// <param name="sentences">How many sentences.</param>
    public string Article(int sentences)
    {
        var text = new StringBuilder();
        for (var i = 0; i < sentences; i++)
        {
            text.Append(i == 0 ? "" : i % 3 == 0 ? "\n\n" : " ").Append(i % 3 == 1 ? Count() : Plain());
        }

        return text.ToString();
    }

    private string Plain()
    {
        var words = Ranks(11).SelectMany(rank => new[] { Joints[_random.Next(Joints.Length)], Words[rank] });
        var sentence = string.Join(' ', words);
        return char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".";
    }

    private string Count() => string.Create(
        CultureInfo.InvariantCulture,
        $"At least {_random.Next(20, 900)} {Persons[_random.Next(5)]} {Fates[_random.Next(5)]} near {Name()} on Tuesday, "
        + $"the {Words[Rank()]} of {Name()} said.");

    private string Name() => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Words[Rank()]);

    private static string Word(int rank)
    {
        var word = "";
        for (var rest = rank + Syllables.Length; rest > 0; rest /= Syllables.Length)
        {
            word += Syllables[rest % Syllables.Length];
        }

        return word;
    }
}
