using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Alerts.Text.Tests.Extracting.Numbers;

/// <summary>Whatever number is written, in whatever form, the same number is read.</summary>
public sealed class NumberProperties
{
    private static readonly string[] Small =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
        .Split(' ');

    private static readonly string[] PercentSigns = ["%", " %", " percent", " per cent", " pct"];

    private static readonly string[] Tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');

    [Property(MaxTest = 300)]
    public Property Digits_with_groups_are_read_in_every_style() => Prop.ForAll(Numbers(2, 999_999_999), number =>
    {
        var english = number.ToString("N0", CultureInfo.InvariantCulture);
        return Reads(english, null, number) && Reads(english.Replace(',', '.'), "de", number) && Reads(english.Replace(',', '\u00A0'), "fr", number)
            && Reads(english.Replace(',', '\''), "de-CH", number) && Reads($"at least {english}", null, number) && Reads($"about {english}", null, number);
    });

    [Property(MaxTest = 300)]
    public Property Number_words_are_read() => Prop.ForAll(Numbers(2, 999_999), number => Reads(Words(number), null, number));

    [Property(MaxTest = 300)]
    public Property Millions_are_read() => Prop.ForAll(Numbers(11, 9_999), tenths =>
    {
        var written = (tenths / 10m).ToString(CultureInfo.InvariantCulture);
        var value = tenths * 100_000m;
        return Reads($"{written} million", null, value) && Reads($"{written}mn", null, value)
            && Reads($"{written.Replace('.', ',')} million", "de", value);
    });

    [Property(MaxTest = 300)]
    public Property Money_is_read_in_every_style() => Prop.ForAll(Numbers(2, 999), number =>
        Money($"${number}m", number * 1_000_000m, "USD") && Money($"{number} million euros", number * 1_000_000m, "EUR")
        && Money($"£{number}bn", number * 1_000_000_000m, "GBP") && Money($"HK${number}", number, "HKD") && Money($"CHF {number}", number, "CHF"));

    [Property(MaxTest = 300)]
    public Property Percents_are_read_in_every_style() => Prop.ForAll(Numbers(1, 1000), tenths =>
    {
        var written = (tenths / 10m).ToString(CultureInfo.InvariantCulture);
        return PercentSigns.All(sign => Value($"The share was {written}{sign} of voters.", null) == tenths / 10m);
    });

    private static Arbitrary<int> Numbers(int low, int high) => Gen.Choose(low, high).Where(n => n is < 1900 or >= 2100).ToArbitrary();

    private static bool Reads(string written, string? language, decimal value) => Value($"They counted {written} birds there.", language) == value;

    private static bool Money(string written, decimal value, string unit) =>
        TextAnalyzer.Analyze(null, $"They paid {written} there.").Sentences[0].Figures is [var figure] && figure.Value == value && figure.Unit == unit;

    private static decimal? Value(string sentence, string? language) =>
        TextAnalyzer.Analyze(null, sentence, new TextOrigin(Language: language)).Sentences.SelectMany(s => s.Figures).FirstOrDefault()?.Value;

    private static string Words(int number) => number switch
    {
        < 20 => Small[number],
        < 100 => number % 10 == 0 ? Tens[number / 10] : $"{Tens[number / 10]}-{Small[number % 10]}",
        < 1_000 => Small[number / 100] + " hundred" + (number % 100 == 0 ? "" : " and " + Words(number % 100)),
        _ => Words(number / 1_000) + " thousand" + (number % 1_000 == 0 ? "" : (number % 1_000 < 100 ? " and " : " ") + Words(number % 1_000)),
    };
}
