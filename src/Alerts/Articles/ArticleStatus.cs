namespace Alerts.Articles;

/// <summary>What its publisher lets us do with an edition.</summary>
public enum ArticleStatus
{
    /// <summary>It may be told.</summary>
    Usable,

    /// <summary>It is held back: kept, but compared with no story and told to nobody.</summary>
    Withheld,

    /// <summary>It is withdrawn by its publisher: kept as a record, and nothing in it is news.</summary>
    Killed,
}
