using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Alerts.Operators;

/// <summary>Lets the operator in: whoever brings the key, or everybody where the app is open.</summary>
/// <param name="options">Settings.</param>
public sealed class OperatorGate(IOptions<OperatorOptions> options)
{
    private const string Field = "x-functions-key";
    private const string SendIt = "Send the operator's key in the header x-functions-key, or as Authorization: Bearer.";

    /// <summary>Says why a call is refused.</summary>
    /// <param name="given">The key that came with the call; null where none came.</param>
    /// <returns>Null where the caller is the operator.</returns>
    public InputError? Refuse(string? given)
    {
        if (options.Value.Open)
            return null;
        if (string.IsNullOrEmpty(options.Value.Key))
            return new InputError("operator.key.not_set", Field, "This app has no operator's key, so nobody may do this.", "Set Alerts:Operator:Key and start it again.");
        if (string.IsNullOrEmpty(given))
            return new InputError("operator.key.missing", Field, "Only the operator may do this.", SendIt);
        return IsKey(given, options.Value.Key)
            ? null
            : new InputError("operator.key.wrong", Field, "The key is not the operator's.", SendIt);
    }

    // Takes the same time whatever is wrong; hashes make the lengths equal.
    private static bool IsKey(string given, string key) => CryptographicOperations.FixedTimeEquals(
        SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
