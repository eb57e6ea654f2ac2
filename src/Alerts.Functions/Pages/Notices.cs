using Alerts.Pages.Models;
using Alerts.Pages.Slices;
using Microsoft.AspNetCore.Http;

namespace Alerts.Functions.Pages;

/// <summary>Pages that say what is missing.</summary>
internal static class Notices
{
    /// <summary>404: there is no such story.</summary>
    public static IResult NoStory() => Of(StatusCodes.Status404NotFound, "There is no such story.",
        "No story has the id in this address.", "Copy the whole address, or look for the story among those that are running.");

    /// <summary>404: there is no such article.</summary>
    public static IResult NoArticle() => Of(StatusCodes.Status404NotFound, "There is no such article.",
        "No article has the id in this address, or it has not been compared with its story yet.", "An article that came in just now shows within seconds.");

    /// <summary>410: the article was withdrawn.</summary>
    public static IResult Withdrawn() => Of(StatusCodes.Status410Gone, "This article was withdrawn.",
        "Its publisher has taken it back, so its text is not shown any more.", "See what else is known of its story.");

    /// <summary>404: there is no such thing.</summary>
    public static IResult Nothing() => Of(StatusCodes.Status404NotFound, "There is no such thing.",
        "What the address names is not there, or is gone.", "Go back and read the list anew.");

    /// <summary>503: the storage does not answer.</summary>
    public static IResult NoStorage() => Of(StatusCodes.Status503ServiceUnavailable, "This page cannot be shown now.",
        "The storage that holds the stories does not answer. Nothing is lost by that.",
        "Load the page again in a minute. If it stays so, the log of the app says what is wrong.");

    /// <summary>403: a form that did not come from our own page.</summary>
    public static IResult ForeignForm() => Of(StatusCodes.Status403Forbidden, "This form does not count.",
        "It did not come from a page of this browser, or the page was open in another session.", "Load the page again, then send its form.");

    private static PageResult Of(int status, string title, string text, string remedy) =>
        new(NoticePage.Create(new Notice(title, text, remedy)), status);
}
