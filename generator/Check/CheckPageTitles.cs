using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Check;

/// <summary>Checks that no two pages that search engines may show share a title or a description.</summary>
internal static class CheckPageTitles
{
    private const int PagesNamed = 5;

    public static void Find(FinishedSite site, PageDiagnostics diagnostics)
    {
        var listed = site.Pages.Where(site.IsListed).OrderBy(page => page.Address).ToList();
        FindSame(listed, page => page.Title, "title", diagnostics);
        FindSame(listed, page => page.Description, "description", diagnostics);
    }

    private static void FindSame(List<PageFacts> pages, Func<PageFacts, string?> textOf, string kind, PageDiagnostics diagnostics)
    {
        foreach (var same in pages.GroupBy(textOf, StringComparer.Ordinal))
        {
            if (string.IsNullOrEmpty(same.Key)) continue;
            var others = same.Skip(1).ToList();
            if (others.Count == 0) continue;
            var named = string.Join(", ", others.Take(PagesNamed).Select(page => page.Address));
            var more = others.Count > PagesNamed ? $" and {others.Count - PagesNamed} more" : "";
            // Reported at a page with an input file, because only there can a contributor change it.
            var told = same.FirstOrDefault(page => page.InputFile is not null) ?? same.First();
            diagnostics.Add(CheckRules.SameTitle, told, $"The {kind} '{same.Key}' of {same.First().Address} is also used on {named}{more}.");
        }
    }
}
