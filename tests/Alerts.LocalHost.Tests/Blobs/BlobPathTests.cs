namespace Alerts.LocalHost.Tests;

public sealed class BlobPathTests
{
    [Theory]
    [Trait("Row", "blob, path")]
    [InlineData("articles/{name}", "2026/a.txt", "name=2026/a.txt")]
    [InlineData("articles/{name}.txt", "a.txt", "name=a")]
    [InlineData("articles/{name}.{kind}", "a.tar.gz", "name=a.tar,kind=gz")]
    [InlineData("articles/in/{folder}/{name}", "in/a/b/c", "folder=a/b,name=c")]
    [InlineData("articles", "any/thing", "")]
    [InlineData("articles/one.txt", "one.txt", "")]
    [InlineData("articles/{name}", "line\nbreak", "name=line\nbreak")]
    public void A_matching_blob_gives_its_names(string path, string blob, string expected)
    {
        var names = BlobPath.Parse(path).Match(blob);
        Assert.Equal(expected, string.Join(',', names!.Select(pair => $"{pair.Key}={pair.Value}")));
    }

    [Theory]
    [Trait("Row", "blob, path")]
    [InlineData("articles/{name}.txt", "a.json")]
    [InlineData("articles/in/{name}", "out/a")]
    [InlineData("articles/one.txt", "one.txt.bak")]
    [InlineData("articles/a+b/{name}", "aab/x")]
    public void Another_blob_does_not_match(string path, string blob) => Assert.Null(BlobPath.Parse(path).Match(blob));

    [Theory]
    [Trait("Row", "blob, path")]
    [InlineData("articles/{name}", "")]
    [InlineData("articles/in/{name}", "in/")]
    [InlineData("articles/one.txt", "one.txt")]
    public void What_stands_before_the_braces_narrows_the_listing(string path, string prefix) =>
        Assert.Equal(prefix, BlobPath.Parse(path).Prefix);

    [Theory]
    [Trait("Row", "blob, path")]
    [Trait("Row", "expressions")]
    [InlineData("{container}/{name}")]
    [InlineData("Articles/{name}")]
    [InlineData("")]
    [InlineData("articles/{rand-guid}")]
    [InlineData("articles/{DateTime}")]
    [InlineData("articles/{name}/{Name}")]
    [InlineData("articles/{name")]
    [InlineData("articles/{}")]
    public void A_wrong_path_is_refused(string path) => Assert.Throws<FormatException>(() => BlobPath.Parse(path));
}
