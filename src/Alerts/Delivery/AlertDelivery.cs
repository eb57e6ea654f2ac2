using Alerts.Articles;
using Alerts.Subscriptions;
using Alerts.Subscriptions.Matches;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Alerts.Delivery;

/// <summary>
/// Takes one recipient's alert from the claim to a recorded outcome, for any channel: whoever claims it in the ledger makes the
/// attempt, and what came of it is written down before anything else happens.
/// </summary>
public sealed class AlertDelivery(
    SubscribersTable subscribers, SubscriptionsTable subscriptions, LedgerTable ledger, CarriedNews carried, IOptions<DeliveryOptions> options,
    TimeProvider time, ILogger<AlertDelivery> log)
{
    // The attempt ends well before its claim, so that the outcome is noted while the claim still holds.
    private const double ShareOfClaim = 0.75;

    /// <summary>Tells a recipient, unless it was told or has left; safe to run again at any point, and by two workers at once.</summary>
    /// <param name="edition">What is told of.</param>
    /// <param name="recipient">Who is told what.</param>
    /// <param name="attempt">Names this run of the worker.</param>
    /// <param name="pace">How the channel paces its tries.</param>
    /// <param name="send">Makes the attempt.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public async Task<AlertVisit> TellAsync(
        EditionContent edition, MatchedRecipient recipient, string attempt, DeliveryPace pace,
        Func<AlertAttempt, CancellationToken, Task<DeliveryOutcome>> send, CancellationToken cancellation)
    {
        var id = edition.Article.Id.ToString();
        var alertId = AlertId.Of(recipient.RecipientId, edition.Article.Id);
        var story = AlertComposer.StoryOf(edition, recipient);
        var claim = new AlertClaim(recipient.RecipientId, alertId, id, story, recipient.Developments, attempt)
        {
            Aliases = edition.Decisions.First(decision => decision.StoryId == story).Aliases ?? [],
            Corrects = recipient.Corrects ?? [],
        };
        var claimed = await ledger.ClaimAsync(claim, cancellation);
        if (claimed.Outcome == ClaimOutcome.Told)
            return new AlertVisit(null, null);
        if (claimed.Outcome is ClaimOutcome.Busy or ClaimOutcome.Waiting)
        {
            log.Busy(alertId, claimed.Until);
            return new AlertVisit(claimed.Until, null);
        }

        if (claimed.Outcome == ClaimOutcome.Behind)
        {
            log.Behind(alertId, claimed.Until);
            return new AlertVisit(claimed.Until, null);
        }

        if (claimed.Carried.Count > 0)
            log.Replaces(alertId, claimed.Carried.Count);
        DeliveryMetrics.Uncertain.Add(claimed.Uncertain);
        if (claimed.Outcome == ClaimOutcome.ClaimedAgain)
        {
            if (claimed.Tries > pace.Delays.Count)
                return await RecordAsync(claim, claimed, DeliveryOutcome.Failed("no outcome"), pace, cancellation);
            log.Uncertain(alertId);
            DeliveryMetrics.Uncertain.Add(1);
        }

        if (await FindRunningAsync(recipient, cancellation) is not ({ } address, { } running))
        {
            await ledger.RecordAsync(claim, claimed, new AlertRecord(AlertRecord.Suppressed, "left", claimed.Tries, null), cancellation);
            log.Left(alertId);
            return new AlertVisit(null, null);
        }

        try
        {
            var (content, told) = await carried.AddAsync(edition, running, claimed.Carried, cancellation);
            if (edition.Article.Status == ArticleStatus.Killed && !claimed.WasTold && content.Earlier.Count == 0)
            {
                await ledger.RecordAsync(
                    claim, claimed, new AlertRecord(AlertRecord.Suppressed, "never told", claimed.Tries, null), cancellation);
                log.NeverTold(alertId);
                return new AlertVisit(null, null);
            }

            var outcome = await AttemptAsync(new AlertAttempt(alertId, claimed.FirstAlertId, address, content, told), send, cancellation);
            return await RecordAsync(claim, claimed, outcome, pace, cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A fault of our own: the claim is given back, so that the redelivered message finds the alert and not a claim.
            await ledger.RecordAsync(claim, claimed, new AlertRecord(AlertRecord.Deferred, "fault", claimed.Tries, time.GetUtcNow()), cancellation);
            log.Broken(e, alertId);
            throw;
        }
    }

    private async Task<DeliveryOutcome> AttemptAsync(
        AlertAttempt attempt, Func<AlertAttempt, CancellationToken, Task<DeliveryOutcome>> send, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(options.Value.ClaimFor * ShareOfClaim, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return await send(attempt, both.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return DeliveryOutcome.Deferred("no answer in time", mayHaveArrived: true);
        }
    }

    // Right before the attempt: who left a moment ago hears nothing, and what is told is what the remaining topics asked for.
    private async Task<(string? Address, MatchedRecipient? Recipient)> FindRunningAsync(MatchedRecipient recipient, CancellationToken cancellation)
    {
        var running = new List<MatchedTopic>();
        foreach (var topic in recipient.Topics)
        {
            if (await subscriptions.FindAsync(recipient.SubscriberId, topic.SubscriptionId, cancellation) is { IsEnded: false })
                running.Add(topic);
        }

        var address = running.Count == 0 ? null : await subscribers.FindAddressAsync(recipient.SubscriberId, recipient.RecipientId, cancellation);
        return (address, recipient.For(running));
    }

    private async Task<AlertVisit> RecordAsync(
        AlertClaim claim, ClaimedAlert claimed, DeliveryOutcome outcome, DeliveryPace pace, CancellationToken cancellation)
    {
        var record = AlertRecords.Of(outcome, claimed.Tries, pace, time.GetUtcNow(), Random.Shared.NextDouble());
        await ledger.RecordAsync(claim, claimed, record, cancellation);
        if (outcome.MayHaveArrived)
            DeliveryMetrics.Uncertain.Add(1);
        switch (record)
        {
            case { State: AlertRecord.Accepted }:
                DeliveryMetrics.Accepted.Add(1);
                log.HandedOver(claim.AlertId);
                break;
            case { NextTry: { } next } when outcome.Result == DeliveryResult.Held:
                log.Held(record.Status, next, outcome.Remedy ?? "");
                break;
            case { NextTry: { } next }:
                log.Deferred(claim.AlertId, record.Status, record.Tries, next);
                break;
            default:
                DeliveryMetrics.Failed.Add(1);
                log.Failed(claim.AlertId, record.Status, record.Tries);
                break;
        }

        return new AlertVisit(record.NextTry, outcome.Result);
    }
}
