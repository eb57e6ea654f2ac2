using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Alerts.Storage.Steps;
using Microsoft.Extensions.Options;

namespace Alerts.Delivery.Webhooks;

/// <summary>Posts to endpoints: no redirects, no proxy, no cookies, bounded time and answers, and to this machine only.</summary>
public sealed class WebhookClient : IDisposable
{
    private const int LongestHeaders = 16;   // KiB
    private const int LongestDrain = 64 * 1024;

    private readonly HttpClient _http;
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _time;

    /// <summary>A client; it is kept as long as the program runs.</summary>
    /// <param name="options">Settings.</param>
    /// <param name="time">The clock of the signatures.</param>
    public WebhookClient(IOptions<WebhookOptions> options, TimeProvider time)
    {
        (_timeout, _time) = (options.Value.Timeout, time);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            MaxResponseHeadersLength = LongestHeaders,
            MaxResponseDrainSize = LongestDrain,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            // What we trace is nobody else's business.
            ActivityHeadersPropagator = DistributedContextPropagator.CreateNoOutputPropagator(),
            ConnectCallback = ConnectAsync,
        };
        _http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Alerts", "1"));
    }

    /// <summary>Makes one attempt. The answer's body is never read.</summary>
    /// <param name="address">Where to; on this machine, anything else is refused when it connects.</param>
    /// <param name="id">The webhook's id.</param>
    /// <param name="body">The body, as it is signed.</param>
    /// <param name="secrets">The endpoint's secrets.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public async Task<DeliveryOutcome> PostAsync(Uri address, string id, byte[] body, IReadOnlyList<string> secrets, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_timeout);
        var now = _time.GetUtcNow();
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", WebhookSignature.Timestamp(now));
        request.Headers.Add("webhook-signature", WebhookSignature.Sign(secrets, id, now, body));
        try
        {
            using var answer = await _http.HandOverAsync(Step.Here(), request, limit.Token);
            return Judge(answer);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return DeliveryOutcome.Deferred("http no answer in time", mayHaveArrived: true);
        }
        catch (HttpRequestException e)
        {
            return DeliveryOutcome.Deferred($"http {e.HttpRequestError}", mayHaveArrived: e.HttpRequestError == HttpRequestError.ResponseEnded);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private DeliveryOutcome Judge(HttpResponseMessage answer)
    {
        var status = string.Create(CultureInfo.InvariantCulture, $"http {(int)answer.StatusCode}");
        return answer.StatusCode switch
        {
            >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => DeliveryOutcome.Accepted(status),
            HttpStatusCode.Gone => DeliveryOutcome.Gone(status),
            HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => DeliveryOutcome.Deferred(
                status, answer.Headers.RetryAfter is { } retry ? retry.Delta ?? retry.Date - _time.GetUtcNow() : null),
            // Also 3xx: an address that moved must be subscribed anew by its owner.
            _ => DeliveryOutcome.Deferred(status),
        };
    }

    // The name was checked as text; here it is checked what it leads to.
    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host.Trim('[', ']'), cancellation);
        if (addresses.Length == 0 || !addresses.All(IPAddress.IsLoopback))
            throw new HttpRequestException(HttpRequestError.ConnectionError, "The endpoint is not on this machine.");

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
