using System.Text;
using System.Text.RegularExpressions;

namespace Alerts.LocalHost;

/// <summary>The path of a blob trigger: a container and a pattern such as <c>{folder}/{name}.json</c>.</summary>
internal sealed partial class BlobPath
{
    private readonly Regex? _pattern;

    private BlobPath(string container, string prefix, Regex? pattern, IReadOnlyList<string> names)
    {
        Container = container;
        Prefix = prefix;
        Names = names;
        _pattern = pattern;
    }

    public string Container { get; }

    /// <summary>What every matching blob's name begins with; narrows the listing.</summary>
    public string Prefix { get; }

    /// <summary>Names in braces, in order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Parses <c>container</c> or <c>container/pattern</c>.</summary>
    /// <exception cref="FormatException">It is neither; the text says why.</exception>
    public static BlobPath Parse(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var container = slash < 0 ? path : path[..slash];
        if (!ContainerName().IsMatch(container))
            throw new FormatException(
                $"'{container}' is no container name: 3 to 63 lower-case letters, digits and single hyphens, without braces.");
        return slash < 0 || slash == path.Length - 1 ? new(container, "", null, []) : ParsePattern(container, path[(slash + 1)..]);
    }

    /// <summary>The values of the names in braces; null when the blob does not match.</summary>
    public IReadOnlyDictionary<string, string>? Match(string blob)
    {
        if (_pattern is null)
            return new Dictionary<string, string>();
        var match = _pattern.Match(blob);
        return match.Success ? Names.ToDictionary(name => name, name => match.Groups[name].Value) : null;
    }

    private static BlobPath ParsePattern(string container, string pattern)
    {
        var names = new List<string>();
        var regex = new StringBuilder(@"\A");
        var end = 0;
        foreach (Match part in Braces().Matches(pattern))
        {
            regex.Append(Regex.Escape(pattern[end..part.Index]));
            end = part.Index + part.Length;
            var name = part.Groups[1].Value;
            if (!Name().IsMatch(name) || name.Equals("DateTime", StringComparison.OrdinalIgnoreCase))
                throw new FormatException($"'{{{name}}}' is no name that a path can give: use letters, digits and '_' (and not DateTime).");
            if (names.Contains(name, StringComparer.OrdinalIgnoreCase))
                throw new FormatException($"'{{{name}}}' stands twice.");
            names.Add(name);
            // Greedy and across slashes, as in the real host: {name} also takes folders.
            regex.Append("(?<").Append(name).Append(">.*)");
        }
        var rest = pattern[end..];
        var prefix = names.Count == 0 ? rest : pattern[..pattern.IndexOf('{', StringComparison.Ordinal)];
        if (Braces().Replace(pattern, "").AsSpan().ContainsAny('{', '}'))
            throw new FormatException($"The braces in '{pattern}' do not pair.");
        regex.Append(Regex.Escape(rest)).Append(@"\z");
        // A pattern comes from our own source, but a blob's name comes from anywhere: linear time always.
        const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.CultureInvariant;
        return new(container, prefix, new Regex(regex.ToString(), Options), names);
    }

    [GeneratedRegex(@"\A(?=.{3,63}\z)[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex ContainerName();

    [GeneratedRegex(@"\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();

    [GeneratedRegex(@"\A[A-Za-z_][A-Za-z0-9_]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
