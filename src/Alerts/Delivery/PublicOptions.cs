using Microsoft.Extensions.Options;

namespace Alerts.Delivery;

/// <summary>Where this installation answers; configuration section <c>Alerts</c>.</summary>
public sealed record PublicOptions
{
    /// <summary>The address that links in alerts begin with: https (http on loopback only), with a slash at the end.</summary>
    public Uri PublicUrl { get; init; } = new("http://localhost:7071/");
}

/// <summary>Checks <see cref="PublicOptions"/> at start-up.</summary>
public sealed class PublicOptionsValidator : IValidateOptions<PublicOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, PublicOptions options) =>
        options.PublicUrl is { IsAbsoluteUri: true } url && url.AbsoluteUri.EndsWith('/')
            && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                $"Alerts:PublicUrl is \"{options.PublicUrl}\". It must be an https address that ends with a slash, for example "
                + "https://alerts.example.org/ (http only on this machine): mails hold addresses below it for leaving by one click.");
}
