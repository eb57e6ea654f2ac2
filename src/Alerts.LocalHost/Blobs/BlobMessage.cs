using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alerts.LocalHost;

/// <summary>A found blob on its way to its function, and in the poison queue. Names as the real host writes them.</summary>
/// <param name="Type">Always <c>BlobTrigger</c>.</param>
/// <param name="FunctionId"><see cref="Function.Id"/>.</param>
/// <param name="ContainerName">The container.</param>
/// <param name="BlobName">The blob.</param>
/// <param name="ETag">Its state when found, without quotes.</param>
internal sealed record BlobMessage(string Type, string FunctionId, string ContainerName, string BlobName, string ETag)
{
    public const string TypeName = "BlobTrigger";

    /// <exception cref="FormatException">It is no such message.</exception>
    public static BlobMessage Read(string json)
    {
        try
        {
            var message = JsonSerializer.Deserialize(json, BlobMessageJson.Default.BlobMessage);
            return message is { BlobName: not null, FunctionId: not null }
                ? message
                : throw new FormatException("The message names no blob.");
        }
        catch (JsonException e)
        {
            throw new FormatException("The message is not the JSON of a found blob.", e);
        }
    }

    public string Write() => JsonSerializer.Serialize(this, BlobMessageJson.Default.BlobMessage);
}

[JsonSerializable(typeof(BlobMessage))]
internal sealed partial class BlobMessageJson : JsonSerializerContext;
