using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests.Tools;

/// <summary>A visitor has an advert read.</summary>
public sealed class DecodeTests(TestSites sites)
{
    private readonly TestSite _site = sites.Kitchen;

    private const string Advert = """
        Sous-chef

        You serve guests at eight tables, take orders, balance the till, pour wine, mix drinks with skill in cocktail mixing and calm complaints.
        Strong table service, order taking, cashing up and attention to allergens. Coffee is a plus, and so is milk texturing. Hospitality comes first.
        No butchery needed, and no sugar work.
        We are a small house in a friendly town, and you will talk to people at every table of the room each day.
        """;

    [Fact]
    public async Task A_job_that_may_be_none_of_the_roles_is_told_so_first()
    {
        await using var open = await Read(Advert.Replace("Sous-chef", "Digital Marketing Manager", StringComparison.Ordinal));

        await Assertions.Expect(open.Page.Locator("p[data-note=elsewhere]")).ToBeVisibleAsync();
        Assert.StartsWith(
            "Not sure: its first lines hold no title like those of this site, so this may be none of the 7 roles. Skills found:",
            await open.Page.Locator("#said").InnerTextAsync(),
            StringComparison.Ordinal);

        await open.Page.Locator("#advert").FillAsync("Sous-chef with HACCP");
        await open.Page.Locator("#read").ClickAsync();
        await Assertions.Expect(open.Page.Locator("#said"))
            .ToHaveTextAsync("Too few skills to tell roles apart. Skills found: 1. The result is below.");
        await Assertions.Expect(open.Page.Locator("p[data-note=elsewhere]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_is_not_read_is_named()
    {
        await using var open = await Read(Advert + "\n\nWhat we offer\n- Courses in plating\n");

        await Assertions.Expect(open.Page.Locator("[data-note=unread]")).ToContainTextAsync("\"What we offer\"");
        await Assertions.Expect(open.Page.Locator(".advert")).ToContainTextAsync("Courses in plating");
        await Assertions.Expect(open.Page.Locator("#found-plating")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Every_skill_found_is_in_sight_without_scrolling_inside_the_page()
    {
        await using var open = await Read(
            string.Join(
                '\n',
                "HACCP Frying Plating Butchery Kneading Lamination Fermentation Bread Caramel Chocolate Wine Coffee Milk Rota Stock".Split(' ')),
            View.Phone);

        Expect.None(
            "The table scrolls.",
            await open.FindAsync("[...document.querySelectorAll('.decoded .scroll')].filter(box => box.scrollHeight > box.clientHeight + "
                + "1).map(box => box.ariaLabel)"));
    }

    [Fact]
    public async Task The_controls_wait_for_the_script_and_then_work()
    {
        await using var open = await _site.NewPageAsync();
        var mayCome = new TaskCompletionSource();
        await open.Page.RouteAsync("**/decode-match.js", async route =>
        {
            await mayCome.Task;
            await route.ContinueAsync();
        });
        await open.Page.GotoAsync("/decode/", new() { WaitUntil = WaitUntilState.Commit });
        await open.Page.Locator("#advert").FillAsync(Advert);

        await Assertions.Expect(open.Page.Locator("#said")).ToContainTextAsync("Loading");
        await Assertions.Expect(open.Page.Locator("#read")).ToBeDisabledAsync();
        mayCome.SetResult();
        await open.Page.Locator("#read").ClickAsync();

        await Assertions.Expect(Result(open)).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator("#said")).Not.ToContainTextAsync("Loading");
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task A_pasted_advert_is_read_and_every_finding_leads_to_its_reason(int width)
    {
        await using var open = await Read(Advert, new View { Width = width });

        await Assertions.Expect(Result(open)).ToContainTextAsync("Waiter");
        await Assertions.Expect(open.Page.Locator("[data-put=unusual], [data-put=missing]")).ToHaveCountAsync(2);
        await Assertions.Expect(open.Page.Locator("[data-put=missing]")).ToContainTextAsync("Menu development");
        await Assertions.Expect(open.Page.Locator("[data-put=core]")).ToContainTextAsync("Knife skills");
        await Assertions.Expect(open.Page.Locator("[data-put=levels] a")).ToHaveAttributeAsync("href", "/roles/sous-chef/#level-table");
        await Assertions.Expect(open.Page.Locator("#found-table-service")).ToContainTextAsync("Practitioner");
        await Assertions.Expect(open.Page.Locator("#found-coffee-extraction")).ToContainTextAsync("Awareness");
        await Assertions.Expect(open.Page.Locator("[data-note=denied]")).ToContainTextAsync("butchery, sugar work");
        Expect.None(
            "Links lead nowhere.",
            await open.FindAsync("[...document.querySelectorAll('.advert a')].map(a => a.hash.slice(1)).filter(id => !document.getElementById(id))"));
        Expect.None("The page is wider than the window.", await open.FindAsync("document.documentElement.scrollWidth > innerWidth ? ['yes'] : []"));
        Assert.Equal(
            Advert.ReplaceLineEndings("\n"),
            await open.Page.Locator(".advert")
                .EvaluateAsync<string>(
                    "box => [...box.childNodes].map(node => node.nodeType === 3 ? node.data : node.firstChild.textContent).join('')"));
    }

    [Fact]
    public async Task An_advert_is_read_by_keyboard_alone_and_the_result_gets_the_focus()
    {
        await using var open = await _site.OpenAsync("/decode/");
        await open.Page.Locator("#advert").FocusAsync();
        await open.Page.Keyboard.InsertTextAsync(Advert);
        await Assertions.Expect(open.Page.Locator("#read")).ToBeEnabledAsync();
        await open.Page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(open.Page.GetByRole(AriaRole.Heading, new() { Name = "What this advert asks for" })).ToBeFocusedAsync();
        await open.Page.UntilAsync("() => document.getElementById('asks').getBoundingClientRect().top < innerHeight / 4");
        await open.Page.Locator(".advert a").First.FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.StartsWith("#found-", new Uri(open.Page.Url).Fragment, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_made_up_advert_can_be_tried_and_everything_is_cleared()
    {
        await using var open = await _site.OpenAsync("/decode/");

        await open.Page.Locator("#try").SelectOptionAsync("bread-and-cake");
        await Assertions.Expect(open.Page.Locator("[data-note=several] a")).ToHaveAttributeAsync("href", "/compare/?roles=pastry-chef,baker");
        await open.Page.Locator("#clear").ClickAsync();

        await Assertions.Expect(Result(open)).ToBeHiddenAsync();
        await Assertions.Expect(open.Page.Locator("#advert")).ToHaveValueAsync("");
        await Assertions.Expect(open.Page.Locator("#advert")).ToBeFocusedAsync();
        Assert.Equal("", new Uri(open.Page.Url).Query + new Uri(open.Page.Url).Fragment);
    }

    [Fact]
    public async Task A_text_without_skills_a_short_one_and_none_are_told_in_words()
    {
        await using var open = await Read(
            "Gärtner gesucht, der Rosen und Tulpen pflegt und am Abend die Wege im Park fegt, gern auch mit Hund und Katze.");
        await Assertions.Expect(open.Page.Locator("[data-note=none]")).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator("[data-note=foreign]")).ToBeVisibleAsync();

        await open.Page.Locator("#advert").FillAsync("Line Cook: HACCP and frying");
        await open.Page.Locator("#read").ClickAsync();
        await Assertions.Expect(open.Page.Locator("p[data-note=fits]")).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator("[data-put=mix]")).ToContainTextAsync("2 of 2");
        await Assertions.Expect(open.Page.Locator("[data-put=mix]")).Not.ToContainTextAsync("%");
        await Assertions.Expect(open.Page.Locator("[data-put=lead], [data-put=missing], [data-put=core]").Filter(new() { Visible = true }))
            .ToHaveCountAsync(0);

        await open.Page.Locator("#advert").FillAsync(" ");
        await open.Page.Locator("#read").ClickAsync();
        await Assertions.Expect(open.Page.Locator("#said")).ToContainTextAsync("nothing to read");
        await Assertions.Expect(Result(open)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Slow_data_is_waited_for_and_missing_data_is_told_and_asked_for_again()
    {
        await using var open = await _site.NewPageAsync();
        var answers = new[] { new TaskCompletionSource<bool>(), new TaskCompletionSource<bool>() };
        var asked = -1;
        await open.Page.RouteAsync("**/data/decode.json", async route =>
        {
            var isThere = await answers[Interlocked.Increment(ref asked)].Task;
            await (isThere ? route.ContinueAsync() : route.AbortAsync());
        });
        await open.Page.GotoAsync("/decode/");
        await open.Page.Locator("#advert").FillAsync(Advert);

        await open.Page.Locator("#read").ClickAsync();
        await Assertions.Expect(open.Page.Locator("#said")).ToHaveTextAsync("Loading …");
        answers[0].SetResult(false);
        await Assertions.Expect(open.Page.Locator("#said")).ToContainTextAsync("could not be loaded");
        answers[1].SetResult(true);
        await open.Page.Locator("#read").ClickAsync();

        await Assertions.Expect(Result(open)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_pasted_is_sent_nowhere_and_kept_nowhere()
    {
        await using var open = await _site.NewPageAsync();
        var asked = new List<string>();
        open.Page.Request += (_, request) => asked.Add($"{request.Method} {request.Url} {request.PostData}");
        await open.Page.GotoAsync("/decode/");
        await open.Page.Locator("#advert").FillAsync(Advert);
        await open.Page.Locator("#read").ClickAsync();
        await Assertions.Expect(Result(open)).ToBeVisibleAsync();

        Assert.DoesNotContain(asked, request => !request.StartsWith("GET ", StringComparison.Ordinal)
            || request.Contains("calm complaints", StringComparison.Ordinal));
        Assert.Equal(
            0, await open.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length + document.cookie.length + location.search.length"));
        await open.Page.EvaluateAsync("open('/decode/', '_self')");
        await Assertions.Expect(open.Page.Locator("#advert")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Whoever_comes_back_finds_the_advert_and_its_result()
    {
        await using var open = await Read(Advert);
        await open.Page.GotoAsync("/method/");

        await open.Page.GoBackAsync();

        await Assertions.Expect(open.Page.Locator("#advert")).ToHaveValueAsync(Advert.ReplaceLineEndings("\n"));
        await Assertions.Expect(Result(open)).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator("#said")).ToContainTextAsync("The result is below");
    }

    [Fact]
    public async Task Only_the_adverts_that_are_marked_as_samples_can_be_tried()
    {
        await using var open = await _site.OpenAsync("/decode/");

        Assert.Equal(["none", "Line Cook", "Baker who decorates", "Lorry Driver"], await open.Page.Locator("#try option").AllInnerTextsAsync());
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing_in_a_result(int width)
    {
        await using var open = await Read(Advert, new View { Width = width });

        Expect.None(open.Page.Url, await AxeTests.FindAsync(open));
    }

    private static ILocator Result(OpenPage open) => open.Page.Locator("#decoded");

    private async Task<OpenPage> Read(string text, View? view = null)
    {
        var open = await _site.OpenAsync("/decode/", view);
        await open.Page.Locator("#advert").FillAsync(text);
        await open.Page.Locator("#read").ClickAsync();
        await Assertions.Expect(Result(open)).ToBeVisibleAsync();
        return open;
    }
}
