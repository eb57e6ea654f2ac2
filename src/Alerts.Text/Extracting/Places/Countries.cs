using System.Collections.Frozen;

namespace Alerts.Text.Extracting.Places;

/// <summary>Names of countries with their short forms and adjectives, so that "Mexico" and "Mexican" tell one place.</summary>
/// <remarks>General geography, no more of it than a reader of any paper knows (docs/decisions/011): a place that is not listed is read by
/// the words around it.</remarks>
internal static class Countries
{
    /// <summary>The country that one to three words name; null where they name none.</summary>
    /// <param name="form">The words in lower case, one space between them.</param>
    public static string? Of(string form) => Names.Value.GetValueOrDefault(form);

    // A line of countries.txt: what the country is called, then short forms and adjectives; words of one form are joined by a hyphen.
    private static readonly Lazy<FrozenDictionary<string, string>> Names = new(() =>
    {
        using var stream = typeof(Countries).Assembly.GetManifestResourceStream("countries.txt")
            ?? throw new InvalidOperationException("The list of countries is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var forms = line.Split(' ').Select(form => form.Replace('-', ' ')).ToList();
            foreach (var form in forms)
                names[form.ToLowerInvariant()] = forms[0];
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    });
}
