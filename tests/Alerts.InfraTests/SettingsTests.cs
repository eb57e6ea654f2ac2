using System.Reflection;
using Alerts.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Alerts.InfraTests;

/// <summary>The app starts with the settings of the compiled template, read by the app's own code.</summary>
public sealed class SettingsTests
{
    // As the app's own registration: every method that adds a part.
    private static readonly MethodInfo[] Registrations =
    [
        .. typeof(Pipeline).Assembly.GetExportedTypes().Where(type => type.Name.EndsWith("Registration", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.GetParameters() is [{ ParameterType: var only }] && only == typeof(IServiceCollection)),
    ];

    [Fact]
    public async Task The_settings_satisfy_all_options_and_every_one_of_them_is_read()
    {
        var settings = await SettingsAsync();
        await using var app = Start(settings, out var read);

        app.GetRequiredService<IStartupValidator>().Validate();
        var unread = settings.Keys.Where(key => key.StartsWith("Alerts:", StringComparison.Ordinal) && !read.Contains(key));
        Assert.Empty(unread);
    }

    [Fact]
    public async Task No_setting_that_is_left_to_its_default_speaks_of_the_local_machine()
    {
        await using var app = Start(await SettingsAsync(), out _);
        var values = OptionTypes(app).SelectMany(type => Values(app, type)).ToList();
        Assert.NotEmpty(values);
        Assert.All(values, value => Assert.DoesNotContain("localhost", value.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_storage_is_opened_with_the_identity()
    {
        var settings = await SettingsAsync();
        Assert.Equal("managedidentity", settings[$"{StorageConnection.Setting}:credential"]);
        Assert.Contains($"{StorageConnection.Setting}:clientId", settings.Keys);
        Assert.DoesNotContain(StorageConnection.Setting, settings.Keys);

        var account = settings[$"{StorageConnection.Setting}:accountName"];
        var storage = StorageConnection.Open(new ConfigurationBuilder().AddInMemoryCollection(settings!).Build());
        Assert.Equal($"{account}.queue.core.windows.net", storage.Queue(Queues.ArticleIngested).Uri.Host);
    }

    [Fact]
    public async Task The_secret_that_a_setting_names_is_in_the_vault()
    {
        var installation = await Installation.WholeAsync();
        var secret = installation.Names("Microsoft.KeyVault/vaults/secrets").Single();
        Assert.Contains("@Microsoft.KeyVault(", installation.Settings()["Alerts__Identity__Key"], StringComparison.Ordinal);
        Assert.Contains($"'{secret}'", installation.Settings()["Alerts__Identity__Key"], StringComparison.Ordinal);
    }

    // As the app sees them: names with colons, the secret in place of its reference, a name for what only Azure knows.
    private static async Task<Dictionary<string, string>> SettingsAsync() =>
        (await Installation.WholeAsync()).Settings().ToDictionary(
            setting => setting.Key.Replace("__", ":", StringComparison.Ordinal),
            setting => setting.Value.Contains("@Microsoft.KeyVault(", StringComparison.Ordinal) ? Convert.ToBase64String(new byte[32])
                : setting.Value.StartsWith('[') ? "known" : setting.Value);

    private static ServiceProvider Start(Dictionary<string, string> settings, out HashSet<string> read)
    {
        var provider = new RecordingProvider(settings);
        read = provider.Read;
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton<IConfiguration>(new ConfigurationRoot([provider]));
        Assert.NotEmpty(Registrations);
        foreach (var registration in Registrations)
            registration.Invoke(null, [services]);
        services.AddSingleton<IReadOnlyCollection<ServiceDescriptor>>([.. services]);
        return services.BuildServiceProvider();
    }

    private static IEnumerable<Type> OptionTypes(ServiceProvider app) =>
        app.GetRequiredService<IReadOnlyCollection<ServiceDescriptor>>().Select(service => service.ServiceType)
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IConfigureOptions<>))
            .Select(type => type.GenericTypeArguments[0]).Where(type => type.Assembly == typeof(Pipeline).Assembly).Distinct();

    private static IEnumerable<(string Name, string Text)> Values(ServiceProvider app, Type options)
    {
        var value = typeof(IOptions<>).MakeGenericType(options).GetProperty("Value")!
            .GetValue(app.GetRequiredService(typeof(IOptions<>).MakeGenericType(options)));
        return options.GetProperties().Where(property => property.PropertyType == typeof(string) || property.PropertyType == typeof(Uri))
            .Select(property => ($"{options.Name}.{property.Name}", property.GetValue(value)?.ToString() ?? ""));
    }

    /// <summary>Notes which settings are asked for.</summary>
    private sealed class RecordingProvider : ConfigurationProvider
    {
        public RecordingProvider(Dictionary<string, string> settings) =>
            Data = settings.ToDictionary(setting => setting.Key, string? (setting) => setting.Value, StringComparer.OrdinalIgnoreCase);

        public HashSet<string> Read { get; } = new(StringComparer.OrdinalIgnoreCase);

        public override bool TryGet(string key, out string? value)
        {
            Read.Add(key);
            return base.TryGet(key, out value);
        }
    }
}
