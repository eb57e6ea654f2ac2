using System.Text;
using Alerts.Articles;
using Alerts.Ingest;
using FsCheck.Xunit;

namespace Alerts.Tests.Ingest;

public sealed class ArticleReaderTests
{
    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text() =>
        Assert.Equal("Noon came.", Read("a.txt", [.. Encoding.UTF8.Preamble, .. "Noon came."u8]).Value!.Text);

    [Fact]
    public void Json_behind_a_byte_order_mark_is_read() =>
        Assert.Equal("Noon came.", Read("a.json", [.. Encoding.UTF8.Preamble, .. """{"text":"Noon came."}"""u8]).Value!.Text);

    [Fact]
    public void Bytes_that_are_no_utf_8_are_refused_with_their_place()
    {
        var error = Read("a.txt", [.. "Caf"u8, 0xE9, .. " closed."u8]).Error!;
        Assert.Equal("article.encoding.invalid", error.Code);
        Assert.Contains("byte 3", error.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_in_utf_16_is_refused() =>
        Assert.Equal("article.encoding.invalid", Read("a.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Noon.")])
            .Error!.Code);

    [Fact]
    public void NUL_characters_are_refused() =>
        Assert.Equal("article.encoding.binary", Read("a.txt", [.. "Noon"u8, 0, .. "came"u8]).Error!.Code);

    [Fact]
    public void A_zip_archive_is_refused_by_its_content_whatever_its_name()
    {
        var error = Read("a.txt", [.. "PK"u8, 3, 4, 20, 0]).Error!;
        Assert.Equal("article.format.archive", error.Code);
        Assert.Contains("zip", error.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><p>Noon came.</p>")]
    [InlineData("\n  <HTML><p>Noon came.</p></HTML>")]
    [InlineData("<?xml version=\"1.0\"?><rss/>")]
    [InlineData("<!-- saved page --><p>Noon came.</p>")]
    public void Pages_and_feeds_are_refused(string page) =>
        Assert.Equal("article.format.unsupported", Read("a.txt", Encoding.UTF8.GetBytes(page)).Error!.Code);

    [Fact]
    public void A_file_that_begins_with_a_brace_is_json_whatever_its_name() =>
        Assert.Equal("Noon came.", Read("a.txt", """ { "text": "Noon came." }"""u8.ToArray()).Value!.Text);

    [Theory]
    [InlineData("a.json")]
    [InlineData("desk/A.JSON")]
    public void A_file_named_json_is_read_as_nothing_else(string name) =>
        Assert.Equal("article.json.invalid", Read(name, "Noon came."u8.ToArray()).Error!.Code);

    [Fact]
    public void An_angle_bracket_inside_the_text_is_text() =>
        Assert.True(Read("a.txt", "Fewer than <5 boats sail."u8.ToArray()).IsValid);

    [Fact]
    public void Every_refusal_says_what_to_do() => Assert.All(
        new byte[][] { [], [0xFF], [0], [.. "PK"u8, 3, 4], [.. "<html>"u8], [.. "{"u8], [.. "{}"u8] },
        bytes => Assert.False(string.IsNullOrWhiteSpace(Read("a.txt", bytes).Error!.Remedy)));

    [Property(MaxTest = 500)]
    public bool Any_bytes_give_an_article_with_text_or_a_reason(byte[] bytes, bool asJson) =>
        Holds(Read(asJson ? "a.json" : "a.txt", bytes));

    [Property(MaxTest = 500)]
    public bool Any_text_of_json_signs_gives_an_article_with_text_or_a_reason(uint[] picks) =>
        Holds(Read("a.json", Encoding.UTF8.GetBytes(string.Concat(picks.Select(pick => JsonParts[pick % JsonParts.Length])))));

    private static readonly string[] JsonParts =
        ["{", "}", "[", "]", ":", ",", "\"text\"", "\"url\"", "\"published\"", "\"\\ud800\"", "null", "1e999", "\"2026-03-01T14:05:00Z\"",
            "\"", "\\"];

    private static bool Holds(Result<ParsedArticle> result) =>
        result.IsValid ? result.Error is null && !string.IsNullOrWhiteSpace(result.Value.Text) : result.Error.Remedy.Length > 0;

    private static Result<ParsedArticle> Read(string name, byte[] bytes) => ArticleReader.Read(name, bytes);

    [Fact]
    public void The_place_of_a_bad_byte_counts_the_byte_order_mark() => Assert.Contains(
        "byte 4 ", ArticleReader.Read("a.txt", [.. Encoding.UTF8.Preamble, .. "a"u8, 0xFF]).Error!.Reason, StringComparison.Ordinal);
}
