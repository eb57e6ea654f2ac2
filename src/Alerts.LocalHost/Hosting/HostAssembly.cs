using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Alerts.LocalHost;

/// <summary>Puts the host together: settings, functions, listeners, routes. Whatever is wrong with them shows here, before anything
/// runs.</summary>
internal static class HostAssembly
{
    /// <exception cref="SetupException">A function or setting is wrong.</exception>
    public static IHost Build(WebApplicationBuilder builder, HostSetup setup)
    {
        var settings = HostSettings.Read(builder.Configuration, builder.Environment);
        var options = LocalHostOptions.Read(builder.Configuration);
        KnownSettings.CheckSwitches(builder.Configuration);
        var functions = FunctionDiscovery.Find(setup.FindTypes());
        AddServices(builder.Services, setup);

        var app = builder.Build();
        try
        {
            WebHost.ChooseUrl(app);
            var parts = new HostParts(
                app.Configuration, settings, options, new StorageConnections(app.Configuration),
                app.Services.GetRequiredService<FunctionRunner>(), app.Services.GetRequiredService<QueueWakeups>(),
                app.Services.GetRequiredService<HostShutdown>(), app.Services.GetRequiredService<TimeProvider>(),
                app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Alerts.LocalHost"));
            app.Services.GetRequiredService<ListenerService>().Listeners = Connect(app, setup, functions, parts);
            return app;
        }
        catch
        {
            // Flushes the log, which may hold what led here.
            ((IDisposable)app).Dispose();
            throw;
        }
    }

    private static void AddServices(IServiceCollection services, HostSetup setup)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<HostShutdown>();
        services.AddSingleton<QueueWakeups>();
        services.AddSingleton(provider => new FunctionRunner(
            setup.Middleware, provider.GetRequiredService<IServiceScopeFactory>(),
            provider.GetRequiredService<ILoggerFactory>(), provider.GetRequiredService<QueueWakeups>()));
        services.AddSingleton<ListenerService>();
        // After the app's own services, so that these start before the first function and stop after the last.
        services.AddHostedService(provider => provider.GetRequiredService<ListenerService>());
    }

    private static List<IListener> Connect(WebApplication app, HostSetup setup, IReadOnlyList<Function> functions, HostParts parts)
    {
        var listeners = new List<IListener>();
        var blobs = new List<BlobFunction>();
        var http = new HttpTriggers(app, parts);
        foreach (var function in functions)
        {
            var description = function.Trigger switch
            {
                QueueTriggerAttribute trigger => Listen(QueueTriggers.Create(function, trigger, parts)),
                TimerTriggerAttribute trigger => Listen(TimerTriggers.Create(function, trigger, parts)),
                BlobTriggerAttribute trigger => Watch(BlobTriggers.Read(function, trigger, parts)),
                HttpTriggerAttribute when !setup.HttpConfigured => throw function.Refuse(
                    "HTTP functions need ASP.NET Core.", "Call builder.ConfigureFunctionsWebApplication() in Program.cs."),
                HttpTriggerAttribute trigger => http.Map(function, trigger),
                var other => throw function.Refuse($"the trigger {other.GetType().Name} is not known to the local host.",
                    "Use Blob, Queue, Timer or Http."),
            };
            parts.Log.Listening(function.Name, description);
        }
        http.CheckKeys();
        listeners.AddRange(BlobTriggers.Listeners(blobs, parts));
        return listeners;

        string Listen((IListener Listener, string Description) made)
        {
            listeners.Add(made.Listener);
            return made.Description;
        }

        string Watch(BlobFunction made)
        {
            blobs.Add(made);
            return $"blobs of {made.Path.Container}";
        }
    }
}
