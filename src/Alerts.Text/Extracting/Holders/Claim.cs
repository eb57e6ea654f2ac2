using Alerts.Text.Segmenting;

namespace Alerts.Text.Extracting.Holders;

/// <summary>Somebody says something in a sentence.</summary>
/// <param name="Holder">Who, as written; null for a pronoun ("she said").</param>
/// <param name="Role">The role beside the name; null where there is none.</param>
/// <param name="Verb">The verb as written ("claimed"); "according" for "according to".</param>
/// <param name="Said">What he is said to say.</param>
public sealed record Claim(string? Holder, string? Role, string Verb, TextSpan Said);
