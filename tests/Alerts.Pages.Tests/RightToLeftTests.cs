using Microsoft.Playwright;

namespace Alerts.Pages.Tests;

public sealed class RightToLeftTests(Site site)
{
    // The direction in which the text is set; and where its full stop is drawn, which stands at the wrong end in the wrong direction.
    private const string Runs = """
        element => {
          const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, node =>
            /\p{L}/u.test(node.data) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP);
          const direction = getComputedStyle(texts.nextNode().parentElement).direction;
          while (texts.nextNode());
          const last = texts.currentNode;
          if (!last.data.endsWith('.')) return direction;
          const left = i => { const range = document.createRange(); range.setStart(last, i); range.setEnd(last, i + 1); return range.getBoundingClientRect().left; };
          return direction + (left(last.length - 1) < left(last.length - 2) === (direction === 'rtl') ? '' : ', but its full stop is not');
        }
        """;

    private const string Headline = "إغلاق جسر الميناء في مدينة نور";
    private const string Later = "شقوق أخرى في جسر الميناء بمدينة نور";

    [Fact]
    public async Task An_Arabic_story_runs_from_right_to_left_and_the_words_of_the_page_do_not_and_nothing_overflows()
    {
        await DropAsync("rtl-1", Headline, "أغلق مجلس مدينة نور جسر الميناء يوم السبت. قال مجلس مدينة نور إن المهندسين وجدوا 14 شقا في جسر الميناء.");
        await DropAsync("rtl-2", Later, "قال مجلس مدينة نور يوم الأحد إن المهندسين وجدوا 23 شقا في جسر الميناء.");
        await DropAsync("rtl-2", Later, "قال مجلس مدينة نور يوم الأحد إن المهندسين وجدوا 31 شقا في جسر الميناء.");
        var story = await site.StoryAsync(Headline);
        var article = await site.ArticleAsync(Headline, Later);
        var page = await site.OpenAsync("/", options => options.ViewportSize = new ViewportSize { Width = 320, Height = 640 });

        await CheckAsync(page, "/", [".story h2 a", ".told .sentence"], ["h1", ".filter label", ".kind"]);
        await CheckAsync(page, story, ["h1", ".entry h3 a", ".so-far p[dir]", ".sentence, .change q"], ["section > h2", ".kind", ".why summary"]);
        await CheckAsync(page, article, ["h1", ".s", ".s + .note q"], [".key li", "header .meta", ".s + .note b"]);
    }

    private static async Task CheckAsync(IPage page, string path, string[] theirs, string[] own)
    {
        await page.GotoAsync(path);
        if (await page.Locator(".s").CountAsync() > 0)
            await page.Locator(".s").First.FocusAsync();   // opens its note
        foreach (var (selectors, direction) in new[] { (theirs, "rtl"), (own, "ltr") })
        {
            foreach (var selector in selectors)
            {
                var found = page.Locator(selector).Filter(new() { HasTextRegex = direction == "rtl" ? new("[\u0621-\u064a]") : new("[A-Za-z]") });
                Assert.True(await found.CountAsync() > 0, $"{path} has no {selector}.");
                foreach (var one in await found.AllAsync())
                    Assert.Equal((selector, direction), (selector, await one.EvaluateAsync<string>(Runs)));
            }
        }

        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 320, path);
    }

    private async Task DropAsync(string id, string title, string text)
    {
        await site.DropAsync($"{id}.json", new { id, title, text, source = "أخبار نور", language = "ar", published = "2026-08-01T10:00:00Z" });
        await site.UntilIdleAsync();
    }
}
