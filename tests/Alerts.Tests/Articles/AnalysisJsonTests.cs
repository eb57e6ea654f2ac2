using System.Text.Json;
using Alerts.Articles;
using Alerts.Text;

namespace Alerts.Tests.Articles;

/// <summary>The analysis as it stands in storage: what an earlier version wrote is still read.</summary>
public sealed class AnalysisJsonTests
{
    [Fact]
    public void What_an_earlier_analysis_wrote_is_read_without_its_later_fields()
    {
        var item = JsonSerializer.Deserialize(
            """
            {"number":0,"text":"Police arrested 12 people.","analysis":{"name":"Police","vector":"AAAAAA==",
            "names":["Oslo"],"sentences":[{"sentence":{"span":{"start":0,"length":26,"end":26},"paragraph":1,"number":1},"terms":[],
            "figures":[{"span":{"start":16,"length":2,"end":18},"written":"12","kind":"Count","qualifier":"Exact","low":12,"high":12,"value":12,
            "modifiers":[],"isPart":false,"isIncrease":false,"isHypothetical":false}]}]}}
            """,
            StateJson.Default.ArticleItem)!;
        var sentence = Assert.Single(item.Analysis.Sentences);
        Assert.Empty(item.Analysis.NameKinds);
        Assert.Empty(sentence.Claims);
        Assert.Empty(sentence.Times);
        Assert.Null(sentence.Mode);
        Assert.Equal((null, null, null), (sentence.Figures[0].AsOf, sentence.Figures[0].Whole, sentence.Figures[0].EarlierYear));
    }

    [Fact]
    public void All_of_the_analysis_survives_storage()
    {
        var origin = new TextOrigin(new DateTimeOffset(2026, 3, 18, 9, 0, 0, TimeSpan.Zero), "en");
        const string text = "Mayor Ida Kranz said on Monday that 24 of the 210 detainees in Brask had been freed since May. In 1970, 200 people died.";
        var item = new ArticleItem(0, null, text, TextAnalyzer.Analyze(null, text, origin));
        var json = JsonSerializer.Serialize(item, StateJson.Default.ArticleItem);
        var read = JsonSerializer.Deserialize(json, StateJson.Default.ArticleItem)!;
        Assert.Equal(json, JsonSerializer.Serialize(read, StateJson.Default.ArticleItem));
        Assert.Equal(item.Analysis.Sentences[0].Figures[0].AsOf, read.Analysis.Sentences[0].Figures[0].AsOf);
        Assert.Equal(210, read.Analysis.Sentences[0].Figures[0].Whole);
        Assert.Equal(1970, read.Analysis.Sentences[1].Figures[0].EarlierYear);
        Assert.Equal(item.Analysis.Sentences[0].Mode, read.Analysis.Sentences[0].Mode);
        Assert.Equal(item.Analysis.NameKinds, read.Analysis.NameKinds);
    }
}
