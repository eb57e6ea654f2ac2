namespace Alerts.Text.Extracting.Holders;

/// <summary>Who says something.</summary>
/// <param name="Name">The name, or the noun phrase where no name is given.</param>
/// <param name="Role">The role beside the name; null where there is none.</param>
internal sealed record Holder(string Name, string? Role);

/// <summary>Somebody says something in a stretch of a sentence.</summary>
/// <param name="Holder">Who; null for a pronoun.</param>
/// <param name="At">Index of the verb.</param>
/// <param name="From">Index of the first word that he is said to say.</param>
/// <param name="To">Index behind the last such word.</param>
internal sealed record Attribution(Holder? Holder, int At, int From, int To);
