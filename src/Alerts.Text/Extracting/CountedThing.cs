namespace Alerts.Text.Extracting;

/// <summary>What a number counts, as far as the words behind it tell.</summary>
/// <param name="Head">Lemma of the noun; null where there is none.</param>
/// <param name="Written">The words as written.</param>
/// <param name="Modifiers">Lemmas of the words before the noun.</param>
/// <param name="EventClass">An event told inside: "freed individuals", "releases of prisoners".</param>
/// <param name="End">Index behind the thing.</param>
/// <param name="IsPart">"24 of the 165 prisoners", "three of them".</param>
internal sealed record CountedThing(
    string? Head, string? Written, IReadOnlyList<string> Modifiers, string? EventClass, int End, bool IsPart);
