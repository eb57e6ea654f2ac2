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
            email, topic, Target.Option, JsonOutput.Option,
        };
        command.SetAction((arguments, cancellation) => RunAsync(
            arguments, new SubscriptionRequest(SubscriptionLine.Email, arguments.GetValue(email)!, arguments.GetValue(topic)!), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, SubscriptionRequest request, CancellationToken cancellation)
    {
        await using var services = (await Target.FindAsync(arguments, cancellation)).ServicesForPeople();
        var result = await services.GetRequiredService<Subscribe>().ByOperatorAsync(request, cancellation);
        if (!result.IsValid)
            throw UserException.Of(result.Error);

        var view = await services.GetRequiredService<SubscriptionReader>().ViewAsync(result.Value.Subscription, cancellation);
        if (arguments.GetValue(JsonOutput.Option))
            JsonOutput.Write(view, ViewJson.Default.SubscriptionView);
        else if (result.Value.IsNew)
            Terminal.Line($"[green]Subscribed[/] {request.Address} to: {view.Topic}");
        else
            Terminal.Line($"{request.Address} is subscribed already to: {view.Topic}");
        return ExitCodes.Ok;
    }
}
