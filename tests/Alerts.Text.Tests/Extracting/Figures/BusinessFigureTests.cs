namespace Alerts.Text.Tests.Extracting.Figures;

public sealed class BusinessFigureTests
{
    /// <summary>Each line: a sentence, and its figures as <see cref="FigureRow"/> writes them.</summary>
    [Theory]
    [InlineData("Inflation rose to 7.2 percent in March from 6.8 percent in February.", "7.2 Exact % inflation - @in March was 6.8")]
    [InlineData("Inflation in the euro zone slowed to 2.1 percent.", "2.1 Exact % inflation -")]
    [InlineData("The firm posted a loss of $3.2 billion.", "3200000000 Exact USD loss -")]
    [InlineData(
        "Sales rose by 12 percent to 4.5 billion euros last year.",
        "12 Exact % sale - @last year more; 4500000000 Exact EUR sale - @last year")]
    [InlineData("The carmaker will cut 3,000 jobs in Europe.", "3000 Exact job - maybe")]
    [InlineData("Shares in the bank fell as much as 9 percent.", "9 AtMost % share - more")]
    [InlineData("The central bank raised its key rate by half a point to 5.25%.", "5.25 Exact % key rate -")]
    [InlineData("Unemployment dropped to 4.9 percent, the statistics office said.", "4.9 Exact % unemployment - by the statistics office")]
    [InlineData("Oil prices climbed above $90 a barrel.", "90 MoreThan USD oil price -")]
    [InlineData("The retailer laid off 450 workers.", "450 Exact worker dismiss")]
    [InlineData("The company sold 1.5m phones in the first quarter.", "1500000 Exact phone sell")]
    [InlineData("Analysts expect a profit of between $1.2 and $1.5 billion.", "1200000000..1500000000 Range USD profit - maybe")]
    [InlineData("The rescue fund holds €750bn.", "750000000000 Exact EUR rescue fund -")]
    [InlineData("A $700 billion bailout plan was approved.", "700000000000 Exact USD bailout plan -")]
    [InlineData("The airline cancelled 120 flights on Saturday.", "120 Exact flight cancel @on Saturday")]
    [InlineData("The strike cost the port nearly 2 million dollars a day.", "2000000 Nearly USD strike -")]
    [InlineData("Around 6,000 drivers walked out on Monday, the union said.", "6000 About driver strike by the union @on Monday")]
    [InlineData("The chain plans to open 40 stores by 2030.", "40 Exact store - @by 2030 maybe")]
    [InlineData("Exports were down 17.1 percent in April.", "17.1 Exact % export - @in April")]
    [InlineData("The fine amounts to HK$3 million.", "3000000 Exact HKD fine -")]
    [InlineData("The group employs over 3,800 people in 148 offices.", "3800 MoreThan person -; 148 Exact office -")]
    [InlineData("The firm recalled 250,000 cars over faulty brakes.", "250000 Exact car recall")]
    [InlineData("Bitcoin lost a third of its value.", "33.33 Exact % value - more")]
    [InlineData("The budget deficit widened to Rs 500 crore.", "5000000000 Exact INR budget deficit -")]
    [InlineData("Kestrel Foods offered 40 million euros for the mill.", "40000000 Exact EUR offer -")]
    [InlineData("Kestrel Foods raised its offer for the mill to 52 million euros.", "52000000 Exact EUR offer -")]
    [InlineData("They refused to budge from their offer to spend 3 million euros on roads.", "3000000 Exact EUR road - maybe")]
    [InlineData("The owner sold the old lighthouse for 90,000 euros.", "90000 Exact EUR old lighthouse -")]
    [InlineData("The region's peso dropped more than 4 percent.", "4 MoreThan % region peso - more")]
    [InlineData(
        "The company raised its investment by 50 percent to a record 13 million pesos.",
        "50 Exact % investment -; 13000000 Exact peso investment -")]
    [InlineData(
        "The value of exports this year has dropped 35 percent to 384 million euros.",
        "35 Exact % value - @this year more; 384000000 Exact EUR value - @this year")]
    [InlineData("A three-week trading halt followed.", "3 Exact week trade halt -")]
    public void Figures_of_business_are_read(string sentence, string expected) => Assert.Equal(expected, FigureRow.AllOf(sentence));
}
