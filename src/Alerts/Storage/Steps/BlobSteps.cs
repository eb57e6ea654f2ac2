using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Alerts.Storage.Steps;

/// <summary>What the pipeline writes to blobs; each write is a labelled step. Answers and errors are the client's.</summary>
internal static class BlobSteps
{
    /// <summary>Makes a container, unless it exists.</summary>
    public static Task MakeAsync(this BlobContainerClient container, Step step, CancellationToken cancellation) =>
        step.WriteAsync(() => container.CreateIfNotExistsAsync(cancellationToken: cancellation));

    /// <summary>Writes a whole blob.</summary>
    /// <returns>The version that was written.</returns>
    public static async Task<ETag> WriteAsync(
        this BlobClient blob, Step step, BinaryData content, BlobUploadOptions options, CancellationToken cancellation) =>
        (await step.WriteAsync(() => blob.UploadAsync(content, options, cancellation))).Value.ETag;

    /// <summary>Writes a whole blob by a copy within the account, and waits for its end.</summary>
    public static async Task CopyAsync(
        this BlobClient blob, Step step, Uri source, BlobCopyFromUriOptions options, CancellationToken cancellation)
    {
        var copy = await step.WriteAsync(() => blob.StartCopyFromUriAsync(source, options, cancellation));
        await copy.WaitForCompletionAsync(cancellation);
    }

    /// <summary>Removes a blob if it is still a certain version.</summary>
    public static Task RemoveAsync(this BlobClient blob, Step step, ETag onlyIf, CancellationToken cancellation) => step.WriteAsync(
        () => blob.DeleteAsync(conditions: new BlobRequestConditions { IfMatch = onlyIf }, cancellationToken: cancellation));

    /// <summary>Removes a blob.</summary>
    /// <returns>False where there was none.</returns>
    public static async Task<bool> RemoveAsync(this BlobClient blob, Step step, CancellationToken cancellation) =>
        await step.WriteAsync(() => blob.DeleteIfExistsAsync(cancellationToken: cancellation));

    /// <summary>Makes an append blob, unless it exists.</summary>
    public static Task MakeAsync(this AppendBlobClient blob, Step step, CancellationToken cancellation) =>
        step.WriteAsync(() => blob.CreateIfNotExistsAsync(cancellationToken: cancellation));

    /// <summary>Appends a block.</summary>
    public static Task<Response<BlobAppendInfo>> AppendAsync(
        this AppendBlobClient blob, Step step, Stream block, AppendBlobAppendBlockOptions options, CancellationToken cancellation) =>
        step.WriteAsync(() => blob.AppendBlockAsync(block, options, cancellation));
}
