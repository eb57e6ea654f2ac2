namespace Alerts.Stories.Figures;

/// <summary>How a slot stands: do those who give a number agree?</summary>
public enum SlotStanding
{
    /// <summary>One holder, or nobody in particular.</summary>
    Single,

    /// <summary>Several holders whose numbers can all be right, and always could.</summary>
    Agreed,

    /// <summary>Several holders whose numbers cannot all be right.</summary>
    Contested,

    /// <summary>It was contested, and is no longer.</summary>
    Resolved,

    /// <summary>Everybody who gave a number took it back.</summary>
    Withdrawn,
}

/// <summary>The value that a holder stands by.</summary>
/// <param name="Holder">Who, as written; null where nobody was named.</param>
/// <param name="Role">What they are, as written; null where not told.</param>
/// <param name="Written">The figure as written ("around 140").</param>
/// <param name="Value">The number in it.</param>
public sealed record HeldValue(string? Holder, string? Role, string Written, decimal Value)
{
    /// <summary>The holder's full name where <see cref="Holder"/> is only the last; otherwise null.</summary>
    public string? FullName { get; init; }

    /// <summary>As of when, as written ("since December"); null where the sentence tells no time.</summary>
    public string? Since { get; init; }
}
