namespace Alerts.Text.Tests.Comparing.Pairs;

public sealed class ChangedPairTests
{
    /// <summary>Each line: what is known, the sentence that moves it on, and the words that tell so.</summary>
    [Theory]
    [InlineData("The fire in Varna killed 12 people.", "The fire in Varna killed 15 people.", "Figure: 12 → 15")]
    [InlineData("At least 12 people died in the fire in Varna.", "At least 15 people died in the fire in Varna.",
        "Figure: At least 12 → At least 15")]
    [InlineData("Dozens of people were injured in the Gera crash.", "The Gera crash injured 64 people.", "Figure: Dozens → 64")]
    [InlineData("Around 140 prisoners were released by the army.", "The army has released 210 prisoners.", "Figure: Around 140 → 210")]
    [InlineData("More than 300 homes were destroyed by the storm in Lodra.", "The storm destroyed 350 homes in Lodra.",
        "Figure: More than 300 → 350")]
    [InlineData("The ministry said 9 people are missing.", "The ministry said 4 people are missing.", "Figure: 9 → 4")]
    [InlineData("The police said 12 people died in the blast.", "Police said 9 people died in the blast.", "Figure: 12 → 9")]
    [InlineData("The toll of the ferry disaster stands at 140.", "The toll of the ferry disaster rose to 165 from 140.",
        "Figure: 140 → 165")]
    [InlineData("The court fined the airline 5 million euros.", "An appeals court cut the airline's fine to 2 million euros.",
        "Figure: 5 million euros → 2 million euros")]
    [InlineData("The central bank's key rate is 4 percent.", "The central bank raised its key rate to 4.5 percent.",
        "Figure: 4 percent → 4.5 percent")]
    [InlineData("On Monday, 30 villages were without power.", "On Wednesday, 12 villages were without power.", "Figure: 30 → 12")]
    [InlineData("Lee is to meet Stone in Oslo on Thursday.", "Lee met Stone in Oslo on Thursday.", "Status: is to → met")]
    [InlineData("The leaders will meet in Oslo.", "The leaders met in Oslo.", "Status: will → met")]
    [InlineData("The bank plans to close its branch in Gera.", "The bank has closed its branch in Gera.", "Status")]
    [InlineData("The summit in Oslo will take place in May.", "The summit in Oslo was postponed until June.", "Status: will → postponed")]
    [InlineData("The summit in Oslo will begin on Friday.", "The summit in Oslo has been cancelled.", "Status: will → cancelled")]
    [InlineData("The concert in Lodra was postponed.", "The concert in Lodra was called off.", "Status: postponed → called")]
    [InlineData("The concert in Lodra was cancelled.", "The concert in Lodra will be held in June.", "Status: cancelled → will")]
    [InlineData("The vote on the budget was postponed.", "Parliament held the vote on the budget.", "Status")]
    [InlineData("The dam may break within days.", "The dam broke within days.", "Status: may → broke")]
    [InlineData("The union will strike at the port of Gera.", "The union will not strike at the port of Gera.", "Status: will → will")]
    [InlineData("The vote will be held on March 20.", "The vote will be held on March 27.", "Time: on March 20 → on March 27")]
    [InlineData("The trial of the mayor is to begin on Monday.", "The trial of the mayor is to begin on Wednesday.",
        "Time: on Monday → on Wednesday")]
    [InlineData("The border crossing at Orla is closed.", "The border crossing at Orla is open.", "Opposite: closed → open")]
    [InlineData("Police arrested the editor of the Gera daily.", "Police released the editor of the Gera daily.",
        "Opposite: arrested → released")]
    [InlineData("The hikers are missing in the Orla mountains.", "The hikers were found in the Orla mountains.",
        "Opposite: missing → found")]
    [InlineData("Fighting began in the port of Lodra.", "Fighting ended in the port of Lodra.", "Opposite: began → ended")]
    [InlineData("The government imposed a curfew in Tolna.", "The government lifted the curfew in Tolna.", "Opposite: imposed → lifted")]
    [InlineData("Three miners are still trapped in the Orla pit.", "Three miners were rescued from the Orla pit.",
        "Opposite: trapped → rescued")]
    [InlineData("The airport of Gera is not yet open to flights.", "The airport of Gera is open to flights.", "Negation: not → ")]
    [InlineData("The ministry has yet to reply to the letter.", "The ministry replied to the letter.", "Negation: yet → ")]
    [InlineData("The bridge at Orla is safe for cars.", "The bridge at Orla is no longer safe for cars.", "Negation:  → no")]
    [InlineData("The firm reported a profit for the year.", "The firm reported a loss for the year.", "Opposite: profit → loss")]
    [InlineData("The minister said the dam is safe.", "The minister said the dam is not safe.", "Negation:  → not")]
    public void A_sentence_that_moves_the_matter_on_is_a_change(string known, string next, string evidence)
    {
        var row = PairRow.Of(known, next);
        Assert.Equal($"Changed {evidence}", evidence.Contains(':', StringComparison.Ordinal) ? row : row[..row.IndexOf(':')]);
    }
}
