using Microsoft.Extensions.Options;

namespace Alerts.Operators;

/// <summary>Who may call what only the operator may; configuration section <c>Alerts:Operator</c>.</summary>
public sealed record OperatorOptions
{
    /// <summary>Fewer characters could be guessed.</summary>
    public const int ShortestKey = 32;

    /// <summary>How a setting in Azure begins that refers to a secret in a vault.</summary>
    public const string VaultReference = "@Microsoft.KeyVault(";

    /// <summary>The operator's key; without one, and not open, every such call is refused. At least 32 characters.</summary>
    public string? Key { get; init; }

    /// <summary>
    /// True to let everybody be the operator. Only for an app that listens on the loopback address of a person's own machine; a
    /// build for Azure refuses it. Default false.
    /// </summary>
    public bool Open { get; init; }
}

/// <summary>Checks <see cref="OperatorOptions"/> at start-up.</summary>
/// <param name="mayBeOpen">False where the app is built for Azure, behind whose host every call may seem to be local.</param>
public sealed class OperatorOptionsValidator(bool mayBeOpen) : IValidateOptions<OperatorOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, OperatorOptions options) => options switch
    {
        { Open: true } when !mayBeOpen => ValidateOptionsResult.Fail(
            "Alerts:Operator:Open is true, which this build refuses: it would let anybody add and end subscriptions. Set Alerts:Operator:Key."),
        { Open: true, Key.Length: > 0 } => ValidateOptionsResult.Fail(
            "Alerts:Operator:Open and Alerts:Operator:Key are both set, but an open app asks for no key. Remove one of them."),
        { Key.Length: > 0 and < OperatorOptions.ShortestKey } => ValidateOptionsResult.Fail(
            $"Alerts:Operator:Key has fewer than {OperatorOptions.ShortestKey} characters. Make one with: openssl rand -base64 32"),
        // Azure leaves the text of a reference that it cannot resolve in place: everybody could guess that key.
        { Key: { } key } when key.StartsWith(OperatorOptions.VaultReference, StringComparison.OrdinalIgnoreCase) =>
            ValidateOptionsResult.Fail(
                "Alerts:Operator:Key refers to a secret of a vault that could not be read. Make it, or let the app's identity read it."),
        _ => ValidateOptionsResult.Success,
    };
}
