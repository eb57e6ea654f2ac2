using System.Globalization;
using Alerts.Text.Extracting;

namespace Alerts.Text.Tests.Extracting;

public sealed class FigureTests
{
    /// <summary>Each line: sentence | figures as "written=value qualifier thing event", flags behind: part, more, maybe.</summary>
    [Theory]
    [InlineData("At least 45 people were killed when a ferry sank.", "At least 45=45 AtLeast person die")]
    [InlineData("More than 200 were injured in the crash.", "More than 200=200 MoreThan - injure")]
    [InlineData("The death toll rose to 52, the coast guard said.", "52=52 Exact - die")]
    [InlineData("Police said 12 people, including three children, were arrested.",
        "12=12 Exact person arrest; three=3 Exact child arrest part")]
    [InlineData("Five of the 12 suspects were released on bail.", "Five=5 Exact suspect release part")]
    [InlineData("Another 30 patients have died, bringing the total to 410.", "30=30 Exact patient die more; 410=410 Exact patient die")]
    [InlineData("Three hundred more workers were rescued.", "Three hundred more=300 Exact worker rescue more")]
    [InlineData("Between 300 and 400 homes were destroyed.", "Between 300 and 400=300 Range home destroy")]
    [InlineData("The rebels freed 20 to 30 soldiers.", "20 to 30=20 Range soldier release")]
    [InlineData("Twenty-five soldiers and two civilians died.", "Twenty-five=25 Exact soldier die; two=2 Exact civilian die")]
    [InlineData("The union says as many as 800 workers could be evacuated.", "as many as 800=800 AtMost worker evacuate maybe")]
    [InlineData("The president vowed to release 500 prisoners.", "500=500 Exact prisoner release maybe")]
    [InlineData("The court ordered the army to free 60 detainees.", "60=60 Exact detainee release maybe")]
    [InlineData("If the dam breaks, 40,000 people would be displaced.", "40,000=40000 Exact person evacuate maybe")]
    [InlineData("The ministry denied that 30 people had died.", "30=30 Exact person die maybe")]
    [InlineData("Tens of thousands of people fled.", "Tens of thousands=20000 Vague person evacuate")]
    [InlineData("Hundreds of thousands were evacuated.", "Hundreds of thousands=200000 Vague - evacuate")]
    [InlineData("Dozens of miners are missing.", "Dozens=24 Vague miner miss")]
    [InlineData("Although hundreds remain incarcerated, talks go on.", "hundreds=200 Vague - imprison")]
    [InlineData("Some 2,000 villagers are stranded.", "Some 2,000=2000 About villager strand")]
    [InlineData("Nearly 90 tourists were rescued.", "Nearly 90=90 Nearly tourist rescue")]
    [InlineData("Fewer than ten sailors drowned.", "Fewer than ten=10 LessThan sailor die")]
    [InlineData("No fewer than 18 reporters remain behind bars.", "No fewer than 18=18 AtLeast reporter imprison")]
    [InlineData("Half a million people were displaced.", "Half a million=500000 Exact person evacuate")]
    [InlineData("A dozen cars were burned.", "A dozen=12 Exact car destroy")]
    [InlineData("The office verified 96 deaths.", "96=96 Exact - die")]
    [InlineData("The group counted 210 releases of political prisoners.", "210=210 Exact prisoner release")]
    [InlineData("The release of 33 hostages followed.", "33=33 Exact hostage release")]
    [InlineData("Around 80 freed individuals were counted.", "Around 80=80 About individual release")]
    [InlineData("Seventeen reporters walked free.", "Seventeen=17 Exact reporter release")]
    [InlineData("More than 400 people were let go in all.", "More than 400=400 MoreThan person release")]
    [InlineData("Prosecutors charged 14 people with fraud.", "14=14 Exact person charge")]
    [InlineData("The blast killed 7 and wounded 31.", "7=7 Exact - die; 31=31 Exact - injure")]
    [InlineData("One person was killed and one is missing.", "One=1 Exact person die; one=1 Exact - miss")]
    [InlineData("The magazine has 2024 members.", "2024=2024 Exact member -")]
    [InlineData("Nine people, among them two children, drowned.", "Nine=9 Exact person die; two=2 Exact child die part")]
    [InlineData("They released the names of 12 victims.", "12=12 Exact victim -")]
    [InlineData("Two hundred and six students were rescued.", "Two hundred and six=206 Exact student rescue")]
    [InlineData("50 or more fans were hurt.", "50 or more=50 AtLeast fan injure")]
    [InlineData("The number of infected people rose by 120 to 3,400.", "120=120 Exact person infect more; 3,400=3400 Exact person infect")]
    public void Counts_are_read(string sentence, string expected) => Assert.Equal(expected, string.Join("; ", Read(sentence).Select(Line)));

    [Theory]
    [InlineData("Inflation rose to 7.2 percent in March from 6.8 percent in February.", "Percent 7.2 - inflation 6.8")]
    [InlineData("The court reduced the fine from 5 million euros to 2 million euros.", "Money 2000000 EUR fine 5000000")]
    [InlineData("The firm posted a loss of $3.2 billion.", "Money 3200000000 USD loss -")]
    [InlineData("Sales reached £40m last year.", "Money 40000000 GBP sale -")]
    [InlineData("Nearly 60% of voters backed the plan.", "Percent 60 - voter -")]
    [InlineData("The bank raised its key interest rate to 5.25%.", "Percent 5.25 - rate -")]
    [InlineData("The fire covered 300 hectares of forest.", "Measure 300 hectare forest -")]
    [InlineData("The judge jailed him for 12 years.", "Duration 12 year - -")]
    public void Other_kinds_are_read(string sentence, string expected)
    {
        var figure = Assert.Single(Read(sentence));
        var line = FormattableString.Invariant(
            $"{figure.Kind} {figure.Value} {figure.Unit ?? "-"} {figure.Thing ?? "-"} {figure.Previous?.ToString(CultureInfo.InvariantCulture) ?? "-"}");
        Assert.Equal(expected, line);
    }

    [Theory]
    [InlineData("The leader was ousted on January 3, 2024.")]
    [InlineData("He was held in August 2024 and again in 2025.")]
    [InlineData("A 52-year-old man was injured at 7:15 pm on 3 May 2021.")]
    [InlineData("The two leaders spoke.")]
    [InlineData("One of the ministers resigned.")]
    [InlineData("Flight 370 vanished.")]
    [InlineData("The third round begins in the 1990s style.")]
    [InlineData("It happened three years ago.")]
    [InlineData("The shop is open 24/7.")]
    [InlineData("She lives at gate 12.")]
    public void What_only_looks_like_a_figure_is_none(string sentence) => Assert.Empty(Read(sentence));

    [Theory]
    [InlineData("Foro Norte said on Friday it had now verified 210 releases, up from about 180.", 210, 180)]
    [InlineData("The number of dead rose from 54 to 60.", 60, 54)]
    [InlineData("The office counted 96 deaths, compared with 70 a month earlier.", 96, 70)]
    [InlineData("Officials revised the toll to 96 from 104.", 96, 104)]
    public void The_earlier_value_is_no_figure_of_its_own(string sentence, int value, int previous)
    {
        var figure = Assert.Single(Read(sentence));
        Assert.Equal((value, previous), (figure.Value, figure.Previous));
    }

    [Fact]
    public void Span_and_words_are_those_of_the_text()
    {
        const string text = "Nobody came. Officials put the toll at about 180 people.";
        var figure = Assert.Single(Read(text));
        Assert.Equal("about 180", figure.Span.Of(text));
        Assert.Equal((162m, 198m), (figure.Low, figure.High));
    }

    private static List<Figure> Read(string text) => [.. TextAnalyzer.Analyze(null, text).Sentences.SelectMany(s => s.Figures)];

    private static string Line(Figure figure) => FormattableString.Invariant(
        $"{figure.Written}={figure.Value} {figure.Qualifier} {figure.Thing ?? "-"} {figure.Event ?? "-"}")
        + (figure.IsPart ? " part" : "") + (figure.IsIncrease ? " more" : "") + (figure.IsHypothetical ? " maybe" : "");
}
