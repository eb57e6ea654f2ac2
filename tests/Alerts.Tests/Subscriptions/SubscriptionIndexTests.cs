using Alerts.Subscriptions;
using FsCheck.Xunit;

namespace Alerts.Tests.Subscriptions;

public sealed class SubscriptionIndexTests
{
    [Property]
    public bool A_restored_index_tells_the_same(byte[] revisions)
    {
        var index = Apply(revisions);
        var restored = new SubscriptionIndex();
        restored.Restore(index.Save());
        return Tell(index).SequenceEqual(Tell(restored)) && index.Save().ToString() == restored.Save().ToString();
    }

    [Property]
    public bool Lines_taken_back_leave_the_index_as_it_was(byte[] revisions, byte[] tentative)
    {
        var index = Apply(revisions);
        var before = Tell(index).ToList();
        foreach (var takeBack in tentative.Select(revision => index.Apply(0, Line(revision))).Reverse().ToList())
        {
            takeBack();
        }

        return before.SequenceEqual(Tell(index));
    }

    [Fact]
    public void An_ended_subscription_stays_ended_in_a_snapshot()
    {
        var index = new SubscriptionIndex();
        index.Apply(0, Line(1) with { Revision = 2, Topic = null });
        var restored = new SubscriptionIndex();
        restored.Restore(index.Save());
        restored.Apply(1, Line(1) with { Revision = 1 });
        Assert.Empty(restored.Active);
    }

    private static SubscriptionIndex Apply(byte[] revisions)
    {
        var index = new SubscriptionIndex();
        Array.ForEach(revisions, revision => index.Apply(0, Line(revision)));
        return index;
    }

    // Four subscriptions; every third revision ends one.
    private static SubscriptionLine Line(byte number) =>
        new($"id-{number % 4}", number / 4, "subscriber", "recipient", SubscriptionLine.Email, number % 3 == 0 ? null : $"topic{number}");

    private static IEnumerable<SubscriptionLine> Tell(SubscriptionIndex index) =>
        index.Active.Select(subscription => subscription.Line).OrderBy(line => line.Id, StringComparer.Ordinal);
}
