using System.IO.Compression;
using System.Text.Json;

namespace Alerts.Evaluation.Running;

/// <summary>Files of JSON lines, plain or gzipped (told by their first bytes, not by their name).</summary>
internal static class JsonLines
{
    /// <summary>Reads all records of a file; blank lines count for nothing.</summary>
    /// <exception cref="UserException">The file is missing, or a line is no JSON object.</exception>
    public static IReadOnlyList<EvaluationRecord> Read(FileInfo file)
    {
        if (!file.Exists)
            throw new UserException($"There is no file {file}. Nothing was evaluated; check the path.");

        var records = new List<EvaluationRecord>();
        using var reader = new StreamReader(Open(file));
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            records.Add(new EvaluationRecord(file.ToString(), number, Parse(line, file, number)));
        }

        return records;
    }

    private static Stream Open(FileInfo file)
    {
        var stream = file.OpenRead();
        var isGzip = stream.ReadByte() == 0x1f && stream.ReadByte() == 0x8b;
        stream.Position = 0;
        return isGzip ? new GZipStream(stream, CompressionMode.Decompress) : stream;
    }

    private static JsonElement Parse(string line, FileInfo file, int number)
    {
        try
        {
            var value = JsonElement.Parse(line);
            return value.ValueKind == JsonValueKind.Object
                ? value
                : throw new UserException($"{file} line {number} is no JSON object. Nothing was evaluated; mend the file.");
        }
        catch (JsonException e)
        {
            throw new UserException($"{file} line {number} is no JSON: {e.Message} Nothing was evaluated; mend the file.");
        }
    }
}
