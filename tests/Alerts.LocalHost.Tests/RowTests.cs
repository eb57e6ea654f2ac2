using System.Reflection;
using System.Text.RegularExpressions;
using Alerts.TestSupport;

namespace Alerts.LocalHost.Tests;

/// <summary>The table of docs/local-host.md names the tests that prove each row; the tests name their row by the trait "Row".</summary>
public sealed partial class RowTests
{
    private static readonly string[] Document = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "local-host.md"));

    [Fact]
    public void The_document_names_exactly_the_tests_that_name_a_row()
    {
        var written = Rows().SelectMany(row => TestName().Matches(row.Tests).Select(test => $"{row.Name}: {test.Value}"));
        var tests =
            from type in typeof(RowTests).Assembly.GetTypes()
            from method in type.GetMethods()
            where method.GetCustomAttributes<FactAttribute>().Any()
            from trait in method.GetCustomAttributes<TraitAttribute>()
            where trait.Name == "Row"
            select $"{trait.Value}: {type.Name}.{method.Name}";
        Assert.Equal(tests.Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_row_of_the_semantics_is_in_the_document()
    {
        var (prefix, rows) = ("", new List<string>());
        foreach (var line in File.ReadLines(Repository.Shared("FUNCTIONS-SEMANTICS.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                prefix = line[3] switch { '2' => "queue, ", '3' => "blob, ", '4' => "", _ => "no row" };
            else if (line.StartsWith("| ", StringComparison.Ordinal) && prefix != "no row" && Cell(line, 0) is var topic && topic != "Topic")
                rows.Add(prefix + topic);
        }
        Assert.Equal(rows.Order(StringComparer.Ordinal), Rows().Select(row => row.Name).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<(string Name, string Tests)> Rows() =>
        Document.SkipWhile(line => line != "| Row | Here | Proven by |").Skip(2)
            .TakeWhile(line => line.StartsWith('|')).Select(line => (Cell(line, 0), Cell(line, 2)));

    private static string Cell(string line, int column) => line.Split('|')[column + 1].Trim();

    [GeneratedRegex(@"\w+Tests\.\w+")]
    private static partial Regex TestName();
}
