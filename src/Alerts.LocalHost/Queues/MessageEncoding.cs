using System.Text;

namespace Alerts.LocalHost;

/// <summary>Message bodies to bytes and back.</summary>
internal static class MessageEncoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="FormatException">The body is not base64 of UTF-8 although it should be.</exception>
    public static string Decode(BinaryData body, bool base64)
    {
        try
        {
            return base64 ? Strict.GetString(Convert.FromBase64String(body.ToString())) : body.ToString();
        }
        catch (Exception e) when (e is FormatException or DecoderFallbackException)
        {
            throw new FormatException(
                "The message is not base64 of UTF-8 text. " +
                "Its sender must use QueueMessageEncoding.Base64, or host.json messageEncoding none.", e);
        }
    }

    public static string Encode(string text, bool base64) => base64 ? Convert.ToBase64String(Strict.GetBytes(text)) : text;
}
