using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.Configuration;

namespace Alerts.LocalHost.TestApp;

/// <summary>What functions did, in the table <c>Effects</c>: a row for each piece of work, written once.</summary>
public sealed class Effects(IConfiguration configuration)
{
    private readonly TableClient _table = new(configuration["AzureWebJobsStorage"], "Effects");
    private readonly string _host = configuration["TestApp:Name"] ?? "app";

    /// <summary>Notes a piece of work and says so on standard output.</summary>
    public async Task NoteAsync(string kind, string key, long tries)
    {
        try
        {
            await _table.AddEntityAsync(new TableEntity(kind, key) { ["Host"] = _host, ["Tries"] = tries });
            Console.WriteLine($"did {kind} {key}");
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            // Another host did it already: at least once means that this may happen after a kill, and only then.
            Console.WriteLine($"found {kind} {key} done");
        }
    }
}
