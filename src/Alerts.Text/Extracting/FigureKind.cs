namespace Alerts.Text.Extracting;

/// <summary>Sort of a quantity.</summary>
public enum FigureKind
{
    /// <summary>A number of things or people.</summary>
    Count,

    /// <summary>A share, in percent.</summary>
    Percent,

    /// <summary>An amount of money; <see cref="Figure.Unit"/> is its currency.</summary>
    Money,

    /// <summary>A measured quantity; <see cref="Figure.Unit"/> is its unit.</summary>
    Measure,

    /// <summary>A length of time; <see cref="Figure.Unit"/> is its unit.</summary>
    Duration,

    /// <summary>The score of a game; its two sides are kept in one number.</summary>
    Score,
}
