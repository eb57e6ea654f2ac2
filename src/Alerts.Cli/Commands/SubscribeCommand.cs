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
        var address = new Argument<string>("address")
        {
            Description = "Who is to be told: a mail address, or the http(s) address of a webhook endpoint.",
        };
        var topic = new Argument<string>("topic")
        {
            Description = "Words that must be found; \"a phrase\"; a OR b; -not. Quote the whole for the shell.",
        };
        var command = new Command(
            "subscribe", "Subscribe a mail address or a webhook endpoint to a topic. Example: ./alerts subscribe desk@example.org 'port strike'")
        {
            address, topic, Target.Option, JsonOutput.Option,
        };
        command.SetAction((arguments, cancellation) => RunAsync(
            arguments, Request(arguments.GetValue(address)!, arguments.GetValue(topic)!), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, SubscriptionRequest request, CancellationToken cancellation)
    {
        await using var services = (await Target.FindAsync(arguments, cancellation)).ServicesForPeople();
        var result = await services.GetRequiredService<Subscribe>().ByOperatorAsync(request, cancellation);
        if (!result.IsValid)
            throw UserException.Of(result.Error);

        var view = await services.GetRequiredService<SubscriptionReader>().ViewAsync(result.Value.Subscription, cancellation)
            with { Secret = result.Value.Secret };
        if (arguments.GetValue(JsonOutput.Option))
        {
            JsonOutput.Write(view, ViewJson.Default.SubscriptionView);
            return ExitCodes.Ok;
        }

        if (result.Value.IsNew)
            Terminal.Line($"[green]Subscribed[/] {request.Address} to: {view.Topic}");
        else
            Terminal.Line($"{request.Address} is subscribed already to: {view.Topic}");
        if (view.Secret is not null)
            Terminal.Line($"Its secret, shown this once only: {view.Secret}");
        return ExitCodes.Ok;
    }

    private static SubscriptionRequest Request(string address, string topic) => new(
        address.Contains("://", StringComparison.Ordinal) ? SubscriptionLine.Webhook : SubscriptionLine.Email, address, topic);
}
