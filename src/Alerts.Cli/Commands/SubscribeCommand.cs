using System.CommandLine;
using Alerts.Cli.Local;
using Alerts.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Cli.Commands;

/// <summary><c>alerts subscribe ADDRESS TOPIC</c>: adds a subscription on the operator's word.</summary>
internal static class SubscribeCommand
{
    public static Command Create()
    {
        var address = new Argument<string>("address") { Description = "Who is to be told: a mail address, or the http(s) address of a webhook endpoint." };
        var topic = new Argument<string>("topic")
        {
            Description = "Words that must be found; \"a phrase\"; a OR b; -not. Quote the whole for the shell.",
        };
        var command = new Command("subscribe", "Subscribe a mail address or a webhook endpoint to a topic. Example: ./alerts subscribe desk@example.org 'port strike'")
        {
            address, topic,
        };
        command.SetAction((arguments, cancellation) => RunAsync(LocalFolder.Of(arguments), arguments.GetValue(address)!, arguments.GetValue(topic)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(LocalFolder folder, string address, string topic, CancellationToken cancellation)
    {
        var run = RunFile.Require(folder);
        await using var services = Services.Create(run.Storage, KeyFile.ReadOrCreate(folder).Identity);
        var result = await services.GetRequiredService<Subscribe>().ByOperatorAsync(
            new SubscriptionRequest(ChannelOf(address), address, topic), cancellation);
        if (!result.IsValid)
            throw new UserException($"{result.Error.Reason} {result.Error.Remedy} ({result.Error.Code})");

        Terminal.Line($"[green]Subscribed[/] {address} to: {result.Value.Subscription.Topic}");
        if (result.Value.Secret is { } secret)
            Terminal.Line($"Its secret, shown this once only: {secret}");
        return 0;
    }

    private static string ChannelOf(string address) =>
        address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && address.Contains("://", StringComparison.Ordinal)
            ? SubscriptionLine.Webhook : SubscriptionLine.Email;
}
