namespace Alerts.Text.Tests.Comparing.Pairs;

public sealed class UnrelatedPairTests
{
    /// <summary>Each line: what is known, and a sentence of another matter, of more than is known, or of its own kind.</summary>
    [Theory]
    [InlineData("The ferry sank off Tolna on Monday.", "Share prices rose in Lodra.")]
    [InlineData("The ferry sank off Tolna on Monday.", "The captain of the ferry had ignored two storm warnings from the coast guard.")]
    [InlineData("The court fined the airline.", "The court fined the airline for hiding faults in its engines from the safety board.")]
    [InlineData("Police arrested a man in Gera.", "Rescuers found a child in Gera.")]
    [InlineData("The mayor opened the new bridge.", "The mayor was booed by a crowd of angry fishermen.")]
    [InlineData("The bank raised its forecast.", "The river burst its banks.")]
    [InlineData("The government resigned.", "The team won the cup.")]
    [InlineData("Lee won the election in Tolna.", "Stone won the election in Tolna.")]
    [InlineData("The minister met Lee in Oslo.", "The minister met Stone in Oslo.")]
    [InlineData("Police arrested three men in Gera.", "Police arrested three men in Lodra.")]
    [InlineData("A fire in Varna killed 12 people.", "A fire in Lodra killed 15 people.")]
    [InlineData("The 2024 quake in Gera killed 40 people.", "A bus crash in Rimsk killed 9 people.")]
    [InlineData("Lee beat Stone in the final.", "Stone beat Lee in the final.")]
    [InlineData("Rimsk attacked Lodra at dawn.", "Lodra attacked Rimsk at dawn.")]
    [InlineData("The army has released 210 prisoners.", "The army must release 300 prisoners, the group said.")]
    [InlineData("The army has released 210 prisoners.", "The opposition demanded that the army release 300 prisoners.")]
    [InlineData("The army has released 210 prisoners.", "The army will release 300 prisoners.")]
    [InlineData("The army has released 210 prisoners.", "If the talks succeed, the army would release 300 prisoners.")]
    [InlineData("The army has released 210 prisoners.", "24 of the 210 released prisoners were women.")]
    [InlineData("The blast killed 40 people.", "The blast killed 40 people, including 12 children.")]
    [InlineData("The blast killed 40 people.", "The blast killed another 3 people.")]
    [InlineData("The firm cut 300 jobs.", "The firm may cut 500 jobs.")]
    [InlineData("The leaders met in Oslo.", "The leaders will meet in Oslo.")]
    [InlineData("The dam broke.", "Could the dam break?")]
    [InlineData("The two sides signed a truce.", "The UN urged the two sides to sign a truce.")]
    [InlineData("The union demanded 8 percent more pay.", "The union won 5 percent more pay.")]
    [InlineData("Workers at the Gera plant ended their strike.", "Workers at the Gera plant voted for a strike in the autumn.")]
    [InlineData("The flood destroyed 30 homes in Orla.", "In 1970, a flood destroyed 200 homes in Orla.")]
    [InlineData("The mine employs 900 workers.", "The mine exports 900 tonnes of copper.")]
    [InlineData("Prices rose by 3 percent in March.", "Wages in the public sector rose faster than in any year since the war.")]
    [InlineData("She did.", "They were.")]
    public void A_sentence_of_its_own_is_unrelated(string known, string next) =>
        Assert.StartsWith("Unrelated", PairRow.Of(known, next), StringComparison.Ordinal);
}
