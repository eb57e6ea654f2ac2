using Alerts.TestSupport;
using Alerts.Text.Extracting;

namespace Alerts.Text.Tests;

/// <summary>What the analysis must find in the seed article, as it is and with all names and numbers replaced.</summary>
public sealed class SeedArticleTests
{
    private static readonly (string, string)[] OtherWorld =
    [
        ("Venezuela", "Borduria"), ("Delcy Rodriguez", "Wanda Okafor"), ("Rodriguez", "Okafor"), ("Foro Penal", "Lex Libera"),
        ("Nicolas Maduro", "Karl Plekszy"), ("Maduro", "Plekszy"), ("Donald Trump", "Jon Ferrel"), ("Trump", "Ferrel"), ("Machado",
            "Lindqvist"),
        ("Roland Carreño", "Emil Sørby"), ("Carreño", "Sørby"), ("Washington", "Klow"), ("406", "731"), ("180", "250"), ("17", "29"),
    ];

    [Fact]
    public void Its_figures_are_read_as_a_person_reads_them() => Check(Read(), "Rodriguez", 406, "Foro Penal", 180, 17);

    [Fact]
    public void So_they_are_in_another_world() => Check(Renaming.Of(Read(), OtherWorld), "Okafor", 731, "Lex Libera", 250, 29);

    [Fact]
    public void It_has_a_paragraph_a_line_and_a_name_without_label()
    {
        var text = Read();
        var analyzed = TextAnalyzer.Analyze(null, text);
        Assert.Equal(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, analyzed.Sentences[^1].Sentence.Paragraph);
        Assert.Contains(analyzed.Sentences, s => s.Sentence is { Paragraph: 4, Number: 3 }
            && s.Sentence.Span.Of(text).StartsWith("Rodriguez claimed", StringComparison.Ordinal));
        Assert.Contains(analyzed.Sentences, s => s.Sentence is { Paragraph: 6, Number: 1 } && s.Figures.Count == 1);
        Assert.InRange(analyzed.Name.Length, 30, 90);
        Assert.DoesNotContain("UPDATE", analyzed.Name, StringComparison.Ordinal);
    }

    private static void Check(string text, string official, int total, string watchdog, int verified, int journalists)
    {
        var figures = TextAnalyzer.Analyze(null, text).Sentences.SelectMany(s => s.Figures).ToList();
        Assert.Equal(5, figures.Count);
        var (dozens, hundreds, claimed, counted, part) = (figures[0], figures[1], figures[2], figures[3], figures[4]);

        Assert.Equal((total, Qualifier.Exact, "release", official), (claimed.Value, claimed.Qualifier, claimed.Event, claimed.Holder));
        Assert.Equal("political prisoners released", FigureSlot.Label(claimed));
        Assert.Equal((verified, Qualifier.About, "release", watchdog, "the NGO"),
            (counted.Value, counted.Qualifier, counted.Event, counted.Holder, counted.HolderRole));
        Assert.True(FigureSlot.IsSame(claimed, counted));
        Assert.False(FigureSlot.IsCompatible(claimed, counted));

        Assert.Equal((Qualifier.Vague, null), (dozens.Qualifier, dozens.Holder));
        Assert.True(FigureSlot.IsSame(claimed, dozens) && FigureSlot.IsCompatible(claimed, dozens) && FigureSlot.IsCompatible(counted,
            dozens));
        Assert.Equal("incarcerated", FigureSlot.Label(hundreds));
        Assert.False(FigureSlot.IsSame(claimed, hundreds));
        Assert.Equal((journalists, "release"), (part.Value, part.Event));
        Assert.False(FigureSlot.IsSame(claimed, part));
    }

    private static string Read() => File.ReadAllText(Repository.Shared("seed/article.txt"));
}
