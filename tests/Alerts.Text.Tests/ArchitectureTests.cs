namespace Alerts.Text.Tests;

public sealed class ArchitectureTests
{
    [Fact]
    public void Text_analysis_depends_on_the_framework_only() =>
        Assert.All(
            typeof(TextAnalyzer).Assembly.GetReferencedAssemblies(),
            assembly => Assert.StartsWith("System", assembly.Name, StringComparison.Ordinal));
}
