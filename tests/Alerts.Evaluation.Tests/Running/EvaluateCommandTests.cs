using System.CommandLine;
using System.IO.Compression;
using System.Text;
using Alerts.Evaluation.Running;
using Alerts.TestSupport;

namespace Alerts.Evaluation.Tests.Running;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("evaluation-");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_plain_and_a_gzipped_file_give_the_same_answers(bool gzipped)
    {
        var input = Write("records", "{\"id\":\"a\",\"text\":\"One came. Two left.\"}\n\n", gzipped);
        Assert.Equal(0, await RunAsync("splitting", "--in", input, "--out", Path("answers.jsonl")));
        Assert.Equal("{\"id\":\"a\",\"sentences\":[\"One came.\",\"Two left.\"]}\n", File.ReadAllText(Path("answers.jsonl")));
    }

    [Fact]
    public async Task A_line_that_is_no_json_is_named()
    {
        var input = Write("records", "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":", gzipped: false);
        var error = await Assert.ThrowsAsync<UserException>(() => RunAsync("splitting", "--in", input, "--out", Path("answers.jsonl")));
        Assert.Contains("line 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_without_the_needed_field_is_named_and_leaves_the_earlier_answers_as_they_were()
    {
        File.WriteAllText(Path("answers.jsonl"), "earlier");
        var input = Write("records", "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\"}", gzipped: false);
        var error = await Assert.ThrowsAsync<UserException>(() => RunAsync("splitting", "--in", input, "--out", Path("answers.jsonl")));
        Assert.Contains("line 2", error.Message, StringComparison.Ordinal);
        Assert.Contains("\"text\"", error.Message, StringComparison.Ordinal);
        Assert.Equal("earlier", File.ReadAllText(Path("answers.jsonl")));
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        var error = await Assert.ThrowsAsync<UserException>(
            () => RunAsync("splitting", "--in", Path("none.jsonl"), "--out", Path("answers.jsonl")));
        Assert.Contains("none.jsonl", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_real_set_is_split_without_altering_it()
    {
        var set = Repository.Shared("data/golden_rules/docs.jsonl.gz");
        Assert.Equal(0, await RunAsync("splitting", "--in", set, "--out", Path("answers.jsonl")));
        Assert.Equal(JsonLines.Read(new FileInfo(set)).Count, JsonLines.Read(new FileInfo(Path("answers.jsonl"))).Count);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static Task<int> RunAsync(params string[] arguments) =>
        EvaluateCommand.Create().Parse(arguments).InvokeAsync(
            new InvocationConfiguration { EnableDefaultExceptionHandler = false, Error = TextWriter.Null },
            TestContext.Current.CancellationToken);

    private string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    private string Write(string name, string content, bool gzipped)
    {
        using var file = File.Create(Path(name));
        using Stream target = gzipped ? new GZipStream(file, CompressionLevel.Fastest) : file;
        target.Write(Encoding.UTF8.GetBytes(content));
        return Path(name);
    }
}
