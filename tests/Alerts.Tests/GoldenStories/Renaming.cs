using System.Globalization;
using System.Text.RegularExpressions;
using Alerts.TestSupport.GoldenStories;

namespace Alerts.Tests.GoldenStories;

/// <summary>
/// Replaces the names and numbers of a golden story by others, the same one always by the same. Numbers keep their order and about
/// their size; words stay words, digits digits; dates, years, times of day and scores stay.
/// </summary>
internal sealed partial class Renaming
{
    private static readonly string[] Coined =
    [
        "Brelund", "Cavrin", "Dorvane", "Eskelby", "Farmond", "Gralnik", "Hestrova", "Ilmaren", "Jolvik", "Kantrup", "Lormeau", "Mavrin",
        "Norvald", "Ostrand", "Pellgrun", "Quenby", "Ravnholt", "Sorrenti", "Tarnow", "Ulverd", "Vandrik", "Westrel", "Yarrick", "Zembla",
    ];

    private static readonly string[] Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private readonly Dictionary<string, string> _names;
    private readonly decimal _factor;
    private readonly int _points;

    /// <summary>A way of renaming.</summary>
    /// <param name="names">The words to replace.</param>
    /// <param name="seed">Chooses the new ones.</param>
    public Renaming(IReadOnlyList<string> names, int seed)
    {
        var random = new Random(seed);
        var pool = Coined.ToArray();
        random.Shuffle(pool);
        // A plural stays one: "Rovers" play, "Albion" plays.
        _names = names.Select((name, i) => (name, New: pool[i] + (name.EndsWith('s') && !name.EndsWith("is", StringComparison.Ordinal) ? "s" : "")))
            .ToDictionary(n => n.name, n => n.New, StringComparer.OrdinalIgnoreCase);
        _factor = 1.15m + (0.05m * random.Next(5));
        _points = 1 + random.Next(4);
    }

    public GoldenStory Apply(GoldenStory story) => story with
    {
        Topics = story.Topics.ToDictionary(topic => topic.Key, topic => Apply(topic.Value)),
        Articles = [.. story.Articles.Select(Apply)],
    };

    private GoldenArticle Apply(GoldenArticle article) => article with
    {
        Title = article.Title is null ? null : Apply(article.Title), Text = Apply(article.Text),
        Sections = article.Sections is null ? null : [.. article.Sections.Select(s => new GoldenSection(Apply(s.Heading), Apply(s.Text)))],
        Lines = [.. article.Lines.Select(line => line with { Quote = Quote(TextOf(article, line.Quote), line.Quote), Change = line.Change is null ? null : Apply(line.Change) })],
    };

    private static string TextOf(GoldenArticle article, string quote) =>
        article.Sections?.FirstOrDefault(section => section.Text.Contains(quote, StringComparison.Ordinal))?.Text ?? article.Text;

    private string Apply(string text) => Word().Replace(text, match => New(text, match));

    // The quote as it reads in the renamed text: what stands around it decides what its numbers are.
    private string Quote(string text, string quote)
    {
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        return start < 0 ? quote : Word().Replace(
            text, match => match.Index >= start && match.Index < start + quote.Length ? New(text, match) : match.Value)[start..][..(
                quote.Length + Word().Matches(text).Where(m => m.Index >= start && m.Index < start + quote.Length).Sum(m => New(text, m).Length - m.Length))];
    }

    private string New(string text, Match match)
    {
        var word = match.Value;
        if (_names.TryGetValue(word, out var name))
            return char.IsUpper(word[0]) ? name : name.ToLowerInvariant();
        if (IsFixed(text, match))
            return word;
        if (decimal.TryParse(word, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return IsPercent(text, match) ? $"{value + _points:0}" : value.ToString(CultureInfo.InvariantCulture).Contains('.', StringComparison.Ordinal)
                ? (value * _factor).ToString("0.0", CultureInfo.InvariantCulture)
                : Math.Ceiling(value * _factor).ToString(word.Contains(',', StringComparison.Ordinal) ? "#,##0" : "0", CultureInfo.InvariantCulture);
        var number = ValueOf(word);
        if (number >= 3 && IsPercent(text, match))
            return Capital(Written(number + _points), char.IsUpper(word[0]));
        return number < 3 ? word : Capital(Written((int)Math.Ceiling(number * _factor)), char.IsUpper(word[0]));
    }

    private static bool IsFixed(string text, Match match) =>
        DayBefore().IsMatch(text[..match.Index]) || YearAt().IsMatch(text[(match.Index < 6 ? 0 : match.Index - 6)..(match.Index + match.Length)]) || TimeBehind().IsMatch(text[(match.Index + match.Length)..]) || (match.Index > 0 && text[match.Index - 1] == '-');

    private static bool IsPercent(string text, Match match) => text[(match.Index + match.Length)..].StartsWith(" percent", StringComparison.Ordinal);

    private static int ValueOf(string word)
    {
        var lower = word.ToLowerInvariant();
        return Array.IndexOf(Units, lower) is >= 0 and var unit ? unit : Math.Max(0, Array.IndexOf(Tens, lower)) * 10;
    }

    // Ninety and more stay below a hundred: words for hundreds would be several.
    private static string Written(int number) => number >= 100 ? Written(99) : number < Units.Length ? Units[number]
        : Tens[number / 10] + (number % 10 == 0 ? "" : $"-{Units[number % 10]}");

    private static string Capital(string word, bool isCapital) => isCapital ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    [GeneratedRegex(@"\d+(?:,\d{3})*(?:\.\d+)?|[A-Za-z]+")]
    private static partial Regex Word();

    [GeneratedRegex("(January|February|March|April|May|June|July|August|September|October|November|December) $")]
    private static partial Regex DayBefore();

    [GeneratedRegex(@"(?:\b(?:[Ii]n|since)|\d,) (?:19|20)\d\d$")]
    private static partial Regex YearAt();

    [GeneratedRegex("^(-\\d|st|nd|rd|th| o'clock| in the evening)")]
    private static partial Regex TimeBehind();
}
