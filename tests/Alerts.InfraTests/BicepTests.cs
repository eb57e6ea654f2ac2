namespace Alerts.InfraTests;

public sealed class BicepTests
{
    [Theory]
    [InlineData("build", "--stdout")]
    [InlineData("lint")]
    public async Task The_template_compiles_without_a_word(string command, params string[] options)
    {
        var result = await Bicep.RunAsync([command, "infra/main.bicep", .. options]);
        Assert.True(result is { Code: 0, Errors: "" }, result.Errors);
    }

    [Fact]
    public async Task Every_file_has_the_form_that_the_formatter_gives_it()
    {
        using var copy = new InfraCopy();
        var result = await Bicep.RunAsync(["format", "--pattern", copy.File("**/*.bicep")]);
        Assert.True(result.Code == 0, result.Errors);
        var files = InfraCopy.Paths().Where(path => path.EndsWith(".bicep", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, path => Assert.Equal(File.ReadAllText(copy.File(path)), File.ReadAllText(InfraCopy.Original(path))));
    }
}
