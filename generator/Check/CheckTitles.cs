using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Check;

/// <summary>No two pages that search engines show have one title or one description.</summary>
internal static class CheckTitles
{
    private const int PagesNamed = 5;

    public static void Find(FinishedSite site, Findings findings)
    {
        var listed = site.Pages.Where(site.IsListed).OrderBy(page => page.Address).ToList();
        FindSame(listed, page => page.Title, "title", findings);
        FindSame(listed, page => page.Description, "description", findings);
    }

    private static void FindSame(List<PageFacts> pages, Func<PageFacts, string?> textOf, string kind, Findings findings)
    {
        foreach (var same in pages.GroupBy(textOf, StringComparer.Ordinal))
        {
            if (string.IsNullOrEmpty(same.Key)) continue;
            var others = same.Skip(1).ToList();
            if (others.Count == 0) continue;
            var named = string.Join(", ", others.Take(PagesNamed).Select(page => page.Address));
            var more = others.Count > PagesNamed ? $" and {others.Count - PagesNamed} more" : "";
            // Told at the page that has an input file, since only there can a writer change it.
            var told = same.FirstOrDefault(page => page.InputFile is not null) ?? same.First();
            findings.Add(CheckRules.SameTitle, told, $"The {kind} '{same.Key}' of {same.First().Address} also stands on {named}{more}.");
        }
    }
}
