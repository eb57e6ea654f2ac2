namespace Alerts.Articles;

/// <summary>An edition that is claimed or done.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="TextHash">Hash of what it says.</param>
/// <param name="DropId">The drop that claimed it.</param>
/// <param name="Updated">When the publisher says it was made; null where not given.</param>
public sealed record ClaimedEdition(int Number, string TextHash, string DropId, DateTimeOffset? Updated)
{
    /// <summary>True where it was given up: its number stays taken, but its text counts as never dropped.</summary>
    public bool IsRejected { get; init; }
}

/// <summary>Which edition a drop is.</summary>
/// <param name="Number">Number of the edition.</param>
/// <param name="IsNew">True where the edition is still to be claimed.</param>
/// <param name="IsRepeat">True where another drop brought the same text before: nothing is to be done.</param>
public sealed record EditionChoice(int Number, bool IsNew, bool IsRepeat);

/// <summary>The rules by which a dropped file becomes an edition of its article.</summary>
public static class Editions
{
    /// <summary>Chooses the edition.</summary>
    /// <param name="known">All editions of the article, in any order.</param>
    /// <param name="earlierDrop">The edition that this very drop was recorded under before; null on its first time.</param>
    /// <param name="textHash">Hash of what the file says.</param>
    /// <param name="dropId">The drop.</param>
    /// <param name="updated">When the publisher says it was made; null where not given.</param>
    public static EditionChoice Choose(
        IReadOnlyCollection<ClaimedEdition> known, int? earlierDrop, string textHash, string dropId, DateTimeOffset? updated)
    {
        if (earlierDrop is { } number)
            return new EditionChoice(number, IsNew: false, IsRepeat: known.FirstOrDefault(e => e.Number == number)?.DropId != dropId);

        var kept = known.Where(e => !e.IsRejected).ToList();
        var latest = kept.MaxBy(e => e.Number);
        if (latest?.TextHash == textHash)
            return new EditionChoice(latest.Number, IsNew: false, IsRepeat: true);

        // An old text again is an old copy found late, unless its publisher says that it went back to it.
        var older = kept.Where(e => e.TextHash == textHash).MaxBy(e => e.Number);
        return older is not null && !(updated > (latest!.Updated ?? DateTimeOffset.MaxValue))
            ? new EditionChoice(older.Number, IsNew: false, IsRepeat: true)
            : new EditionChoice(known.Select(e => e.Number).DefaultIfEmpty().Max() + 1, IsNew: true, IsRepeat: false);
    }
}
