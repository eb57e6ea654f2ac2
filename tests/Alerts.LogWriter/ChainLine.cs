using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Alerts.LogWriter;

/// <summary>A line that proves what its author knew: how many lines stood before it, and a hash over all of them.</summary>
/// <param name="Item">What the line is about; each item has one line.</param>
/// <param name="Before">Number of lines before it.</param>
/// <param name="Chain">Hash over all lines before it (<see cref="ChainView"/>).</param>
public sealed record ChainLine(string Item, int Before, string Chain);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ChainLine))]
[JsonSerializable(typeof(ChainState))]
public sealed partial class ChainJson : JsonSerializerContext
{
    public static JsonTypeInfo<ChainLine> Line => Default.ChainLine;
}
