using Alerts.Text.Comparing;

namespace Alerts.Stories.Statements;

/// <summary>Marks what a decision settles: a plan that came about or was called off, a claim that was confirmed. It is told only once.</summary>
internal static class StatementSettling
{
    // Outlets tell one plan in several wordings; this much in common makes it the same.
    private const double SamePlan = 0.5;

    /// <summary>The statements of a story, those settled by a decision marked.</summary>
    public static IEnumerable<Statement> Settle(StoryState story, Decision decision)
    {
        var settled = decision.Developments
            .Where(d => d is { Figure: null, Earlier: not null, Kind: DevelopmentKind.Update or DevelopmentKind.Confirmation })
            .Select(d => story.Statements.FirstOrDefault(s => story.Items[s.Item].Id == d.Earlier!.At.Item && s.Sentence == d.Earlier.At.Sentence))
            .OfType<Statement>().ToList();
        return settled.Count == 0 ? story.Statements
            : story.Statements.Select(statement => statement.Traits is { IsSettled: null } traits && settled.Exists(s => IsSame(s, statement))
                ? statement with { Traits = traits with { IsSettled = true } } : statement);
    }

    private static bool IsSame(Statement settled, Statement other)
    {
        if (ReferenceEquals(settled, other))
            return true;
        if (settled.Traits?.Stage != other.Traits?.Stage || settled.Traits?.Act != other.Traits?.Act)
            return false;
        var (one, two) = (settled.Terms.Select(WordFamilies.Of).ToHashSet(), other.Terms.Select(WordFamilies.Of).ToHashSet());
        return one.Intersect(two).Count() >= SamePlan * Math.Min(one.Count, two.Count);
    }
}
