using Alerts.Articles;
using Alerts.Ingest;

namespace Alerts.Tests.Ingest;

public sealed class JsonArticleReaderTests
{
    [Fact]
    public void All_fields_are_read()
    {
        var article = JsonArticleReader.Read("""
            {
              "id": "ferry-1", "url": "https://example.org/ferry", "title": " Ferry resumes ", "text": "\r\nNoon came.\r\nBoats left. ",
              "source": "Harbour Post", "author": "Ida Holm", "language": "en", "status": "usable",
              "published": "2026-03-01T14:05:00+01:00", "updated": "2026-03-01T15:00:00Z"
            }
            """).Value!;
        Assert.Equal("ferry-1", article.PublisherId);
        Assert.Equal("https://example.org/ferry", article.Url!.AbsoluteUri);
        Assert.Equal("Ferry resumes", article.Title);
        Assert.Equal("Noon came.\nBoats left.", article.Text);
        Assert.Equal("Harbour Post", article.Source);
        Assert.Equal("Ida Holm", article.Author);
        Assert.Equal("en", article.Language);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 13, 5, 0, TimeSpan.Zero), article.Published);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 15, 0, 0, TimeSpan.Zero), article.Updated);
    }

    [Fact]
    public void Text_alone_is_enough()
    {
        var article = JsonArticleReader.Read("""{"text":"Noon came."}""").Value!;
        Assert.Equal(
            [null, null, null, null, null, null, null, null],
            new object?[]
            {
                article.PublisherId, article.Url, article.Title, article.Source, article.Author, article.Language, article.Published,
                article.Updated,
            });
    }

    [Theory]
    [InlineData("""{"text":"Noon."}""", ArticleStatus.Usable)]
    [InlineData("""{"text":"Noon.","status":"usable"}""", ArticleStatus.Usable)]
    [InlineData("""{"text":"Noon.","status":"withheld"}""", ArticleStatus.Withheld)]
    [InlineData("""{"text":"Noon.","status":"killed"}""", ArticleStatus.Killed)]
    public void The_status_is_read_and_is_usable_where_none_is_given(string json, ArticleStatus status) =>
        Assert.Equal(status, JsonArticleReader.Read(json).Value!.Status);

    [Fact]
    public void The_embargo_is_read() => Assert.Equal(
        new DateTimeOffset(2026, 3, 1, 13, 5, 0, TimeSpan.Zero),
        JsonArticleReader.Read("""{"text":"Noon.","embargo":"2026-03-01T14:05:00+01:00"}""").Value!.Embargo);

    [Fact]
    public void Sections_are_items_under_their_own_headings()
    {
        var article = JsonArticleReader.Read(
            """{"title":"Live","sections":[{"heading":" Storm ","text":"Wind.\r\nRain. "},{"text":"Trains stop."}]}""").Value!;
        Assert.Equal([("Storm", "Wind.\nRain."), (null, "Trains stop.")], article.Items.Select(item => (item.Heading, item.Text)));
        Assert.Equal("Storm\nWind.\nRain.\n\n\nTrains stop.", article.Text);
    }

    [Fact]
    public void Unknown_fields_are_ignored() =>
        Assert.True(JsonArticleReader.Read("""{"text":"Noon came.","section":"Sea","tags":[1,{"a":null}]}""").IsValid);

    [Fact]
    public void A_blank_title_is_no_title() => Assert.Null(JsonArticleReader.Read("""{"title":"  ","text":"Noon came."}""").Value!.Title);

    [Theory]
    [InlineData("""{"text":"Noon.","sections":[{"text":"Noon."}]}""", "article.sections.and_text", "$.sections")]
    [InlineData("""{"sections":[]}""", "article.sections.count", "$.sections")]
    [InlineData("""{"sections":[{"text":"Noon."},{"heading":"Sea","text":" "}]}""", "article.text.empty", "$.sections[1].text")]
    [InlineData("""{"sections":[null]}""", "article.text.empty", "$.sections[0].text")]
    [InlineData("""{"sections":"Noon."}""", "article.json.invalid", "$.sections")]
    [InlineData("""{"text":"Noon.","embargo":"2026-03-01T14:05:00"}""", "article.time.invalid", "$.embargo")]
    [InlineData("""{"text":"Noon.","embargo":""}""", "article.time.invalid", "$.embargo")]
    [InlineData("""{"text":"Noon.","status":"canceled"}""", "article.status.unsupported", "$.status")]
    [InlineData("""{"text":"Noon.","status":"Withheld"}""", "article.status.unsupported", "$.status")]
    [InlineData("""{"text":"Noon.","published":"2026-03-01T14:05:00"}""", "article.time.invalid", "$.published")]
    [InlineData("""{"text":"Noon.","published":"2026-03-01"}""", "article.time.invalid", "$.published")]
    [InlineData("""{"text":"Noon.","updated":"Tue, 03 Mar 2026 14:05:00 GMT"}""", "article.time.invalid", "$.updated")]
    [InlineData("""{"text":"Noon.","updated":"2026-13-01T14:05:00Z"}""", "article.time.invalid", "$.updated")]
    [InlineData("""{"text":"Noon.","updated":""}""", "article.time.invalid", "$.updated")]
    [InlineData("""{"text":"Noon.","url":"/ferry"}""", "article.url.invalid", "$.url")]
    [InlineData("""{"text":"Noon.","url":"example.org/ferry"}""", "article.url.invalid", "$.url")]
    [InlineData("""{"text":"Noon.","url":"file:///etc/hosts"}""", "article.url.invalid", "$.url")]
    [InlineData("""{"text":"Noon.","url":"javascript:alert(1)"}""", "article.url.invalid", "$.url")]
    [InlineData("""{"text":" \n "}""", "article.text.empty", "$.text")]
    [InlineData("""{"title":"Ferry"}""", "article.text.empty", "$.text")]
    [InlineData("""{"text":null}""", "article.text.empty", "$.text")]
    [InlineData("""{"text":7}""", "article.json.invalid", "$.text")]
    [InlineData("""{"text":"\ud800"}""", "article.json.invalid", "$.text")]
    [InlineData("""[{"text":"Noon."}]""", "article.json.invalid", "$")]
    [InlineData("null", "article.json.invalid", "$")]
    public void What_cannot_be_taken_in_is_refused_with_its_field(string json, string code, string field)
    {
        var error = JsonArticleReader.Read(json).Error!;
        Assert.Equal(code, error.Code);
        Assert.Equal(field, error.Field);
    }

    [Theory]
    [InlineData("2026-03-01T14:05:00Z")]
    [InlineData("2026-03-01T16:05:00+02:00")]
    [InlineData("2026-03-01T09:05:00-05:00")]
    public void A_time_with_an_offset_names_one_moment(string time) => Assert.Equal(
        new DateTimeOffset(2026, 3, 1, 14, 5, 0, TimeSpan.Zero),
        JsonArticleReader.Read($$"""{"text":"Noon.","published":"{{time}}"}""").Value!.Published);

    [Fact]
    public void Broken_json_is_refused_with_its_line()
    {
        var error = JsonArticleReader.Read("{\n  \"title\": \"Ferry\",\n  \"text\": oops\n}").Error!;
        Assert.Equal("article.json.invalid", error.Code);
        Assert.Contains("line 3, position 11", error.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_are_no_json() =>
        Assert.Equal("article.json.invalid", JsonArticleReader.Read("{ /* draft */ \"text\": \"Noon.\" }").Error!.Code);
}
