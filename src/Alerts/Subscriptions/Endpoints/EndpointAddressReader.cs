using Alerts.Subscriptions.Addresses;
using Microsoft.Extensions.Options;

namespace Alerts.Subscriptions.Endpoints;

/// <summary>
/// Reads addresses of webhook endpoints. Until requests go through a client that keeps them out of inner networks, the only ones are
/// on this machine, and those only where the settings allow them.
/// </summary>
/// <param name="options">Settings.</param>
public sealed class EndpointAddressReader(IOptions<EndpointOptions> options) : IAddressReader
{
    private const int LongestAddress = 2048;

    /// <inheritdoc/>
    public string Channel => SubscriptionLine.Webhook;

    /// <inheritdoc/>
    public Result<RecipientAddress> Read(string text) =>
        text.Length > LongestAddress || !Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri) || uri.IsFile
            ? Error("webhook.url.invalid", "The address is not a full URL.", "Give it as in https://example.org/hook.")
        : uri.Scheme != Uri.UriSchemeHttps && !(uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)
            ? Error("webhook.url.not_https", "The address must start with https://.", "Give the endpoint a certificate and use https.")
        : uri.UserInfo.Length > 0
            ? Error("webhook.url.has_user", "The address holds a user name.", "Leave it out: every request is signed, which proves who sends it.")
        : uri.Fragment.Length > 0
            ? Error("webhook.url.has_fragment", "The address holds a part behind #, which is never sent.", "Leave it out.")
        : !uri.IsLoopback
            ? Error("webhook.url.not_loopback", "Only endpoints on this machine can be used for now.",
                "Use an address as in http://127.0.0.1:8080/hook.")
        : !options.Value.AllowLoopback
            ? Error("webhook.url.loopback_off", "Endpoints on this machine are not allowed here.",
                "Set Alerts:Webhooks:AllowLoopback to true if they should be.")
        : new RecipientAddress(uri.AbsoluteUri, uri.AbsoluteUri);

    private static InputError Error(string code, string reason, string remedy) => new(code, "$.address", reason, remedy);
}
