using RoleSite.Generator.Diagnostics;

namespace RoleSite.Generator.Check;

/// <summary>Whether all that one page links to and consists of is there.</summary>
internal static class CheckLinks
{
    public static void Find(PageFacts page, FinishedSite site, Findings findings)
    {
        foreach (var reference in page.References)
        {
            if (reference.Written.Length == 0)
            {
                findings.Add(RuleFor(reference), page, $"{Noun(reference)} has an empty address.");
            }
            else if (!site.Has(reference.Path))
            {
                FindMissing(page, reference, site, findings);
            }
            else if (reference.Fragment is { } fragment && !site.HasPlace(reference.Path, fragment))
            {
                findings.Add(CheckRules.MissingAnchor, page, MissingAnchor(reference, fragment, site));
            }
        }
    }

    private static void FindMissing(PageFacts page, Reference reference, FinishedSite site, Findings findings)
    {
        if (site.MovedTo(reference.Path) is { } place)
        {
            findings.Add(CheckRules.MovedLink, page, $"The link to '{reference.Path}' leads to an address that moved.", $"Link to {place}.");
            return;
        }

        var what = reference.Kind == ReferenceKind.Asset ? $"The file '{reference.Path}' is not there." : $"The link to '{reference.Path}' leads nowhere.";
        findings.Add(RuleFor(reference), page, what + site.HintFor(reference.Path));
    }

    private static string MissingAnchor(Reference reference, string fragment, FinishedSite site)
    {
        var hint = site.PageAt(reference.Path) is { } target ? DidYouMean.Hint(fragment, target.Ids) : "";
        return $"The link to '{reference.Path}#{fragment}' names a place that '{reference.Path}' does not have.{hint}";
    }

    private static Rule RuleFor(Reference reference) => reference.Kind == ReferenceKind.Asset ? CheckRules.MissingAsset : CheckRules.BrokenLink;

    private static string Noun(Reference reference) => reference.Kind == ReferenceKind.Asset ? "An image, style sheet or script" : "A link";
}
