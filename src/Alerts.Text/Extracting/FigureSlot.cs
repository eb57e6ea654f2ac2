namespace Alerts.Text.Extracting;

/// <summary>Tells whether two figures answer the same question ("how many political prisoners were released?").</summary>
public static class FigureSlot
{
    /// <summary>True where both count the same thing of the same event, so that their values can agree or differ.</summary>
    /// <param name="known">A figure of the story.</param>
    /// <param name="other">Another figure.</param>
    /// <remarks>Symmetric. Parts, increases and hypothetical figures share a slot with nothing but their like.</remarks>
    public static bool IsSame(Figure known, Figure other) => throw new NotSupportedException();

    /// <summary>What the slot counts, for people ("political prisoners released").</summary>
    /// <param name="figure">The figure that opened the slot.</param>
    public static string Label(Figure figure) => throw new NotSupportedException();

    /// <summary>True where the values can both be right ("dozens" and 180; "more than 400" and 406).</summary>
    /// <param name="known">A figure.</param>
    /// <param name="other">Another figure of the same slot.</param>
    public static bool IsCompatible(Figure known, Figure other) => throw new NotSupportedException();
}
