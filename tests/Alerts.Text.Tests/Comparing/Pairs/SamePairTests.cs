namespace Alerts.Text.Tests.Comparing.Pairs;

public sealed class SamePairTests
{
    /// <summary>Each line: what is known, and a sentence that adds nothing to it.</summary>
    [Theory]
    [InlineData("The ferry sank off Tolna on Monday.", "The ferry sank off Tolna on Monday.")]
    [InlineData("The ferry sank off Tolna on Monday.", "On Monday, the ferry sank off Tolna.")]
    [InlineData("The ferry sank off Tolna on Monday.", "The ferry sank off Tolna.")]
    [InlineData("Police arrested the mayor of Rimsk at his home on Tuesday night.", "The mayor of Rimsk was arrested at his home by police.")]
    [InlineData("Police arrested the mayor of Rimsk at his home on Tuesday night.", "Police detained the mayor of Rimsk at his house.")]
    [InlineData("Firefighters rescued a child from the burning school.", "A child was rescued from the burning school by firefighters.")]
    [InlineData("The central bank left its key rate unchanged.", "The central bank left the key rate unchanged, officials said.")]
    [InlineData("Seventeen miners were rescued from the pit in Orla.", "17 miners were rescued from the pit in Orla.",
        "Figure: Seventeen → 17")]
    [InlineData("The fire killed 12 people in Varna.", "Twelve people died in the fire in Varna.", "Figure: 12 → Twelve")]
    [InlineData("The group counts 406 prisoners released since December.", "More than 400 prisoners have been released since December.",
        "Figure: 406 → More than 400")]
    [InlineData("The quake injured 312 people in the valley.", "The quake injured more than 300 people in the valley.",
        "Figure: 312 → more than 300")]
    [InlineData("The storm left 140 families homeless in the port.", "The storm left dozens of families homeless in the port.",
        "Figure: 140 → dozens")]
    [InlineData("At least 20 villages were flooded by the Orla river.", "Some 20 villages were flooded by the Orla river.",
        "Figure: At least 20 → Some 20")]
    [InlineData("The company will close its plant in Loden.", "The firm will shut its plant in Loden.")]
    [InlineData("Anna Lee won the election in Tolna.", "Lee won the election in Tolna.")]
    [InlineData("President Anna Lee resigned on Friday.", "Lee resigned on Friday, an aide said.")]
    [InlineData("The strike at the port of Gera ended on Monday after a week.", "The strike at the port of Gera ended on Monday.")]
    [InlineData("The talks between Lee and Stone failed.", "The talks of Stone and Lee failed.")]
    [InlineData("Lee met Stone in Oslo.", "Stone met Lee in Oslo.")]
    [InlineData("Lee beat Stone in the final.", "Stone was beaten by Lee in the final.")]
    [InlineData("The minister said the dam is safe.", "The dam is safe, the minister said.")]
    [InlineData("Nobody was hurt in the fire at the school.", "No one was hurt in the fire at the school.")]
    [InlineData("The parties failed to reach an agreement on the budget.", "The parties did not reach an agreement on the budget.")]
    [InlineData("Prices did not rise in Gera last month.", "Prices fell in Gera last month.")]
    [InlineData("Exports rose 5 percent in May.", "In May, exports rose 5%.", "Figure: 5 percent → 5%")]
    [InlineData("The court fined the airline 2 million euros.", "The airline was fined €2 million by the court.",
        "Figure: 2 million euros → €2 million")]
    [InlineData("A judge sentenced the former banker to seven years in prison.", "The former banker was sentenced to 7 years in prison by a judge.",
        "Figure: seven years → 7 years")]
    [InlineData("The toll is 165, up from 140, rescuers in Orla said.", "The toll was 140, rescuers in Orla said.",
        "Figure: 165 → 140")]
    [InlineData("The army has freed 210 political prisoners, Foro said.", "Foro said 210 political prisoners were released by the army.",
        "Figure: 210 → 210")]
    [InlineData("The union said 210 workers were dismissed.", "Citing the union, the daily said 210 workers were dismissed.",
        "Figure: 210 → 210")]
    public void A_sentence_that_adds_nothing_is_the_same(string known, string next, string? evidence = null) =>
        Assert.Equal(evidence is null ? "Same" : $"Same {evidence}", PairRow.Of(known, next));
}
