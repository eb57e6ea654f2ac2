namespace Alerts.Pages;

/// <summary>Addresses that articles give, which may be anything.</summary>
public static class SafeLink
{
    /// <summary>The address where it may stand in a link: http or https, without a name or password in it; null for all others.</summary>
    /// <param name="address">What the article gives.</param>
    public static string? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            && uri.UserInfo.Length == 0
            ? uri.AbsoluteUri : null;
}
