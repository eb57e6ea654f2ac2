using System.CommandLine;
using Alerts.Cli.Listing;
using Alerts.Cli.Local;
using Alerts.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Cli.Commands;

/// <summary><c>alerts subscriptions</c>: lists subscriptions, or ends one.</summary>
internal static class SubscriptionsCommand
{
    public static Command Create()
    {
        var ended = new Option<bool>("--ended") { Description = "List also those that have ended." };
        var command = new Command(
            "subscriptions", "List who is told of what, or end a subscription. Examples: ./alerts subscriptions; ./alerts subscriptions remove 3fa9c1")
        {
            ended, ListOptions.Limit, ListOptions.After, Target.Option, JsonOutput.Option, Remove(),
        };
        command.SetAction((arguments, cancellation) => ListAsync(arguments, arguments.GetValue(ended), cancellation));
        return command;
    }

    private static Command Remove()
    {
        var id = new Argument<string>("id") { Description = "The subscription's id or its beginning." };
        var command = new Command("remove", "End a subscription; ending it again changes nothing.") { id, Target.Option, JsonOutput.Option };
        command.SetAction((arguments, cancellation) => RemoveAsync(arguments, arguments.GetValue(id)!, cancellation));
        return command;
    }

    private static async Task<int> ListAsync(ParseResult arguments, bool withEnded, CancellationToken cancellation)
    {
        await using var services = (await Target.FindAsync(arguments, cancellation)).Services();
        var read = await Terminal.WaitAsync("Reading the subscriptions", () => services.GetRequiredService<SubscriptionReader>().ListAsync(
            withEnded, arguments.GetValue(ListOptions.Limit), arguments.GetValue(ListOptions.After), cancellation));
        return JsonOutput.Answer(arguments, read, ViewJson.Default.PageSubscriptionView, page => Print(page, withEnded));
    }

    private static void Print(Page<SubscriptionView> page, bool withEnded)
    {
        foreach (var subscription in page.Items)
        {
            Print(subscription);
        }

        if (page.Items.Count == 0)
            Terminal.Note($"Nobody is told of anything. Add somebody: ./alerts subscribe desk@example.org 'port strike'");
        ListOptions.More(withEnded ? "subscriptions --ended" : "subscriptions", page.Next);
    }

    private static async Task<int> RemoveAsync(ParseResult arguments, string start, CancellationToken cancellation)
    {
        await using var services = (await Target.FindAsync(arguments, cancellation)).Services();
        var reader = services.GetRequiredService<SubscriptionReader>();
        var found = await Terminal.WaitAsync("Finding the subscription", () => reader.FindAsync(start, 2, cancellation));
        if (found.Count != 1)
        {
            throw new UserException(
                found.Count == 0 ? $"There is no subscription {start}. See them with: ./alerts subscriptions"
                    : $"Several subscriptions begin with {start}. Give more of the id.",
                ExitCodes.NotFound);
        }

        var ended = await services.GetRequiredService<Unsubscribe>().EndAsync(found[0].Id, cancellation);
        var view = await reader.ViewAsync(ended!, cancellation);
        if (arguments.GetValue(JsonOutput.Option))
            JsonOutput.Write(view, ViewJson.Default.SubscriptionView);
        else
            Terminal.Line($"[green]Ended[/]: {view.Address ?? "an address that was removed"} is not told of {view.Topic} any more.");
        return ExitCodes.Ok;
    }

    private static void Print(SubscriptionView subscription)
    {
        var address = subscription.Address ?? "(address removed)";
        Terminal.Line(
            $"{ListOptions.Short(subscription.Id)}  {ListOptions.Time(subscription.Since)}  {address}  [bold]{subscription.Topic}[/]{(subscription.Ended ? "  ended" : "")}");
    }
}
