using System.CommandLine;
using Alerts.Cli.Local;
using Alerts.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Cli.Commands;

/// <summary><c>alerts subscribe EMAIL TOPIC</c>: adds a subscription on the operator's word.</summary>
internal static class SubscribeCommand
{
    public static Command Create()
    {
        var email = new Argument<string>("email") { Description = "Who is to be told." };
        var topic = new Argument<string>("topic")
        {
            Description = "Words that must be found; \"a phrase\"; a OR b; -not. Quote the whole for the shell.",
        };
        var command = new Command("subscribe", "Subscribe a mail address to a topic. Example: ./alerts subscribe desk@example.org 'port strike'")
        {
            email, topic,
        };
        command.SetAction((arguments, cancellation) => RunAsync(LocalFolder.Of(arguments), arguments.GetValue(email)!, arguments.GetValue(topic)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(LocalFolder folder, string email, string topic, CancellationToken cancellation)
    {
        var run = RunFile.Require(folder);
        await using var services = Services.Create(run.Storage, KeyFile.ReadOrCreate(folder).Identity);
        var result = await services.GetRequiredService<Subscribe>().ByOperatorAsync(
            new SubscriptionRequest(SubscriptionLine.Email, email, topic), cancellation);
        if (!result.IsValid)
            throw new UserException($"{result.Error.Reason} {result.Error.Remedy} ({result.Error.Code})");

        Terminal.Line($"[green]Subscribed[/] {email} to: {result.Value.Subscription.Topic}");
        return 0;
    }
}
