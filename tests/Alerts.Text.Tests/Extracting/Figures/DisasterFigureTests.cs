namespace Alerts.Text.Tests.Extracting.Figures;

public sealed class DisasterFigureTests
{
    /// <summary>Each line: a sentence, and its figures as <see cref="FigureRow"/> writes them.</summary>
    [Theory]
    [InlineData("At least 45 people drowned when a ferry capsized off Lindholm on Tuesday.", "45 AtLeast person die @on Tuesday")]
    [InlineData("More than 200 were injured in the crash, the railway ministry said.", "200 MoreThan - injure by the railway ministry")]
    [InlineData(
        "The death toll from the quake has climbed to 1,240, the interior ministry said on Sunday.",
        "1240 Exact - die by the interior ministry @on Sunday")]
    [InlineData("Nearly 90 hikers were rescued by helicopter after the avalanche.", "90 Nearly hiker rescue")]
    [InlineData(
        "A 6.8-magnitude earthquake struck the coast, killing 12 people and injuring another 60.",
        "6.8 Exact magnitude earthquake -; 12 Exact person die; 60 Exact - injure")]
    [InlineData(
        "Some 40,000 residents were evacuated as the river rose to 7.2 metres.",
        "40000 About resident evacuate; 7.2 Exact metre river -")]
    [InlineData("Of the 212 passengers, 24 are still missing.", "24 Exact passenger miss")]
    [InlineData(
        "Rescuers found the bodies of five miners on Wednesday, bringing the toll to 19.",
        "5 Exact miner die @on Wednesday; 19 Exact - die @on Wednesday")]
    [InlineData(
        "The fire destroyed between 300 and 400 homes and blackened 12,000 hectares of forest.",
        "300..400 Range home destroy; 12000 Exact hectare forest -")]
    [InlineData("Eleven sailors, including two cadets, are feared dead.", "11 Exact sailor die; 2 Exact cadet die part of 11")]
    [InlineData("Seventeen of the 40 hostel guests were treated in hospital.", "17 Exact hostel guest hospitalise part of 40")]
    [InlineData(
        "The landslide left three children dead, two seriously hurt and dozens trapped.",
        "3 Exact child die; 2 Exact - injure; 24..99 Vague - strand")]
    [InlineData("No fewer than 18 villages were cut off by the snow.", "18 AtLeast village -")]
    [InlineData("Winds of up to 160 kilometres an hour tore off roofs.", "160 AtMost km/h wind -")]
    [InlineData("Temperatures fell to minus 31 degrees Celsius in the north.", "-31 Exact degree temperature -")]
    [InlineData("The wave was 3.5 metres high, according to the weather service.", "3.5 Exact metre wave - by the weather service")]
    [InlineData("Tens of thousands of people fled their homes.", "20000..99000 Vague person evacuate")]
    [InlineData(
        "Authorities say 703 people were hurt, 40 of them critically.",
        "703 Exact person injure by authorities; 40 Exact person injure by authorities part of 703")]
    [InlineData("The storm claimed 35 lives and left 2,000 families homeless.", "35 Exact life die; 2000 Exact family evacuate")]
    [InlineData("Six people were found alive under the rubble nine days after the quake.", "6 Exact person -")]
    [InlineData("The dam holds 1.2 billion cubic metres of water.", "1200000000 Exact cubic metre water -")]
    [InlineData("Scores of houses were damaged by the tornado.", "40..199 Vague house destroy")]
    [InlineData("Three hundred more firefighters were sent to the blaze.", "300 Exact firefighter - more")]
    [InlineData("Another 12 bodies were recovered overnight.", "12 Exact body die more")]
    [InlineData("As many as 70 passengers may have been killed, the coast guard said.", "70 AtMost passenger die by the coast guard maybe")]
    [InlineData(
        "The coast guard on Tuesday raised the number of dead passengers to 36.",
        "36 Exact passenger die by the coast guard @on Tuesday")]
    [InlineData("The fire brigade counted 30 operations.", "30 Exact operation - by the fire brigade")]
    [InlineData("Night temperatures were hovering two to four degrees below normal.", "2..4 Range degree night temperature -")]
    [InlineData("A second quake, with a magnitude of 5.6, struck the coast.", "5.6 Exact magnitude quake -")]
    [InlineData("Some 300 grandchildren were evacuated from the valley.", "300 About grandchildren evacuate")]
    public void Figures_of_disasters_are_read(string sentence, string expected) => Assert.Equal(expected, FigureRow.AllOf(sentence));
}
