using Microsoft.Playwright;

namespace RoleSite.BrowserTests.Search;

/// <summary>What the tests of the search look at.</summary>
internal static class SearchParts
{
    public static ILocator Field(IPage page) => page.GetByRole(AriaRole.Combobox, new() { Name = "Search roles, skills, terms, comparisons" });

    public static ILocator Options(IPage page) => page.GetByRole(AriaRole.Option);

    public static ILocator Status(IPage page) => page.Locator(".find").GetByRole(AriaRole.Status);

    /// <summary>The link in the head of every page.</summary>
    public static ILocator Link(IPage page) =>
        page.GetByRole(AriaRole.Navigation, new() { Name = "Site" }).GetByRole(AriaRole.Link, new() { Name = "Search" });

    /// <summary>A page on which the search has been opened and is ready.</summary>
    public static async Task<OpenPage> Opened(TestSite site, PageKind kind, int width = 1280)
    {
        var open = await site.OpenAsync(kind, new View { Width = width, Height = 640 });
        await open.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(Field(open.Page)).ToBeFocusedAsync();
        return open;
    }
}
