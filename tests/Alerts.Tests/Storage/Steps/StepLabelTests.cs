using Alerts.Storage.Steps;
using Alerts.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Alerts.Tests.Storage.Steps;

public sealed class StepLabelTests
{
    [Fact]
    public void A_label_names_file_and_member() => Assert.Equal("StepLabelTests.A_label_names_file_and_member", Step.Here().Label);

    [Fact]
    public void A_part_distinguishes_two_steps_of_one_member() =>
        Assert.Equal("StepLabelTests.A_part_distinguishes_two_steps_of_one_member.second", Step.Here("second").Label);

    [Fact]
    public void No_two_places_share_a_label()
    {
        var labels = Sources().SelectMany(Labels).ToList();

        Assert.True(labels.Count > 30, $"Only {labels.Count} steps were found.");
        Assert.Empty(labels.GroupBy(label => label).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Every_step_is_in_the_crash_table_or_has_a_reason_why_not()
    {
        var table = File.ReadAllText(Path.Combine(Repository.Root, "docs", "crash-table.md"));
        var reasons = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Alerts.CrashTable", "without-cell.txt"))
            .Where(line => !line.StartsWith('#')).Select(line => line.Split(": ", 2)).ToDictionary(line => line[0], line => line[1]);
        var steps = Sources().SelectMany(Places).Distinct().ToList();

        Assert.All(steps, step => Assert.True(
            reasons.ContainsKey(step) || table.Contains($"`{step}`", StringComparison.Ordinal) || table.Contains($"`{step}.", StringComparison.Ordinal),
            $"{step} has neither a row in docs/crash-table.md nor a reason in without-cell.txt."));
        Assert.Empty(reasons.Keys.Except(steps));
    }

    [Fact]
    public void A_label_is_made_where_it_is_used_and_nowhere_else() => Assert.Empty(
        from source in Sources()
        where Path.GetFileName(source) != "Step.cs"
        from made in Nodes(source).OfType<BaseObjectCreationExpressionSyntax>()
        where made is ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.Text: nameof(Step) } }
        select $"{Path.GetFileName(source)}: {made}");

    private static IEnumerable<string> Labels(string source) =>
        from call in Nodes(source).OfType<InvocationExpressionSyntax>()
        where call.Expression.ToString() == "Step.Here"
        select $"{Path.GetFileNameWithoutExtension(source)}.{Member(call)}.{call.ArgumentList.Arguments}";

    // File and member, and the part where it is the same in every run.
    private static IEnumerable<string> Places(string source) =>
        from call in Nodes(source).OfType<InvocationExpressionSyntax>()
        where call.Expression.ToString() == "Step.Here"
        let part = call.ArgumentList.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax literal ? $".{literal.Token.ValueText}" : ""
        select $"{Path.GetFileNameWithoutExtension(source)}.{Member(call)}{part}";

    private static string Member(InvocationExpressionSyntax call) => call.Ancestors().OfType<MemberDeclarationSyntax>().First() switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        var other => throw new InvalidOperationException($"A step outside a method: {other}"),
    };

    private static IEnumerable<SyntaxNode> Nodes(string source) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(source), CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview))
            .GetRoot().DescendantNodes();

    private static IEnumerable<string> Sources()
    {
        var folder = Path.Combine(Repository.Root, "src", "Alerts");
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"));
    }
}
