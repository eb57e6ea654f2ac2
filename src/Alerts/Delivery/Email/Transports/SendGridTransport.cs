using Alerts.Storage.Steps;
using Microsoft.Extensions.Options;
using MimeKit;
using SendGrid;

namespace Alerts.Delivery.Email.Transports;

/// <summary>Hands mails to SendGrid, a call each.</summary>
internal sealed class SendGridTransport : IMailTransport, IDisposable
{
    private readonly HttpClient _http;
    private readonly SendGridClient _client;
    private readonly SendGridOptions _options;
    private readonly TimeProvider _time;

    public SendGridTransport(IOptions<MailOptions> options, TimeProvider time)
    {
        (_options, _time) = (options.Value.SendGrid, time);
        _http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = _options.Timeout };
        _client = new SendGridClient(_http, new SendGridClientOptions { ApiKey = _options.ApiKey, Host = _options.Host.TrimEnd('/') });
    }

    public async Task<DeliveryOutcome> SendAsync(string id, MimeMessage mail, CancellationToken cancellation)
    {
        try
        {
            var answer = await _client.HandOverAsync(Step.Here(), SendGridMail.Create(mail, _options.Sandbox), cancellation);
            var text = answer.IsSuccessStatusCode ? "" : await answer.Body.ReadAsStringAsync(cancellation);
            return SendGridAnswers.Judge(answer.StatusCode, answer.Headers, text, _time.GetUtcNow());
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return DeliveryOutcome.Deferred("sendgrid no answer in time", mayHaveArrived: true);
        }
        catch (HttpRequestException e) when (e.HttpRequestError
            is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return DeliveryOutcome.Held("sendgrid not reached", "Check the network and Alerts:Mail:SendGrid:Host.");
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return DeliveryOutcome.Deferred("sendgrid connection lost", mayHaveArrived: true);
        }
    }

    public void Dispose() => _http.Dispose();
}
