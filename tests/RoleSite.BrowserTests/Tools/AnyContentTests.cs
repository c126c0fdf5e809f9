using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace RoleSite.BrowserTests.Tools;

/// <summary>The tools with the data of any sound content: each does its work, whatever roles and skills there are.</summary>
public sealed class AnyContentTests(TestSites sites)
{
    /// <summary>Roles and skills that are not found under their own titles: a role first, a skill among the first three.</summary>
    private const string NotFound = """
        async m => {
          const { entries, filler } = await (await fetch('/data/search/index.json')).json();
          const index = m.prepared(entries, filler);
          return entries.filter(([kind, title, address]) => {
            const most = { Role: 1, Skill: 3 }[kind];
            return most && !m.search(index, title).found.slice(0, most).some(one => one.address === address);
          }).map(([kind, title]) => `${kind} ${title}`);
        }
        """;

    [Theory]
    [MemberData(nameof(Contents.Each), MemberType = typeof(Contents))]
    public async Task Every_role_and_skill_is_found_by_its_title(Content content) =>
        Expect.None("Not found:", await (await sites.OfAsync(content)).CallAsync<string[]>("search-match", NotFound));

    [Theory]
    [MemberData(nameof(Contents.Each), MemberType = typeof(Contents))]
    public async Task Whoever_starts_from_a_role_has_rated_every_skill_and_sees_every_role(Content content)
    {
        var site = await sites.OfAsync(content);
        var (roles, skills) = Counted(site);
        await using var open = await site.OpenAsync(PageKind.Assess);

        await open.Page.Locator("[name=from]").SelectOptionAsync(roles[^1]);

        await Assertions.Expect(open.Page.Locator("#assess output")).ToContainTextAsync($"{skills} skills rated");
        await Assertions.Expect(open.Page.Locator(".roles-there tbody tr")).ToHaveCountAsync(roles.Length);
    }

    [Theory]
    [MemberData(nameof(Contents.Each), MemberType = typeof(Contents))]
    public async Task The_last_roles_of_the_list_can_be_compared(Content content)
    {
        var site = await sites.OfAsync(content);
        var chosen = Counted(site).Roles.TakeLast(4).ToArray();

        await using var open = await site.OpenAsync($"/compare/?roles={string.Join(',', chosen)}");

        await Assertions.Expect(open.Page.Locator("#chosen a")).ToHaveCountAsync(chosen.Length);
        await Assertions.Expect(open.Page.Locator(".alike > li")).ToHaveCountAsync(chosen.Length * (chosen.Length - 1) / 2);
        await Assertions.Expect(open.Page.Locator(".facets tbody tr")).ToHaveCountAsync(4);
    }

    [Theory]
    [MemberData(nameof(Contents.Each), MemberType = typeof(Contents))]
    public async Task The_matrix_shows_every_skill_and_every_role(Content content)
    {
        var site = await sites.OfAsync(content);
        var (roles, skills) = Counted(site);

        await using var open = await site.OpenAsync($"/matrix/?skills={roles[^1]}");

        await Assertions.Expect(open.Page.Locator(".heat tbody th[scope=row]")).ToHaveCountAsync(skills);
        await Assertions.Expect(open.Page.Locator(".heat thead [aria-sort]")).ToHaveCountAsync(1);
        Assert.Equal(roles.Length, await open.Page.Locator(".heat tbody tr:has(td)").First.Locator("td").CountAsync());
    }

    [Theory]
    [MemberData(nameof(Contents.Each), MemberType = typeof(Contents))]
    public async Task An_advert_is_read(Content content)
    {
        var site = await sites.WithAsync(content, PageKind.Decode);
        await using var open = await site.OpenAsync(PageKind.Decode);
        var adverts = await open.Page.Locator("#try option[value]:not([value=''])").EvaluateAllAsync<string[]>("all => all.map(one => one.value)");
        Assert.SkipUnless(adverts.Length > 0, "This content has no adverts.");

        await open.Page.Locator("#try").SelectOptionAsync(adverts[0]);

        await Assertions.Expect(open.Page.Locator("#decoded")).ToBeVisibleAsync();
    }

    /// <summary>The ids of the roles and the number of skills in the data of the tools.</summary>
    private static (string[] Roles, int Skills) Counted(TestSite site)
    {
        using var data = JsonDocument.Parse(site.Built.Files.Single(file => file.Address.Value == "/data/tools.json").Content);
        return (
            [.. data.RootElement.GetProperty("roles").EnumerateArray().Select(role => role.GetProperty("id").GetString()!)],
            data.RootElement.GetProperty("skills").GetArrayLength());
    }
}
