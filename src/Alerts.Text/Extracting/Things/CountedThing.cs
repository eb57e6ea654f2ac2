namespace Alerts.Text.Extracting.Things;

/// <summary>What a number counts, as far as the words around it tell.</summary>
/// <param name="Head">Lemma of the noun; null where there is none.</param>
/// <param name="Written">The words as written.</param>
/// <param name="Modifiers">Lemmas of the words before the noun.</param>
/// <param name="End">Index behind the thing.</param>
internal sealed record CountedThing(string? Head, string? Written, IReadOnlyList<string> Modifiers, int End)
{
    /// <summary>An event told inside: "freed individuals", "releases of prisoners".</summary>
    public string? EventClass { get; init; }

    /// <summary>"24 of the 165 prisoners", "three of them".</summary>
    public bool IsPart { get; init; }

    /// <summary>The number that it is a part of ("24 of the 165" → 165); null where none is told.</summary>
    public decimal? Whole { get; init; }

    /// <summary>Nothing is counted.</summary>
    public static CountedThing None(int end) => new(null, null, [], end);
}
