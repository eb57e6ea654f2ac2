using System.Text.RegularExpressions;
using Alerts.TestSupport;

namespace Alerts.LocalHost.Tests;

/// <summary>
/// The real worker's public types and members, as <c>../shared/worker-api.txt</c> lists them. The listing says nothing of
/// attribute usage, nullability and generic constraints.
/// </summary>
internal static partial class WorkerApi
{
    /// <summary>Types with their members, both as written; skips the test where the listing is absent.</summary>
    public static Dictionary<string, HashSet<string>> Read()
    {
        var types = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        HashSet<string>? members = null;
        foreach (var line in File.ReadLines(Repository.Shared("worker-api.txt")))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
                members!.Add(line.Trim());
            // Two packages may each have a static class of one name; to a caller they are one set of methods.
            else if (!line.StartsWith('#') && !line.StartsWith("assembly ", StringComparison.Ordinal)
                && !types.TryGetValue(line, out members))
                types[line] = members = new(StringComparer.Ordinal);
        }

        return types;
    }

    /// <summary>What a call can name, in the form of <see cref="UsedApi"/>: types, and <c>type::member</c>.</summary>
    public static HashSet<string> ReadCallable()
    {
        var callable = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (header, members) in Read())
        {
            var name = header[header.IndexOf(KindEnd(header), StringComparison.Ordinal)..].Split(" : ")[0].Split(" [")[0].Trim();
            var (type, generics) = Generic(name, "!");
            callable.Add(type);
            callable.UnionWith(members.SelectMany(Signatures).Select(member => $"{type}::{Replace(member, generics)}"));
        }

        return callable;
    }

    // "sealed class A.B : C" is a kind of one or two words, then the name.
    private static string KindEnd(string header) => header.Split(' ').First(word => word.Contains('.', StringComparison.Ordinal));

    private static IEnumerable<string> Signatures(string member)
    {
        member = member.StartsWith("static ", StringComparison.Ordinal) ? member["static ".Length..] : member;
        if (member.EndsWith('}'))
        {
            var words = member.Split(' ');
            yield return $"get_{words[1]}():{words[0]}";
            if (member.EndsWith("set; }", StringComparison.Ordinal))
                yield return $"set_{words[1]}({words[0]}):System.Void";
        }
        else if (member.StartsWith("new(", StringComparison.Ordinal))
        {
            yield return $".ctor({Parameters(member)}):System.Void";
        }
        else if (member.EndsWith(')'))
        {
            var start = member[..member.IndexOf('(', StringComparison.Ordinal)].Split(' ');
            var (name, generics) = Generic(start[1], "!!");
            yield return Replace($"{name}({Parameters(member)}):{start[0]}", generics);
        }
    }

    private static string Parameters(string member) =>
        string.Join(',', member[(member.IndexOf('(', StringComparison.Ordinal) + 1)..^1]
            .Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(parameter => parameter.Split(' ')[^2]));

    // "Set<T>" is "Set`1", and T is known by its place.
    private static (string Name, Dictionary<string, string> Places) Generic(string name, string sign)
    {
        var start = name.IndexOf('<', StringComparison.Ordinal);
        var parameters = start < 0 ? [] : name[(start + 1)..^1].Split(',');
        return (start < 0 ? name : $"{name[..start]}`{parameters.Length}",
            parameters.Select((parameter, i) => (parameter, i)).ToDictionary(p => p.parameter, p => $"{sign}{p.i}"));
    }

    private static string Replace(string member, Dictionary<string, string> places) =>
        places.Count == 0 ? member : Name().Replace(member, word => places.GetValueOrDefault(word.Value, word.Value));

    [GeneratedRegex(@"[\w.]+")]
    private static partial Regex Name();
}
