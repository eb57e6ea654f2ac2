using Alerts.TestSupport;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using Azure.Storage.Queues;
using MailKit;
using MailKit.Net.Smtp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SendGrid;

namespace Alerts.Tests.Storage.Steps;

public sealed class BannedSymbolsTests
{
    private static readonly string File = Path.Combine(Repository.Root, "src", "Alerts", "BannedSymbols.txt");

    private static readonly Type[] StorageClients =
    [
        typeof(BlobServiceClient), typeof(BlobContainerClient), typeof(BlobBaseClient), typeof(BlobClient), typeof(BlockBlobClient),
        typeof(AppendBlobClient), typeof(PageBlobClient), typeof(BlobLeaseClient), typeof(QueueServiceClient), typeof(QueueClient),
        typeof(TableServiceClient), typeof(TableClient),
    ];

    private static readonly Type[] Senders =
    [
        typeof(MailTransport), typeof(IMailTransport), typeof(SmtpClient), typeof(BaseClient), typeof(ISendGridClient),
        typeof(HttpMessageInvoker), typeof(HttpClient),
    ];

    // What changes nothing; receiving hides a message for a while and loses nothing.
    private static readonly string[] Reading =
    [
        "get_", "set_", "Get", "Download", "Exists", "Query", "Find", "OpenRead", "Generate", "Peek", "Receive", "With", "CreateQueryFilter",
        "Equals", "ToString",
    ];

    private static readonly string[] Sending = ["Send", "Post", "Put", "Patch", "Delete", "MakeRequest", "RequestAsync"];

    [Fact]
    public async Task Every_method_of_a_client_that_writes_or_sends_is_banned()
    {
        var banned = string.Concat(
            Lines(StorageClients, method => !StartsWithAny(method, Reading), "Every write has a label: call a wrapper of Storage/Steps.")
                .Concat(Lines(Senders, method => StartsWithAny(method, Sending), "Every send has a label: call a wrapper of Storage/Steps/SendSteps.cs."))
                .Order(StringComparer.Ordinal).Select(line => $"{line}\n"));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            await System.IO.File.WriteAllTextAsync(File, banned, TestContext.Current.CancellationToken);

        Assert.Equal(banned, await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken));
    }

    private static IEnumerable<string> Lines(Type[] types, Func<IMethodSymbol, bool> isBanned, string reason)
    {
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create("clients", references: trusted.Select(path => MetadataReference.CreateFromFile(path)));
        foreach (var type in types)
        {
            var methods = compilation.GetTypeByMetadataName(type.FullName!)!.GetMembers().OfType<IMethodSymbol>()
                .Where(m => m is { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary } && isBanned(m)).ToList();
            Assert.True(methods.Count > 0, $"{type} has nothing that writes.");
            foreach (var method in methods)
            {
                yield return $"{method.GetDocumentationCommentId()}; {reason}";
            }
        }
    }

    private static bool StartsWithAny(IMethodSymbol method, string[] starts) =>
        starts.Any(start => method.Name.StartsWith(start, StringComparison.Ordinal));
}
