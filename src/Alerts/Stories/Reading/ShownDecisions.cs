using Alerts.Articles;

namespace Alerts.Stories.Reading;

/// <summary>Decisions as they may be shown or told now: without what withdrawn articles said, and with what the story is called today.</summary>
/// <param name="names">What stories are called.</param>
/// <param name="withdrawals">Knows which articles are withdrawn.</param>
public sealed class ShownDecisions(StoryNames names, Withdrawals withdrawals)
{
    /// <summary>A decision as it may be shown.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="status">Status of its edition.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<Decision> OfAsync(Decision decision, ArticleStatus status, CancellationToken cancellation) =>
        decision.For(status, await withdrawals.AmongAsync(decision.Quoted(), cancellation)) with
        {
            StoryName = await names.OfAsync(decision, cancellation),
        };
}
