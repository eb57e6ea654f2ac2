namespace Alerts.Stories.Figures;

/// <summary>How a holder comes to say a number.</summary>
public enum Saying
{
    /// <summary>Of the own knowledge, as far as the text tells.</summary>
    Plain,

    /// <summary>"Confirmed", "verified": the holder vouches for what was said before.</summary>
    Confirms,

    /// <summary>"Repeated", "stands by", "quoted": no knowledge of the own.</summary>
    Repeats,
}
