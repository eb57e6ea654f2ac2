namespace Alerts.Text.Tests.Comparing.Pairs;

public sealed class ContradictedPairTests
{
    /// <summary>Each line: what is known, a sentence that cannot be right beside it, and the words that tell so.</summary>
    [Theory]
    [InlineData("The army said 12 people died in the raid.", "The rebels said 40 people died in the raid.", "Figure: 12 → 40")]
    [InlineData("Police put the number of marchers at 5,000.", "Organisers put the number of marchers at 40,000.",
        "Figure: 5,000 → 40,000")]
    [InlineData("The ministry says 38 people were arrested.", "The lawyers' group says 112 people were arrested.", "Figure: 38 → 112")]
    [InlineData("The fire in Varna killed 15 people.", "The fire in Varna killed 12 people.", "Figure: 15 → 12")]
    [InlineData("Unemployment stands at 5 percent in Lodra.", "Unemployment stands at 7 percent in Lodra.", "Figure: 5 percent → 7 percent")]
    [InlineData("The deal is worth 4 billion dollars.", "The deal is worth 6 billion dollars.",
        "Figure: 4 billion dollars → 6 billion dollars")]
    [InlineData("The train had 80 passengers on board.", "The train had 110 passengers on board.", "Figure: 80 → 110")]
    [InlineData("The ferry sank off Tolna on Monday.", "The ferry sank off Tolna on Tuesday.", "Time: on Monday → on Tuesday")]
    [InlineData("The company was founded in 1987 in Gera.", "The company was founded in 1991 in Gera.", "Time: in 1987 → in 1991")]
    [InlineData("The bishop died on March 3.", "The bishop died on March 5.", "Time: on March 3 → on March 5")]
    [InlineData("The pilot saw the warning light.", "The pilot did not see the warning light.", "Negation:  → not")]
    [InlineData("The ship carried weapons to Lodra.", "The ship carried no weapons to Lodra.", "Negation:  → no")]
    [InlineData("Troops entered the town of Rimsk.", "Troops never entered the town of Rimsk.", "Negation:  → never")]
    [InlineData("The reactor leaked radioactive water into the Orla.",
        "The operator denied that the reactor leaked radioactive water into the Orla.", "Negation:  → denied")]
    [InlineData("Nobody survived the crash near Gera.", "Somebody survived the crash near Gera.", "Negation: Nobody → ")]
    [InlineData("The army did not shell the hospital in Rimsk.", "The army shelled the hospital in Rimsk.", "Negation: not → ")]
    [InlineData("The two sides failed to reach a deal on gas.", "The two sides reached a deal on gas.", "Negation: failed → ")]
    [InlineData("House prices in Gera rose last year.", "House prices in Gera fell last year.", "Opposite: rose → fell")]
    [InlineData("The banker is guilty of fraud.", "The banker is innocent of fraud.",
        "Opposite: guilty → innocent")]
    [InlineData("Parliament approved the pension bill.", "Parliament rejected the pension bill.", "Opposite: approved → rejected")]
    [InlineData("The hostage was found alive in the cellar.", "The hostage was found dead in the cellar.", "Opposite: alive → dead")]
    [InlineData("The town council supports the new dam.", "The town council opposes the new dam.", "Opposite: supports → opposes")]
    [InlineData("The blast hit the north of Rimsk.", "The blast hit the south of Rimsk.", "Opposite: north → south")]
    [InlineData("The flight landed before the storm hit Lodra.", "The flight landed after the storm hit Lodra.",
        "Opposite: before → after")]
    [InlineData("The champion won the race in Orla.", "The champion lost the race in Orla.", "Opposite: won → lost")]
    [InlineData("The tests on the water were positive.", "The tests on the water were negative.", "Opposite: positive → negative")]
    [InlineData("Most residents of Tolna left the town.", "Few residents of Tolna left the town.", "Opposite: Most → Few")]
    [InlineData("The year brought the brewery a profit.", "The year brought the brewery a loss.", "Opposite: profit → loss")]
    public void A_sentence_that_excludes_the_known_one_contradicts_it(string known, string next, string evidence) =>
        Assert.Equal($"Contradicted {evidence}", PairRow.Of(known, next));
}
