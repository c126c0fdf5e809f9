using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Check;

/// <summary>What one page says of itself: its language, title, description and address.</summary>
internal static class CheckHead
{
    public static void Find(PageFacts page, FinishedSite site, Findings findings)
    {
        if (string.IsNullOrWhiteSpace(page.Language)) findings.Add(CheckRules.Language, page, "The page does not name its language (html lang).");
        if (string.IsNullOrEmpty(page.Title)) findings.Add(CheckRules.TitleMissing, page, "The page has no title.");
        if (string.IsNullOrEmpty(page.Description)) findings.Add(CheckRules.TitleMissing, page, "The page has no description.");
        if (site.IsListed(page)) FindCanonical(page, site, findings);
    }

    /// <summary>That each page names its own address also means that no two name the same.</summary>
    private static void FindCanonical(PageFacts page, FinishedSite site, Findings findings)
    {
        if (string.IsNullOrEmpty(page.Canonical))
        {
            findings.Add(CheckRules.Canonical, page, "The page does not name its own address (canonical).");
            return;
        }

        var own = site.Origin + page.Address;
        if (page.Canonical != own) findings.Add(CheckRules.Canonical, page, $"The page says that it stands at '{page.Canonical}', and it stands at '{own}'.");
    }
}
