using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using Alerts.Delivery.Webhooks;

namespace Alerts.Cli.Demo;

/// <summary>A webhook that came in.</summary>
/// <param name="Id">Its id; the same over all attempts.</param>
/// <param name="Body">Its body, JSON.</param>
/// <param name="IsVerified">True where one of its signatures is right and its time is near ours.</param>
internal sealed record ReceivedWebhook(string Id, string Body, bool IsVerified);

/// <summary>An endpoint on a free port of this machine, as a receiver would write it: verifies, answers 204 or 401, keeps what came.</summary>
internal sealed class WebhookSink : IAsyncDisposable
{
    private const int MaxAttempts = 5;
    private const int LongestBody = 1024 * 1024;

    // What Standard Webhooks advises: an old request cannot be played again.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private readonly HttpListener _listener;
    private readonly Channel<ReceivedWebhook> _came = Channel.CreateUnbounded<ReceivedWebhook>();
    private readonly Task _work;
    private volatile string _secret = "";

    private WebhookSink(HttpListener listener, Uri url)
    {
        (_listener, Url) = (listener, url);
        _work = WorkAsync();
    }

    /// <summary>The address to subscribe.</summary>
    public Uri Url { get; }

    /// <summary>The webhooks in order of arrival.</summary>
    public ChannelReader<ReceivedWebhook> Came => _came.Reader;

    /// <summary>Starts listening. Nothing verifies before the sink has its secret.</summary>
    public static WebhookSink Start()
    {
        for (var attempt = 1; ; attempt++)
        {
            var url = new Uri($"http://127.0.0.1:{FreePort()}/hook/");
            var listener = new HttpListener();
            listener.Prefixes.Add(url.AbsoluteUri);
            try
            {
                listener.Start();
                return new WebhookSink(listener, url);
            }
            catch (HttpListenerException) when (attempt < MaxAttempts)
            {
                // Somebody else took the port meanwhile.
                listener.Close();
            }
        }
    }

    /// <summary>Tells the sink the secret that came with the subscription.</summary>
    public void Use(string secret) => _secret = secret;

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _work;
    }

    private async Task WorkAsync()
    {
        try
        {
            while (true)
            {
                await AnswerAsync(await _listener.GetContextAsync());
            }
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            _came.Writer.Complete();   // closed
        }
    }

    private async Task AnswerAsync(HttpListenerContext http)
    {
        using var answer = http.Response;
        if (http.Request.HttpMethod != "POST" || http.Request.ContentLength64 is < 0 or > LongestBody)
        {
            answer.StatusCode = (int)HttpStatusCode.BadRequest;
            return;
        }

        var body = new byte[http.Request.ContentLength64];
        await http.Request.InputStream.ReadExactlyAsync(body);
        var isVerified = IsVerified(http.Request, body);
        answer.StatusCode = (int)(isVerified ? HttpStatusCode.NoContent : HttpStatusCode.Unauthorized);
        _came.Writer.TryWrite(new ReceivedWebhook(http.Request.Headers["webhook-id"] ?? "", Encoding.UTF8.GetString(body), isVerified));
    }

    private bool IsVerified(HttpListenerRequest request, byte[] body)
    {
        if (_secret.Length == 0 || request.Headers["webhook-id"] is not { } id || request.Headers["webhook-signature"] is not { } signatures
            || !long.TryParse(request.Headers["webhook-timestamp"], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return false;

        var age = DateTimeOffset.UtcNow.ToUnixTimeSeconds() - seconds;
        if (Math.Abs(age) > Tolerance.TotalSeconds)
            return false;

        var expected = Encoding.UTF8.GetBytes(WebhookSignature.Sign([_secret], id, DateTimeOffset.FromUnixTimeSeconds(seconds), body));
        return signatures.Split(' ').Any(given => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), expected));
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
