using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Alerts.Storage.Steps;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Alerts.Storage;

/// <summary>JSON documents as blobs, with the two ways of writing that the pipeline knows: once, and if unchanged.</summary>
internal static class JsonBlobs
{
    /// <summary>A document with the tag of the version that was read.</summary>
    public readonly record struct Tagged<T>(T Value, ETag Tag);

    /// <summary>Reads a document; null where there is none.</summary>
    public static async Task<Tagged<T>?> ReadAsync<T>(
        this BlobContainerClient container, string name, JsonTypeInfo<T> type, CancellationToken cancellation)
    {
        try
        {
            var answer = await container.GetBlobClient(name).DownloadContentAsync(cancellation);
            var value = JsonSerializer.Deserialize(answer.Value.Content.ToMemory().Span, type)
                ?? throw new InvalidDataException($"{container.Name}/{name} holds no document.");
            return new Tagged<T>(value, answer.Value.Details.ETag);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Writes a decision once. Whoever comes later gets the one that is there.</summary>
    /// <returns>The document that stands: the given one, or the one that was there before.</returns>
    public static async Task<T> WriteOnceAsync<T>(
        this BlobContainerClient container, Step step, string name, T value, JsonTypeInfo<T> type, CancellationToken cancellation)
    {
        try
        {
            await UploadAsync(
                container, step, name, BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(value, type)),
                new BlobRequestConditions { IfNoneMatch = ETag.All }, cancellation);
            return value;
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            // Somebody decided before, or our own write landed and its answer was lost: what is there counts.
            var there = await container.ReadAsync(name, type, cancellation);
            return there is { } found ? found.Value
                : throw new InvalidOperationException($"{container.Name}/{name} was written and then removed.");
        }
    }

    /// <summary>Writes a document if it is still the version that was read (or still absent, with a null tag).</summary>
    /// <returns>False where somebody else wrote in between.</returns>
    public static Task<bool> TryReplaceAsync<T>(
        this BlobContainerClient container, Step step, string name, T value, ETag? onlyIf, JsonTypeInfo<T> type,
        CancellationToken cancellation) =>
        TryReplaceAsync(container, step, name, BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(value, type)), onlyIf, cancellation);

    /// <summary>Writes a document whose bytes are at hand if it is still the version that was read.</summary>
    /// <inheritdoc cref="TryReplaceAsync{T}"/>
    public static async Task<bool> TryReplaceAsync(
        this BlobContainerClient container, Step step, string name, BinaryData bytes, ETag? onlyIf, CancellationToken cancellation)
    {
        var conditions = onlyIf is { } tag
            ? new BlobRequestConditions { IfMatch = tag }
            : new BlobRequestConditions { IfNoneMatch = ETag.All };
        try
        {
            await UploadAsync(container, step, name, bytes, conditions, cancellation);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return false;
        }
    }

    private static Task<ETag> UploadAsync(
        BlobContainerClient container, Step step, string name, BinaryData bytes, BlobRequestConditions conditions,
        CancellationToken cancellation) =>
        container.GetBlobClient(name).WriteAsync(
            step,
            bytes,
            new BlobUploadOptions
            {
                Conditions = conditions,
                HttpHeaders = new BlobHttpHeaders { ContentType = "application/json; charset=utf-8" },
            },
            cancellation);
}
