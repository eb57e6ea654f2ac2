using Alerts.Subscriptions;
using Alerts.Subscriptions.Leaving;
using Microsoft.Extensions.Options;

namespace Alerts.Tests.Subscriptions.Leaving;

public sealed class LeaveTokensTests
{
    private static readonly string Subscriber = ContentId.Of("subscriber");
    private static readonly string[] Ids = [ContentId.Of("one"), ContentId.Of("two"), ContentId.Of("three")];
    private static readonly LeaveTokens Tokens = With(1);

    [Fact]
    public void A_token_read_back_names_the_subscriber_and_the_subscriptions()
    {
        var request = Tokens.Read(Tokens.Write(new LeaveRequest(Subscriber, Ids)));
        Assert.Equal(Subscriber, request!.SubscriberId);
        Assert.Equal(Ids.Select(id => id[..16]), request.Starts);
    }

    [Fact]
    public void A_token_changed_anywhere_is_refused()
    {
        var token = Tokens.Write(new LeaveRequest(Subscriber, Ids));
        Assert.All(Enumerable.Range(0, token.Length), i =>
            Assert.Null(Tokens.Read($"{token[..i]}{(token[i] == 'A' ? 'B' : 'A')}{token[(i + 1)..]}")));
        Assert.All(Enumerable.Range(0, token.Length), i => Assert.Null(Tokens.Read(token[..i])));
        Assert.Null(Tokens.Read(token + "AAAA"));
    }

    [Fact]
    public void A_token_of_another_installation_is_refused() =>
        Assert.Null(With(2).Read(Tokens.Write(new LeaveRequest(Subscriber, Ids))));

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("AAAA")]
    [InlineData("äöü")]
    [InlineData("AQ==")]
    public void What_is_no_token_is_refused(string text) => Assert.Null(Tokens.Read(text));

    [Fact]
    public void A_token_of_any_length_is_refused_without_harm()
    {
        Assert.Null(Tokens.Read(new string('A', 1_000_000)));
        Assert.All(Enumerable.Range(0, 200), length => Assert.Null(Tokens.Read(new string('A', length))));
    }

    [Fact]
    public void A_token_that_ends_nothing_is_refused() => Assert.Null(Tokens.Read(Tokens.Write(new LeaveRequest(Subscriber, []))));

    [Fact]
    public void An_address_with_the_longest_token_fits_into_a_line_of_a_mail()
    {
        var token = Tokens.Write(new LeaveRequest(Subscriber, [.. Enumerable.Range(0, 100).Select(i => ContentId.Of($"{i}"))]));
        Assert.Equal(LeaveTokens.MostSubscriptions, Tokens.Read(token)!.Starts.Count);
        Assert.InRange(token.Length, 1, 900);
    }

    private static LeaveTokens With(byte key) =>
        new(Options.Create(new IdentityOptions { Key = Convert.ToBase64String(Enumerable.Repeat(key, 32).ToArray()) }));
}
