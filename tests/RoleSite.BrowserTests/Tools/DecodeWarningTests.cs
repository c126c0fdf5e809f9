using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests.Tools;

/// <summary>Where a result is not to be trusted, the page says so and shows nothing that looks like a result.</summary>
public sealed class DecodeWarningTests(TestSites sites)
{
    /// <summary>The skills of the first role by name, those it needs most first, and the role's title.</summary>
    private const string RoleAndSkills = """
        async m => {
          const data = await (await fetch('/data/decode.json')).json();
          const [{ title, levels }] = data.roles;
          return [title, ...[...data.skills.keys()].sort((a, b) => levels[b] - levels[a]).slice(0, 14).map(skill => data.skills[skill].name)];
        }
        """;

    /// <summary>What looks like a result, as it is seen.</summary>
    private const string Figures = """
        () => {
          const seen = [...document.querySelectorAll('#decoded *')].filter(element => element.checkVisibility());
          return [
            ...seen.filter(element => element.matches('svg.amount')).map(() => 'a bar'),
            ...seen.filter(element => element.childElementCount === 0 || element.matches('li, p'))
              .flatMap(element => element.textContent.match(/\d+%/g) ?? []),
            ...seen.filter(element => element.matches('[data-put=unusual], [data-put=missing], [data-put=core], [data-put=lead]'))
              .map(element => element.dataset.put),
            ...(document.getElementById('said').textContent.match(/nearest to|[Ff]airly sure|[Qq]uite sure/g) ?? []),
          ];
        }
        """;

    private const string RolesNamed = "() => [...document.querySelectorAll('[data-put=mix] a.role')].filter(link => "
        + "link.checkVisibility()).map(link => link.textContent)";

    [Fact]
    public async Task A_result_without_a_warning_has_shares_bars_and_what_is_missing()
    {
        var (title, skills) = await Advert();
        await using var open = await Read($"{title}\n\nYou will work with {string.Join(", "
            + "", skills)}, and you are part of a team that is there for our customers.");

        var figures = await open.FindAsync(Figures);

        Assert.Contains("a bar", figures);
        Assert.Contains("missing", figures);
    }

    [Theory]
    [InlineData("{0}\n\n{1}")]
    [InlineData("{0}, Los Angeles\n\n{1}")]
    [InlineData("{0} (m/w/d), Zürich / São Paulo / Le Havre\n\n{1}")]
    public async Task A_list_of_skills_with_names_of_towns_is_taken_for_English(string advert)
    {
        var (title, skills) = await Advert();
        await using var open = await Read(string.Format(advert, title, string.Join(", ", skills)));

        Assert.Contains("a bar", await open.FindAsync(Figures));
    }

    /// <param name="advert">{0} stands for the title of a role, {1} for many of its skills, {2} for few, {3} for two.</param>
    [Theory]
    [InlineData("Plumber\n\nYou know {1}.", "may be none of the", true)]
    [InlineData("Plumber and drainage fitter wanted\n\nYou know {3}.", "may be none of the", true)]
    [InlineData("{0} (m/w/d)\n\nDu arbeitest mit {1} und hast mehrere Jahre Erfahrung. Wir bieten dir ein gutes Team und flexible Zeiten.", "may not be English", true)]
    [InlineData("{0}\n\nWe are a company that is there for you, and we are proud of it.\n\nDu arbeitest mit {1} und {3} und wir freuen uns auf dich und dein Team.", "may not be English", true)]
    [InlineData("{0} H/F\n\nVous travaillez avec {1} et {3} dans une équipe.", "may not be English", true)]
    [InlineData("{0}\n\nDu arbetar med {2} och {3}.", "may not be English", true)]
    [InlineData("{0} gesucht: {1}", "may not be English", true)]
    [InlineData("{0} (m/w/d)\n\nKenntnisse: {1}", "may not be English", true)]
    [InlineData("{0}\n\nMaîtrise: {1}", "may not be English", true)]
    [InlineData("{0}\n\nConnaissances exigées: {1}", "may not be English", true)]
    [InlineData("Buscamos {0} con {1}", "may not be English", true)]
    [InlineData("{0} gezocht, ervaring met {1}", "may not be English", true)]
    [InlineData("{0}\n\nSi richiede esperienza: {1}", "may not be English", true)]
    [InlineData("{0}\n\n{2} を使ってチームで働きます。経験のある方を歓迎します。私たちはデータを大切にしています。", "may not be English", true)]
    [InlineData("{0}\n\nYou know {3}.", "Too few skills", false)]
    [InlineData("{0}\n\nYou know {2}.", "Not sure: few skills were found", false)]
    public async Task Where_a_warning_stands_there_is_no_bar_no_share_and_no_gap(string advert, string warning, bool namesNoRole)
    {
        var (title, skills) = await Advert();
        await using var open = await Read(
            string.Format(advert, title, string.Join(", ", skills), string.Join(", ", skills.Take(5)), string.Join(", ", skills.Take(2))));

        await Assertions.Expect(open.Page.Locator("#decoded b", new() { HasText = warning }).First).ToBeVisibleAsync();
        Assert.Contains(warning, await open.Page.Locator("#said").InnerTextAsync(), StringComparison.Ordinal);
        Expect.None("Figures stand beside the warning.", await open.FindAsync(Figures));
        Assert.Equal(namesNoRole, (await open.FindAsync(RolesNamed)).Length == 0);
    }

    [Fact]
    public async Task An_advert_that_is_cut_gets_no_figures()
    {
        var (title, skills) = await Advert();
        await using var open = await Read($"{title}\n\nYou will work with {string.Join(", "
            + "", skills)}, and you are part of it. {string.Concat(Enumerable.Repeat("We are glad that you are here with us. ", 600))}");

        await Assertions.Expect(open.Page.Locator("[data-note=cut]")).ToBeVisibleAsync();
        Expect.None("Figures stand beside the warning.", await open.FindAsync(Figures));
    }

    /// <summary>Every made-up advert, read as a visitor would see it: where the words are not sure, nothing looks like a result.</summary>
    [Fact]
    public async Task What_is_shown_follows_from_how_sure_it_is() =>
        Expect.None("Shares without being sure.", await sites.Kitchen.CallAsync<string[]>("decode-match", """
            async m => {
              const [data, adverts] = await Promise.all(['decode', 'adverts'].map(async name => (await fetch(`/data/${name}.json`)).json()));
              return adverts.map(({ id, text }) => ({ id, ...m.decode(text, data) }))
                .filter(({ shows, sure, notes }) =>
                  (shows === 'shares') !== (['mixed', 'fairly', 'quite'].includes(sure) && !notes.some(note => note !== 'unread')))
                .map(({ id, sure, shows }) => `${id}: ${sure}, ${shows}`);
            }
            """));

    private async Task<(string Title, string[] Skills)> Advert()
    {
        var found = await sites.Kitchen.CallAsync<string[]>("decode-match", RoleAndSkills);
        return (found[0], found[1..]);
    }

    private async Task<OpenPage> Read(string text)
    {
        var open = await sites.Kitchen.OpenAsync(PageKind.Decode);
        await open.Page.Locator("#advert").FillAsync(text);
        await open.Page.Locator("#read").ClickAsync();
        await Assertions.Expect(open.Page.Locator("#decoded")).ToBeVisibleAsync();
        return open;
    }
}
