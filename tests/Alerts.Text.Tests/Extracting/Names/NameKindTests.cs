using Alerts.Text.Extracting.Names;

namespace Alerts.Text.Tests.Extracting.Names;

public sealed class NameKindTests
{
    [Theory]
    [InlineData("Yesterday President Ida Kranz left.", "Ida Kranz", NameKind.Person)]
    [InlineData("There Mr. Stone spoke.", "Stone", NameKind.Person)]
    [InlineData("There Ida Kranz, 47, spoke.", "Ida Kranz", NameKind.Person)]
    [InlineData("There Ida Kranz, who lost, spoke.", "Ida Kranz", NameKind.Person)]
    [InlineData("There Ida Kranz, the mayor, spoke.", "Ida Kranz", NameKind.Person)]
    [InlineData("There Robert W. Stone, a lawyer, spoke.", "Robert W. Stone", NameKind.Person)]
    [InlineData("There the Ministry of Health spoke.", "Ministry of Health", NameKind.Organisation)]
    [InlineData("There the charity Red Lamp spoke.", "Red Lamp", NameKind.Organisation)]
    [InlineData("Then Lindholm Bank closed.", "Lindholm Bank", NameKind.Organisation)]
    [InlineData("It happened in Lindholm.", "Lindholm", NameKind.Place)]
    [InlineData("It happened in the town of Brask.", "Brask", NameKind.Place)]
    [InlineData("It happened near the River Ahl.", "River Ahl", NameKind.Place)]
    [InlineData("There Lindholm, a port in the north, burned.", "Lindholm", NameKind.Place)]
    [InlineData("There Brask burned.", "Brask", NameKind.Unknown)]
    public void The_text_tells_what_a_name_is(string sentence, string name, NameKind expected)
    {
        var text = TextAnalyzer.Analyze(null, sentence);
        Assert.Equal(expected, text.NameKinds[text.Names.ToList().IndexOf(name)]);
    }

    [Fact]
    public void A_last_name_is_what_the_full_name_is()
    {
        var text = TextAnalyzer.Analyze(null, "There Mayor Ida Kranz spoke. Later Kranz left.");
        Assert.Equal([("Ida Kranz", NameKind.Person), ("Kranz", NameKind.Person)], text.Names.Zip(text.NameKinds));
    }
}
