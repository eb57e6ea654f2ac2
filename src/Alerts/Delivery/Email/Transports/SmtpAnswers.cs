using System.Globalization;
using MailKit.Net.Smtp;

namespace Alerts.Delivery.Email.Transports;

/// <summary>What a mail server's refusal means (RFC 5321, 4.2.1: 4xx not now, 5xx never).</summary>
internal static class SmtpAnswers
{
    private const int FirstPermanent = 500;
    private const int ServiceGoesDown = 421;   // RFC 5321, 3.8: said at any time, to everybody

    /// <summary>The meaning of an answer to a mail.</summary>
    public static DeliveryOutcome Judge(SmtpCommandException answer) =>
        Code(answer) == ServiceGoesDown || answer.ErrorCode == SmtpErrorCode.SenderNotAccepted ? Hold(answer)
        : Code(answer) < FirstPermanent ? DeliveryOutcome.Deferred(Status(answer))
        : answer.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted ? DeliveryOutcome.Failed(Status(answer))
        : Hold(answer);

    /// <summary>The meaning of an answer that would be the same for every mail.</summary>
    public static DeliveryOutcome Hold(SmtpCommandException answer) => DeliveryOutcome.Held(
        Status(answer), Code(answer) < FirstPermanent ? null
            : answer.ErrorCode == SmtpErrorCode.SenderNotAccepted ? "The server refuses the sender. Check Alerts:Mail:From."
            : "The server refuses to work for this sender. Check Alerts:Mail:Smtp and Alerts:Mail:From.");

    private static int Code(SmtpCommandException answer) => (int)answer.StatusCode;

    private static string Status(SmtpCommandException answer) => string.Create(CultureInfo.InvariantCulture, $"smtp {Code(answer)}");
}
