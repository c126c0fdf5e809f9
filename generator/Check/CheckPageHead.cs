using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Check;

/// <summary>Checks what a page says about itself: its language, title, description and address.</summary>
internal static class CheckPageHead
{
    public static void Find(PageFacts page, FinishedSite site, PageDiagnostics diagnostics)
    {
        if (string.IsNullOrWhiteSpace(page.Language)) diagnostics.Add(CheckRules.Language, page, "The page does not name its language (html lang).");
        if (string.IsNullOrEmpty(page.Title)) diagnostics.Add(CheckRules.TitleMissing, page, "The page has no title.");
        if (string.IsNullOrEmpty(page.Description)) diagnostics.Add(CheckRules.TitleMissing, page, "The page has no description.");
        if (site.IsListed(page)) FindCanonical(page, site, diagnostics);
    }

    /// <summary>If each page names its own address, no two pages name the same one.</summary>
    private static void FindCanonical(PageFacts page, FinishedSite site, PageDiagnostics diagnostics)
    {
        if (string.IsNullOrEmpty(page.Canonical))
        {
            diagnostics.Add(CheckRules.Canonical, page, "The page does not name its own address (canonical).");
            return;
        }

        var own = site.Origin + page.Address;
        if (page.Canonical != own)
            diagnostics.Add(CheckRules.Canonical, page, $"The page says that its address is '{page.Canonical}', but it is '{own}'.");
    }
}
