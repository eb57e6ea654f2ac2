using System.Net;
using Alerts.TestSupport;

namespace Alerts.InfraTests;

/// <summary>The scripts that azd calls, run by a shell as azd does.</summary>
public sealed class HooksTests
{
    private const string Key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    [Theory]
    [InlineData("Azure", Key, Key, "", null)]
    [InlineData("Azure", "", "", "kv-there", null)]
    [InlineData("", Key, Key, "", "export FunctionsHost=Azure")]
    [InlineData("Local", Key, Key, "", "export FunctionsHost=Azure")]
    [InlineData("Azure", "", Key, "", "needs the key of all ids of people")]
    [InlineData("Azure", "c2hvcnQ=", Key, "", "must be 32 bytes in base64")]
    [InlineData("Azure", "no base64 at all!", Key, "", "must be 32 bytes in base64")]
    [InlineData("Azure", Key, "", "", "needs the operator's key")]
    [InlineData("Azure", "", "short", "kv-there", "needs 32 characters or more")]
    public async Task Before_anything_is_made_what_is_missing_is_told(
        string host, string identityKey, string operatorKey, string vault, string? told)
    {
        var result = await RunAsync("preprovision.sh", new()
        {
            ["FunctionsHost"] = host, ["ALERTS_IDENTITY_KEY"] = identityKey, ["ALERTS_OPERATOR_KEY"] = operatorKey,
            ["ALERTS_VAULT"] = vault,
        });
        Assert.Equal(told is null ? 0 : 1, result.Code);
        Assert.Contains(told ?? "", result.Errors, StringComparison.Ordinal);
        Assert.Equal(told is null, result.Errors.Length == 0);
    }

    [Fact]
    public async Task After_the_code_is_there_events_are_allowed_once_the_app_answers()
    {
        var folder = Directory.CreateTempSubdirectory("alerts-azd-");
        try
        {
            // Stands in for azd: notes how it was called, and whether the app had answered by then.
            var notes = Path.Combine(folder.FullName, "notes");
            var azd = Path.Combine(folder.FullName, "azd");
            await File.WriteAllTextAsync(azd, $"#!/bin/sh\necho \"azd $*\" >> '{notes}'\n", TestContext.Current.CancellationToken);
            await Tool.RunAsync("chmod", ["+x", azd]);
            using var app = Listen(out var url);
            _ = AnswerAsync(app, notes);

            var result = await RunAsync("postdeploy.sh", new()
            {
                ["ALERTS_APP_URL"] = url, ["PATH"] = $"{folder.FullName}:{Environment.GetEnvironmentVariable("PATH")}",
            });
            Assert.True(result.Code == 0, result.Errors);
            Assert.Equal(["answered /api/health", "azd env set ALERTS_APP_DEPLOYED true"],
                await File.ReadAllLinesAsync(notes, TestContext.Current.CancellationToken));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task<ToolResult> RunAsync(string hook, Dictionary<string, string> environment)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The scripts are for a POSIX shell.");
        return Tool.RunAsync("sh", [Path.Combine(Repository.Root, "infra", "hooks", hook)], environment);
    }

    private static HttpListener Listen(out string url)
    {
        // HttpListener takes no port 0; who else took a port is found out by trying the next.
        for (var port = 20_000 + (Environment.ProcessId % 20_000); ; port++)
        {
            var listener = new HttpListener();
            url = $"http://127.0.0.1:{port}/";
            listener.Prefixes.Add(url);
            try
            {
                listener.Start();
                return listener;
            }
            catch (HttpListenerException)
            {
                listener.Close();
            }
        }
    }

    private static async Task AnswerAsync(HttpListener app, string notes)
    {
        var exchange = await app.GetContextAsync();
        await File.AppendAllTextAsync(notes, $"answered {exchange.Request.Url!.AbsolutePath}\n");
        exchange.Response.Close();
    }
}
