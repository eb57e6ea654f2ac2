using Alerts.LocalHost;
using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>A functions app under construction.</summary>
public class FunctionsApplicationBuilder : IFunctionsWorkerApplicationBuilder, IHostApplicationBuilder
{
    private readonly WebApplicationBuilder _web;
    private readonly HostSetup _setup;

    internal FunctionsApplicationBuilder(string[]? args, HostSetup setup)
    {
        _setup = setup;
        _web = WebHost.CreateBuilder(args, setup.Directory);
    }

    /// <summary>Settings: host.json, appsettings.json, environment, command line; the later wins.</summary>
    public ConfigurationManager Configuration => _web.Configuration;

    /// <summary>Name of the environment and folder of the app.</summary>
    public IHostEnvironment Environment => _web.Environment;

    /// <summary>Where log providers are added.</summary>
    public ILoggingBuilder Logging => _web.Logging;

    /// <summary>Where metric listeners are added.</summary>
    public IMetricsBuilder Metrics => _web.Metrics;

    /// <summary>What extensions remember during construction.</summary>
    public IDictionary<object, object> Properties => ((IHostApplicationBuilder)_web).Properties;

    /// <summary>The app's services.</summary>
    public IServiceCollection Services => _web.Services;

    IConfigurationManager IHostApplicationBuilder.Configuration => _web.Configuration;

    /// <summary>Checks functions and settings and gives the host, not yet started.</summary>
    /// <exception cref="InvalidOperationException">A function or a setting is not what this host can run; the text names it and the
    /// remedy.</exception>
    public IHost Build() => HostAssembly.Build(_web, _setup);

    /// <summary>Replaces the service container.</summary>
    /// <typeparam name="TContainerBuilder">The container's builder.</typeparam>
    /// <param name="factory">Makes the container.</param>
    /// <param name="configure">Fills it further.</param>
    public void ConfigureContainer<TContainerBuilder>(
        IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure = null)
        where TContainerBuilder : notnull =>
        ((IHostApplicationBuilder)_web).ConfigureContainer(factory, configure);

    /// <inheritdoc />
    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        _setup.Middleware.Add(middleware);
        return this;
    }

    internal void AllowHttp() => _setup.HttpConfigured = true;
}
