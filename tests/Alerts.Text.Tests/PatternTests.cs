using System.Reflection;
using System.Text.RegularExpressions;

namespace Alerts.Text.Tests;

/// <summary>Foreign text is searched: a pattern that can go back and forth in it may take the square of its length, or far more.</summary>
public sealed class PatternTests
{
    [Fact]
    public void No_pattern_of_the_text_analysis_can_backtrack()
    {
        const BindingFlags all = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var types = typeof(TextAnalyzer).Assembly.GetTypes();
        List<Regex> patterns =
        [
            .. types.SelectMany(type => type.GetMethods(all)).Where(method => method.GetCustomAttribute<GeneratedRegexAttribute>() is not null)
                .Select(method => (Regex)method.Invoke(null, null)!),
            .. types.Where(type => !type.ContainsGenericParameters).SelectMany(type => type.GetFields(all)).Where(field => field.FieldType == typeof(Regex))
                .Select(field => (Regex)field.GetValue(null)!),
        ];
        Assert.NotEmpty(patterns);
        Assert.All(patterns, pattern => Assert.True(pattern.Options.HasFlag(RegexOptions.NonBacktracking), pattern.ToString()));
    }
}
