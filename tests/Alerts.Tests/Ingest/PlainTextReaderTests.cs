using Alerts.Ingest;

namespace Alerts.Tests.Ingest;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void A_short_first_line_before_a_blank_one_is_the_headline()
    {
        var article = PlainTextReader.Read("Ferry service resumes\n\nThe first boat left at noon.").Value!;
        Assert.Equal("Ferry service resumes", article.Title);
        Assert.Equal("The first boat left at noon.", article.Text);
    }

    [Theory]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public void A_headline_has_at_most_120_characters(int length, bool isHeadline)
    {
        var article = PlainTextReader.Read(new string('a', length) + "\n\nThe text.").Value!;
        Assert.Equal(isHeadline, article.Title is not null);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("!")]
    [InlineData("?")]
    [InlineData("…")]
    [InlineData(":")]
    public void A_line_with_an_end_mark_is_no_headline(string mark)
    {
        var article = PlainTextReader.Read($"The ferry is back{mark}\n\nThe first boat left at noon.").Value!;
        Assert.Null(article.Title);
        Assert.StartsWith("The ferry is back", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_without_a_blank_one_after_it_is_no_headline()
    {
        var article = PlainTextReader.Read("The ferry is back\nThe first boat left at noon.").Value!;
        Assert.Null(article.Title);
        Assert.Equal("The ferry is back\nThe first boat left at noon.", article.Text);
    }

    [Fact]
    public void A_line_of_white_space_counts_as_blank()
    {
        var article = PlainTextReader.Read("Ferry service resumes \n \t\nThe first boat left at noon.").Value!;
        Assert.Equal("Ferry service resumes", article.Title);
    }

    [Fact]
    public void A_single_line_is_text_even_if_it_looks_like_a_headline()
    {
        var article = PlainTextReader.Read("Ferry service resumes\n\n").Value!;
        Assert.Null(article.Title);
        Assert.Equal("Ferry service resumes", article.Text);
    }

    [Fact]
    public void Windows_line_ends_become_plain_ones()
    {
        var article = PlainTextReader.Read("Ferry service resumes\r\n\r\nOne.\r\nTwo.\r\n").Value!;
        Assert.Equal("Ferry service resumes", article.Title);
        Assert.Equal("One.\nTwo.", article.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    public void A_blank_file_is_refused(string text)
    {
        var error = PlainTextReader.Read(text).Error!;
        Assert.Equal("article.text.empty", error.Code);
        Assert.Equal("$", error.Field);
    }

    [Fact]
    public void A_first_line_that_ends_a_quoted_sentence_is_no_headline() =>
        Assert.Null(ArticleReader.Read("a.txt", "He said: \"It is over.\"\n\nThen he left the room."u8).Value!.Title);
}
