namespace Alerts.Delivery.Email.Transports;

/// <summary>The mail server; configuration section <c>Alerts:Mail:Smtp</c>.</summary>
public sealed record SmtpOptions
{
    /// <summary>Name or address of the server.</summary>
    public string Host { get; init; } = "";

    /// <summary>Its port, 1 to 65535. 587 is for submission (RFC 6409), 465 for TLS from the first byte (RFC 8314).</summary>
    public int Port { get; init; } = 587;

    /// <summary>How the connection is protected.</summary>
    public SmtpSecurity Security { get; init; } = SmtpSecurity.StartTls;

    /// <summary>Name to log in with; empty for a server that asks for none.</summary>
    public string User { get; init; } = "";

    /// <summary>Password of <see cref="User"/>.</summary>
    public string Password { get; init; } = "";

    /// <summary>SHA-256 of the one certificate to accept, in hex, for a server with a certificate of its own; empty to accept what the
    /// system trusts.</summary>
    public string CertificateSha256 { get; init; } = "";

    /// <summary>How long the server may take for one answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}

/// <summary>How the connection to a mail server is protected.</summary>
public enum SmtpSecurity
{
    /// <summary>It begins in clear and must change to TLS before anything else is said.</summary>
    StartTls,

    /// <summary>TLS from the first byte.</summary>
    Tls,

    /// <summary>In clear; for a server on this machine or network.</summary>
    None,
}
