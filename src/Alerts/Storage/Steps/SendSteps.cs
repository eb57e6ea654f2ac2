using MailKit.Net.Smtp;
using MimeKit;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Alerts.Storage.Steps;

/// <summary>What the pipeline hands over to the outside world; each is a labelled step. Answers and errors are the client's.</summary>
internal static class SendSteps
{
    /// <summary>Hands a mail to a mail server.</summary>
    public static Task<string> HandOverAsync(this SmtpClient client, Step step, MimeMessage mail, CancellationToken cancellation) =>
        step.SendAsync(() => client.SendAsync(mail, cancellation), () => new IOException("The server's answer was lost."));

    /// <summary>Hands a mail to SendGrid.</summary>
    public static Task<Response> HandOverAsync(
        this SendGridClient client, Step step, SendGridMessage mail, CancellationToken cancellation) =>
        step.SendAsync(() => client.SendEmailAsync(mail, cancellation), AnswerLost);

    /// <summary>Makes a request and waits for the head of its answer.</summary>
    public static Task<HttpResponseMessage> HandOverAsync(
        this HttpClient client, Step step, HttpRequestMessage request, CancellationToken cancellation) =>
        step.SendAsync(() => client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation), AnswerLost);

    private static HttpRequestException AnswerLost() => new(HttpRequestError.ResponseEnded, "The answer was lost.");
}
