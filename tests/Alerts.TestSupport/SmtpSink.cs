using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace Alerts.TestSupport;

/// <summary>
/// A real mail server (npm smtp-server) with a certificate of its own. A recipient (or sender, with <c>from-</c>) named
/// <c>rcpt-451@…</c>, <c>data-552@…</c> gets that answer; behind <c>lost@…</c> the connection breaks after the mail was read.
/// </summary>
public sealed class SmtpSink : IAsyncDisposable
{
    private readonly NodeProcess _node;

    private SmtpSink(NodeProcess node, int port, string fingerprint) => (_node, Port, Fingerprint) = (node, port, fingerprint);

    public int Port { get; }

    /// <summary>SHA-256 of its certificate, in hex.</summary>
    public string Fingerprint { get; }

    /// <summary>Starts a server.</summary>
    /// <param name="security"><c>starttls</c>, <c>tls</c> or <c>none</c>.</param>
    /// <param name="user">Who must log in; null where nobody has to.</param>
    /// <param name="password">The password.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <param name="together">From its second mail on it answers none before this many wait for an answer.</param>
    public static async Task<SmtpSink> StartAsync(
        string security, string? user, string? password, CancellationToken cancellation, int together = 1)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=mail.test", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var settings = JsonSerializer.Serialize(new Dictionary<string, string?>
        {
            ["security"] = security, ["user"] = user, ["password"] = password,
            ["together"] = together.ToString(CultureInfo.InvariantCulture),
            ["key"] = key.ExportPkcs8PrivateKeyPem(), ["cert"] = certificate.ExportCertificatePem(),
        });
        var node = NodeProcess.Start("smtp-sink.mjs", "smtp-server", settings);
        var port = int.Parse(await node.ReadLineAsync(cancellation), CultureInfo.InvariantCulture);
        return new SmtpSink(node, port, certificate.GetCertHashString(HashAlgorithmName.SHA256));
    }

    /// <summary>The next mail that the server read, as its parser (npm mailparser) understands it.</summary>
    /// <param name="cancellation">Gives up waiting.</param>
    public async Task<JsonElement> ReadMailAsync(CancellationToken cancellation) =>
        JsonDocument.Parse(await _node.ReadLineAsync(cancellation)).RootElement;

    public ValueTask DisposeAsync() => _node.DisposeAsync();
}
