using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace Alerts.LocalHost;

/// <summary>Says whether a call brings the key that a function asks for. Keys: <c>Alerts:LocalHost:Keys:master</c>, <c>:default</c>,
/// <c>:{function}</c>.</summary>
internal sealed class FunctionKeys(IConfiguration configuration)
{
    private const string Section = LocalHostOptions.Section + ":Keys";
    private const string Header = "x-functions-key";

    /// <summary>Refuses keys that would open nothing.</summary>
    /// <param name="functions">The HTTP functions.</param>
    /// <exception cref="SetupException">A key is named after none of them.</exception>
    public void Check(IEnumerable<string> functions) => KnownSettings.Check(configuration.GetSection(Section), ["master", "default", .. functions]);

    /// <returns>Null when the call is allowed, otherwise what to tell the caller.</returns>
    public string? Refuse(AuthorizationLevel level, string function, HttpRequest request)
    {
        if (level == AuthorizationLevel.Anonymous)
            return null;
        // Read for each call, so that a changed setting counts at once.
        string[] names = level == AuthorizationLevel.Admin ? ["master"] : [function, "default", "master"];
        var keys = names.Select(name => configuration[$"{Section}:{name}"]).Where(key => !string.IsNullOrEmpty(key)).ToArray();
        if (keys.Length == 0)
            return $"No key is configured that opens '{function}'. Set {string.Join(" or ", names.Select(name => $"{Section}:{name}"))}.";
        var given = request.Headers.TryGetValue(Header, out var header) ? header.ToString() : request.Query["code"].ToString();
        if (given.Length == 0)
            return $"'{function}' needs a key: send it in the header {Header} or as ?code=.";
        return Matches(given, keys!) ? null : $"The key does not open '{function}'.";
    }

    /// <summary>Takes the same time whatever is wrong: hashes make the lengths equal, and every key is looked at.</summary>
    private static bool Matches(string given, IEnumerable<string> keys)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(given));
        var matches = false;
        foreach (var key in keys)
            matches |= CryptographicOperations.FixedTimeEquals(hash, SHA256.HashData(Encoding.UTF8.GetBytes(key)));
        return matches;
    }
}
