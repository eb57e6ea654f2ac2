namespace Alerts.Text.Tests.Extracting.Figures;

/// <summary>Where a number's thing is read from a phrase that does not stand right behind it.</summary>
public sealed class PhraseFigureTests
{
    /// <summary>Each line: a sentence, and its figures as <see cref="FigureRow"/> writes them.</summary>
    [Theory]
    [InlineData("Ferry fares, about 7 euros, went up.", "7 About EUR ferry fare -")]
    [InlineData("They stopped lending to firms with debts over 40 million euros.", "40000000 MoreThan EUR debt -")]
    [InlineData("The repairs, which have totalled more than 40 million euros, go on.", "40000000 MoreThan EUR repair -")]
    [InlineData("The city pays for programmes that could reach 40 million euros.", "40000000 Exact EUR programme - maybe")]
    [InlineData("Ferry traffic rose all week, growing 12 percent.", "12 Exact % ferry traffic - more")]
    [InlineData("After falling 6 percent in May, house prices recovered.", "6 Exact % house price - @in May more")]
    [InlineData("Exports last year grew nearly 10 percent.", "10 Nearly % export - @last year more")]
    [InlineData("The output of the plant grew a mediocre 2 percent.", "2 Exact % output - more")]
    [InlineData("The ministry expects the harvest, which was hit by hail, to shrink by 6 percent.", "6 Exact % harvest - more maybe")]
    [InlineData("The bank devalued the crown by 4 percent.", "4 Exact % crown -")]
    [InlineData("It would shave 0.3 percentage point off output.", "0.3 Exact % output - maybe")]
    [InlineData("Past strikes lasted an average of about 12 weeks.", "12 About week past strike -")]
    [InlineData("Owners will pay passengers 11,000 euros ($14,400) in damages.", "11000 Exact EUR damage - maybe")]
    [InlineData("The fund holds a quarter of the $40 billion in debt.", "25 Exact % debt -")]
    [InlineData("The firm lost 40 million euros in the past quarter.", "40000000 Exact EUR - - @in the past quarter more")]
    [InlineData("They were given $25 and $50 food vouchers.", "25 Exact USD food voucher -; 50 Exact USD food voucher -")]
    [InlineData("The council spent 3 million euros on roads.", "3000000 Exact EUR road -")]
    [InlineData("The rule requires 4 percent capital.", "4 Exact % capital - maybe")]
    [InlineData("It was the first of a five day strike.", "5 Exact day strike -")]
    [InlineData("She took a 30-year fixed rate loan.", "30 Exact year fix rate loan -")]
    [InlineData("The cost to the city was 40 million euros.", "40000000 Exact EUR cost -")]
    [InlineData("Winds of 25 to 30 kt are forecast.", "25..30 Range knot wind -")]
    [InlineData("Each gets up to 11,000 Euros per person in compensation.", "11000 AtMost EUR compensation -")]
    [InlineData("They asked for $1.5 bn dollars.", "1500000000 Exact USD - - maybe")]
    [InlineData("He raised just over 200,000 euros for his campaign.", "200000 MoreThan EUR campaign -")]
    [InlineData("The cash payment to the poor was set at 250 euros.", "250 Exact EUR cash payment -")]
    [InlineData("Bookings from Britain for the same period are up 48 percent.", "48 Exact % booking -")]
    [InlineData("Two people died as temperatures plunged, dropping to minus 25 degrees Celsius.", "2 Exact person die; -25 Exact degree temperature -")]
    [InlineData("Green voters backed Stone (12 percent).", "12 Exact % - -")]
    [InlineData("The repairs are likely to run into millions of dollars.", "2000000..999999999 Vague USD repair -")]
    [InlineData("The firm will pay the first 5 million euros of claims lodged.", "5000000 Exact EUR claim - maybe")]
    [InlineData("The new levy, which costs the town millions of dollars, goes.", "2000000..999999999 Vague USD new levy -")]
    [InlineData("They want the bridge, which he estimates would cost 8 million euros.", "8000000 Exact EUR bridge - maybe")]
    [InlineData("The rule covers 12 boats and could cost the owner 5 million euros.", "12 Exact boat -; 5000000 Exact EUR - - maybe")]
    [InlineData("Last year the firm sold the ferry for just 5 million euros.", "5000000 Exact EUR ferry - @Last year")]
    public void Amounts_find_the_phrase_that_they_measure(string sentence, string expected) =>
        Assert.Equal(expected, FigureRow.AllOf(sentence));

    /// <summary>A whole, a poll or a list that stands before its parts.</summary>
    [Theory]
    [InlineData("Of the 40 boats, 12 are new.", "12 Exact boat - part of 40")]
    [InlineData("Of the 1,200 members asked for the report, 38 percent had no ticket.", "38 Exact % member - maybe")]
    [InlineData("There were 50 tremors, of which two were strong.", "50 Exact tremor -; 2 Exact tremor - part of 50")]
    [InlineData("A survey of miners showed 60 percent were tired.", "60 Exact % miner -")]
    [InlineData("Infections elsewhere: Spain (93), Italy (9).", "93 Exact - infect; 9 Exact - infect")]
    [InlineData("The number of measles cases in the town passes 1,200.", "1200 Exact measle infect")]
    [InlineData("Two August storms hit the coast.", "2 Exact august storm - @August")]
    [InlineData("Several published reports spoke of it.", "3..9 Vague publish report -")]
    [InlineData("One in 16 home loans is late.", "6.25 Exact % home loan -")]
    [InlineData("The \"47 percent\" of voters did not answer.", "47 Exact % voter -")]
    [InlineData("Five past and present town councillors resigned.", "5 Exact past present town councillor -")]
    [InlineData("It has two Harbour Works plants in the town.", "2 Exact harbour work plant -")]
    [InlineData("There were between six and around 20 people inside.", "6..20 Range person -")]
    [InlineData("About 2,000 Port -United fans came.", "2000 About port united fan -")]
    [InlineData("Prices grew half of one percentage point.", "0.5 Exact % price - more")]
    [InlineData("Three-quarters of a million people live there.", "750000 Exact person -")]
    [InlineData("Democrats agree, a view shared by Greens (59 percent).", "59 Exact % green - maybe")]
    [InlineData("There were four tremors with magnitudes ranging from 4.5 to 5.", "4 Exact tremor -; 4.5..5 Range magnitude tremor -")]
    [InlineData("The fund should be expanded to 500 million euros.", "500000000 Exact EUR fund - maybe")]
    public void Parts_shares_and_lists_find_their_whole(string sentence, string expected) =>
        Assert.Equal(expected, FigureRow.AllOf(sentence));

    /// <summary>Events that a way somewhere tells.</summary>
    [Theory]
    [InlineData("The crash sent hundreds to emergency rooms.", "200..999 Vague - hospitalise")]
    [InlineData("Crews pulled 36 to safety.", "36 Exact - rescue")]
    [InlineData("About 20 were in \"extremely grave\" condition.", "20 About - injure")]
    [InlineData("The gunmen hold 41 people - including seven sailors - hostage.", "41 Exact person hostage; 7 Exact sailor hostage part of 41")]
    [InlineData("Three shooting victims were taken to town.", "3 Exact shoot victim shoot")]
    [InlineData("Six pupils were confirmed with the virus.", "6 Exact pupil infect")]
    [InlineData("The region has 231 deaths and 52,160 cases.", "231 Exact - die; 52160 Exact case infect")]
    public void Ways_tell_what_happened(string sentence, string expected) => Assert.Equal(expected, FigureRow.AllOf(sentence));

    /// <summary>What a page brings along.</summary>
    [Theory]
    [InlineData("The harbour View all 12 photos The mayor spoke on Friday.", "")]
    [InlineData("Written on Monday Read by 14 users Report", "")]
    [InlineData("12 comments", "")]
    [InlineData("Death toll in the fires rises 2.", "")]
    [InlineData("Stone had a 64 in the first round, and Reed shot 66.", "")]
    [InlineData("He was elected when Stone was eight.", "")]
    [InlineData("It spreads among the 5 to 17 age group.", "")]
    [InlineData("It is a game for five year olds.", "")]
    [InlineData("User ID: 2457059 United States", "")]
    [InlineData("Police close harbour... 2.", "")]
    [InlineData("Reaction to the cancer listing 2 Norway reveals its plan.", "")]
    [InlineData("The desk is open 24 hours a day, 365 days a year.", "")]
    [InlineData("Losses hit four figures.", "")]
    [InlineData("He carried a girl believed to be about 9 to the car.", "")]
    [InlineData("The hull is over 290 metres long (860 feet).", "290 MoreThan metre hull -")]
    [InlineData("The rate is highest in those people 5 to 24.", "")]
    [InlineData("The singer and mother of one, 36, left early.", "")]
    public void Furniture_results_and_ages_are_not_read(string text, string expected) => Assert.Equal(expected, FigureRow.AllOf(text));

    /// <summary>Short lines that state something.</summary>
    [Theory]
    [InlineData("12 dead in bus crash", "12 Exact - die")]
    [InlineData("Firm buys 12 ships", "12 Exact ship -")]
    public void Headlines_are_read(string text, string expected) => Assert.Equal(expected, FigureRow.AllOf(text));
}
