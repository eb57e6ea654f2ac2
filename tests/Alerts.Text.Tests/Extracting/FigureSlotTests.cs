using Alerts.Text.Extracting;

namespace Alerts.Text.Tests.Extracting;

public sealed class FigureSlotTests
{
    [Theory]
    [InlineData("A total of 406 political prisoners were released.", "Around 180 freed individuals were counted.", true)]
    [InlineData("A total of 406 political prisoners were released.", "Dozens of political prisoners were released.", true)]
    [InlineData("A total of 406 political prisoners were released.", "More than 400 people were let go.", true)]
    [InlineData("A total of 406 political prisoners were released.", "The office verified 120 releases.", true)]
    [InlineData("A total of 406 political prisoners were released.", "The office verified 406 releases of political prisoners.", true)]
    [InlineData("A total of 406 political prisoners were released.", "There, 17 journalists and media workers were released.", false)]
    [InlineData("A total of 406 political prisoners were released.", "But 200 political prisoners were arrested.", false)]
    [InlineData("A total of 406 political prisoners were released.", "Hundreds remain incarcerated.", false)]
    [InlineData("A total of 406 political prisoners were released.", "They must release 300 political prisoners.", false)]
    [InlineData("A total of 406 political prisoners were released.", "Another 12 political prisoners were released.", false)]
    [InlineData("A total of 406 political prisoners were released.",
        "Of them, including 12 political prisoners, many were released.", false)]
    [InlineData("Then 12 people were killed.", "Fifteen victims died.", true)]
    [InlineData("Then 12 people were killed.", "Twelve soldiers were killed.", true)]
    [InlineData("Then 12 people were killed.", "Nine soldiers were killed.", false)]
    [InlineData("Then 12 people were killed.", "Twelve people were injured.", false)]
    [InlineData("Twelve soldiers died.", "Twelve civilians died.", false)]
    [InlineData("Then 17 journalists were freed.", "Seventeen reporters walked free.", true)]
    [InlineData("The police killed 5 gunmen.", "The army says 9 militants died.", true)]
    [InlineData("Inflation rose to 7 percent.", "Inflation fell to 6 percent.", true)]
    [InlineData("Inflation rose to 7 percent.", "Unemployment fell to 6 percent.", false)]
    [InlineData("The fine was cut to $2 million.", "The fine was cut to 2 million euros.", false)]
    [InlineData("Then 30 homes were destroyed.", "Then 40 homes burned.", true)]
    [InlineData("Then 30 homes were destroyed.", "Then 30 cars were destroyed.", false)]
    [InlineData("The president stands by 406.", "The president stands by 406.", false)]
    [InlineData("Then 12 people were killed in Guinea.", "Then 15 people were killed in Liberia.", false)]
    [InlineData("Then 12 people were killed in Guinea.", "Then 15 people were killed in Guinea.", true)]
    [InlineData("Then 12 people were killed in Guinea.", "Then 15 people were killed.", true)]
    public void Figures_of_one_question_share_a_slot(string known, string other, bool expected)
    {
        Assert.Equal(expected, FigureSlot.IsSame(Read(known), Read(other)));
        Assert.Equal(expected, FigureSlot.IsSame(Read(other), Read(known)));
    }

    [Theory]
    [InlineData("A total of 406 political prisoners were released.", "political prisoners released")]
    [InlineData("Around 180 freed individuals were counted.", "people released")]
    [InlineData("Hundreds remain incarcerated.", "incarcerated")]
    [InlineData("There, 17 journalists and media workers were released.", "journalists and media workers released")]
    [InlineData("Then 30 homes were destroyed.", "homes destroyed")]
    [InlineData("The president stands by 406.", "406")]
    public void A_slot_has_a_name_for_people(string sentence, string expected) => Assert.Equal(expected, FigureSlot.Label(Read(sentence)));

    [Theory]
    [InlineData("406 people died.", "About 180 people died.", false)]
    [InlineData("406 people died.", "More than 400 people died.", true)]
    [InlineData("406 people died.", "At least 406 people died.", true)]
    [InlineData("406 people died.", "More than 500 people died.", false)]
    [InlineData("About 180 people died.", "175 people died.", true)]
    [InlineData("About 180 people died.", "210 people died.", false)]
    [InlineData("Dozens of people died.", "406 people died.", true)]
    [InlineData("Dozens of people died.", "About 180 people died.", true)]
    [InlineData("Dozens of people died.", "7 people died.", false)]
    [InlineData("Between 30 and 40 people died.", "35 people died.", true)]
    [InlineData("Between 30 and 40 people died.", "45 people died.", false)]
    [InlineData("Nearly 60 people died.", "58 people died.", true)]
    [InlineData("Nearly 60 people died.", "61 people died.", false)]
    [InlineData("Fewer than 10 people died.", "8 people died.", true)]
    public void Values_are_compatible_where_both_can_be_right(string known, string other, bool expected)
    {
        Assert.Equal(expected, FigureSlot.IsCompatible(Read(known), Read(other)));
        Assert.Equal(expected, FigureSlot.IsCompatible(Read(other), Read(known)));
    }

    private static Figure Read(string sentence) => TextAnalyzer.Analyze(null, sentence).Sentences[0].Figures[0];
}
