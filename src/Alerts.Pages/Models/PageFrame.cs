namespace Alerts.Pages.Models;

/// <summary>What stands around every page.</summary>
/// <param name="Title">Title of the page.</param>
public sealed record PageFrame(string Title)
{
    /// <summary>The part of the site: <c>stories</c> or <c>operate</c>.</summary>
    public string Section { get; init; } = "stories";

    /// <summary>Whether the page has charts.</summary>
    public bool HasCharts { get; init; }
}
