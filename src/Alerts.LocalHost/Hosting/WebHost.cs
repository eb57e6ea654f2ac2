using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace Alerts.LocalHost;

/// <summary>The ASP.NET Core application below the functions.</summary>
internal static class WebHost
{
    /// <summary>The port that Core Tools use too, so scripts need not care which host runs. Loopback only.</summary>
    private const string DefaultUrl = "http://127.0.0.1:7071";

    /// <param name="args">The command line.</param>
    /// <param name="directory">Where host.json and appsettings.json lie; the working folder may be anywhere.</param>
    public static WebApplicationBuilder CreateBuilder(string[]? args, string directory)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = directory,
            EnvironmentName = Environment.GetEnvironmentVariable("AZURE_FUNCTIONS_ENVIRONMENT"),
        });
        HostJson.AddTo(builder.Configuration, directory);
        return builder;
    }

    /// <summary>Listens on the usual port unless any of ASP.NET Core's own settings says where.</summary>
    public static void ChooseUrl(WebApplication app)
    {
        var configuration = app.Configuration;
        var chosen = configuration["urls"] ?? configuration["http_ports"] ?? configuration["https_ports"];
        if (string.IsNullOrEmpty(chosen) && !configuration.GetSection("Kestrel:Endpoints").Exists())
            app.Urls.Add(DefaultUrl);
    }
}
