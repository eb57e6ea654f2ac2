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
            .Where(method => method.ReturnType == typeof(IServiceCollection)),
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
    public async Task The_settings_name_every_secret_in_the_vault_and_no_other()
    {
        var installation = await Installation.WholeAsync();
        var named = installation.Settings().Values.Where(IsReference).Select(value => value.Split('\'')[^2]);
        var made = installation.Names("Microsoft.KeyVault/vaults/secrets");
        Assert.Equal(made.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_app_whose_secrets_could_not_be_read_does_not_start()
    {
        // Azure leaves the reference in place, and a name that anybody can guess must not serve as a key.
        const string unresolved = "@Microsoft.KeyVault(VaultName=the-vault;SecretName=the-secret)";
        var settings = await SettingsAsync(secret: unresolved);
        var secrets = settings.Where(setting => setting.Value == unresolved).Select(setting => setting.Key).ToList();
        Assert.NotEmpty(secrets);

        await using var app = Start(settings, out _);
        var refusal = Assert.ThrowsAny<Exception>(app.GetRequiredService<IStartupValidator>().Validate).ToString();
        Assert.All(secrets, secret => Assert.Contains(secret, refusal, StringComparison.Ordinal));
    }

    // As the app sees them: names with colons, the secrets in place of their references, a word for what only Azure knows.
    private static async Task<Dictionary<string, string>> SettingsAsync(string? secret = null) =>
        (await Installation.WholeAsync()).Settings().ToDictionary(
            setting => setting.Key.Replace("__", ":", StringComparison.Ordinal),
            setting => IsReference(setting.Value) ? secret ?? Convert.ToBase64String(new byte[32])
                : setting.Value.StartsWith('[') ? "known" : setting.Value);

    private static bool IsReference(string value) => value.Contains("@Microsoft.KeyVault(", StringComparison.Ordinal);

    private static ServiceProvider Start(Dictionary<string, string> settings, out HashSet<string> read)
    {
        var provider = new RecordingProvider(settings);
        read = provider.Read;
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton<IConfiguration>(new ConfigurationRoot([provider]));
        Assert.NotEmpty(Registrations);
        // What a registration asks about the build (may the app be open to everybody?) is answered no, as for Azure.
        foreach (var registration in Registrations)
            registration.Invoke(null, [services, .. registration.GetParameters().Skip(1).Select(_ => (object)false)]);
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
