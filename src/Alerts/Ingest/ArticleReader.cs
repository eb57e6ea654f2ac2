using System.Text;
using Alerts.Articles;

namespace Alerts.Ingest;

/// <summary>Reads a dropped file: plain text, or our own JSON.</summary>
public static class ArticleReader
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file by its content; the name serves only to refuse formats that are not read yet.</summary>
    /// <param name="name">Name of the file, for example <c>desk/story.txt</c>.</param>
    /// <param name="bytes">The file.</param>
    /// <returns>The article, or why it cannot be read.</returns>
    public static Result<ParsedArticle> Read(string name, ReadOnlySpan<byte> bytes)
    {
        var start = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        bytes = bytes[start..];
        if (IsArchive(bytes))
            return new InputError("article.format.archive", "$", "The file is a zip archive, not an article.",
                "Drop it into the inbox, where it is unpacked, or drop its files one by one.");

        string text;
        try
        {
            text = Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            return new InputError("article.encoding.invalid", "$", $"The file is not UTF-8 text: byte {start + e.Index} fits no character.",
                "Save the file as UTF-8 and drop it again.");
        }

        if (text.Contains('\0'))
            return new InputError("article.encoding.binary", "$", "The file holds NUL characters, so it is no text.",
                "Drop plain text or JSON in UTF-8.");

        var content = text.AsSpan().TrimStart();
        if (content.StartsWith("{") || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return JsonArticleReader.Read(text);
        if (content.StartsWith("<!") || content.StartsWith("<?") || content.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
            return Unsupported("HTML or XML");
        return PlainTextReader.Read(text);
    }

    /// <summary>Whether a file is a zip archive, by its content.</summary>
    /// <param name="bytes">Its first bytes, four at least.</param>
    /// <remarks>The second mark is that of an archive without members.</remarks>
    public static bool IsArchive(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    private static InputError Unsupported(string format) => new(
        "article.format.unsupported", "$", $"The file is {format}, which is not read yet.", "Drop the article as plain text or JSON.");
}
