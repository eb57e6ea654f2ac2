using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Alerts.LocalHost.Tests;

/// <summary>Hosts with the functions that a test names, on a free port.</summary>
internal static class TestHost
{
    /// <summary>Enough for everything that is refused before anything is called.</summary>
    public const string NoStorage = "UseDevelopmentStorage=true";

    public static IHost Build(
        string connection, IEnumerable<Type> functions, Probe? probe = null,
        Action<FunctionsApplicationBuilder>? configure = null, string? directory = null, params string[] settings)
    {
        string[] args =
        [
            $"--AzureWebJobsStorage={connection}", "--urls=http://127.0.0.1:0",
            $"--{HostJson.Section}:extensions:queues:maxPollingInterval=00:00:00.1", .. settings.Select(setting => "--" + setting),
        ];
        var setup = new HostSetup { Types = [.. functions], Directory = directory ?? AppContext.BaseDirectory };
        var builder = new FunctionsApplicationBuilder(args, setup);
        builder.ConfigureFunctionsWebApplication();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(probe ?? new Probe());
        configure?.Invoke(builder);
        return builder.Build();
    }

    public static async Task<IHost> StartAsync<TFunctions>(Account account, Probe probe, params string[] settings)
    {
        var host = Build(account.Connection, [typeof(TFunctions)], probe, settings: settings);
        await host.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }
}
