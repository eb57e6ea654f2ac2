using Alerts.Delivery;
using Alerts.TestSupport;
using Microsoft.Extensions.Time.Testing;

namespace Alerts.IntegrationTests.Delivery;

public sealed class LedgerTableTests(AzuriteAccounts azurite)
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));

    private static AlertRecord Accepted { get; } = new(AlertRecord.Accepted, "250", 1, null);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_claim_is_given_to_one_attempt_until_it_ends()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
        var ledger = pipeline.Get<LedgerTable>();
        Assert.Equal(ClaimOutcome.Claimed, (await ledger.ClaimAsync(Claim("first"), Cancellation)).Outcome);
        Assert.Equal(ClaimOutcome.Claimed, (await ledger.ClaimAsync(Claim("first"), Cancellation)).Outcome);
        var busy = await ledger.ClaimAsync(Claim("second"), Cancellation);
        Assert.Equal(ClaimOutcome.Busy, busy.Outcome);

        _time.SetUtcNow(busy.Until);
        Assert.Equal(ClaimOutcome.ClaimedAgain, (await ledger.ClaimAsync(Claim("second"), Cancellation)).Outcome);
    }

    [Fact]
    public async Task What_was_told_is_never_claimed_again()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
        var ledger = pipeline.Get<LedgerTable>();
        var claimed = await ledger.ClaimAsync(Claim("first"), Cancellation);
        await ledger.RecordAsync(Claim("first"), claimed, Accepted, Cancellation);

        _time.Advance(TimeSpan.FromDays(30));
        Assert.Equal(ClaimOutcome.Told, (await ledger.ClaimAsync(Claim("second"), Cancellation)).Outcome);
    }

    [Fact]
    public async Task A_deferred_alert_is_claimed_again_when_its_next_try_is_due_and_its_tries_are_kept()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
        var ledger = pipeline.Get<LedgerTable>();
        var claimed = await ledger.ClaimAsync(Claim("first"), Cancellation);
        var due = _time.GetUtcNow() + TimeSpan.FromMinutes(5);
        await ledger.RecordAsync(Claim("first"), claimed, new AlertRecord(AlertRecord.Deferred, "smtp 451", 1, due), Cancellation);

        var early = await ledger.ClaimAsync(Claim("second"), Cancellation);
        Assert.Equal((ClaimOutcome.Waiting, due), (early.Outcome, early.Until));
        _time.SetUtcNow(due);
        var late = await ledger.ClaimAsync(Claim("second"), Cancellation);
        Assert.Equal((ClaimOutcome.Claimed, 1), (late.Outcome, late.Tries));
        var row = await pipeline.Storage.Table("Ledger").GetEntityAsync<Azure.Data.Tables.TableEntity>(
            "recipient", "alert|edition", cancellationToken: Cancellation);
        Assert.Equal((2, "smtp 451"), (row.Value.GetInt32("Attempts"), row.Value.GetString("Status")));
    }

    [Fact]
    public async Task A_worker_whose_claim_was_overtaken_cannot_undo_what_the_other_one_noted()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
        var ledger = pipeline.Get<LedgerTable>();
        var slow = await ledger.ClaimAsync(Claim("slow"), Cancellation);
        _time.SetUtcNow(slow.Until);
        var other = await ledger.ClaimAsync(Claim("other"), Cancellation);
        Assert.Equal((ClaimOutcome.ClaimedAgain, 1), (other.Outcome, other.Tries));
        await ledger.RecordAsync(Claim("other"), other, Accepted, Cancellation);
        await ledger.RecordAsync(Claim("slow"), slow, new AlertRecord(AlertRecord.Deferred, "smtp 451", 1, _time.GetUtcNow()), Cancellation);

        _time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(ClaimOutcome.Told, (await ledger.ClaimAsync(Claim("third"), Cancellation)).Outcome);
    }

    [Fact]
    public async Task Of_many_workers_at_once_one_gets_the_claim()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(
            async () => (await pipeline.Get<LedgerTable>().ClaimAsync(Claim($"attempt {i}"), Cancellation)).Outcome, Cancellation)));
        Assert.Single(outcomes, ClaimOutcome.Claimed);
        Assert.Equal(11, outcomes.Count(outcome => outcome == ClaimOutcome.Busy));
    }

    [Fact]
    public async Task Alerts_of_one_recipient_claimed_at_once_are_all_counted_and_know_the_first()
    {
        await using var pipeline = await TestPipeline.CreateAsync(azurite, _time);
        var claims = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(
            () => pipeline.Get<LedgerTable>().ClaimAsync(Claim("one", $"edition {i}"), Cancellation), Cancellation)));

        Assert.All(claims, claim => Assert.Equal(ClaimOutcome.Claimed, claim.Outcome));
        Assert.Single(claims.Select(claim => claim.FirstAlertId).Distinct());
        var day = await pipeline.Storage.Table("Ledger").GetEntityAsync<Azure.Data.Tables.TableEntity>(
            "recipient", "day|2026-03-01", cancellationToken: Cancellation);
        Assert.Equal(6, day.Value.GetInt32("Alerts"));
    }

    private static AlertClaim Claim(string attempt, string edition = "edition") =>
        new("recipient", $"alert of {edition}", edition, "story", ["development"], attempt);
}
