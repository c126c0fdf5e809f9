using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Checks that everything a page links to or loads exists.</summary>
internal static class CheckLinks
{
    public static void Find(PageFacts page, FinishedSite site, PageDiagnostics diagnostics, Report report)
    {
        foreach (var reference in page.References)
        {
            if (Fault(reference, site) is not var (rule, what, advice)) continue;
            var isWritten = false;
            foreach (var place in reference.Written.Length == 0 ? [] : site.PlacesOf(reference))
            {
                // Several pages may show what was written once; the report keeps one of equal messages.
                report.Add(rule, place, what, advice);
                isWritten = true;
            }

            if (isWritten) continue;
            if (rule == CheckRules.MissingAnchor && ArticleAt(reference.Path, site) is { } article)
                report.Add(rule, SourcePlace.WholeFile(article), NeededHeading(reference, site), Heading(reference.Fragment!));
            else
                diagnostics.Add(rule, page, what, advice);
        }
    }

    private static string? ArticleAt(string address, FinishedSite site) =>
        site.PageAt(address)?.InputFile is { } file && file.EndsWith(".md", StringComparison.Ordinal) ? file : null;

    private static (Rule Rule, string What, string? Advice)? Fault(Reference reference, FinishedSite site)
    {
        if (reference.Written.Length == 0) return (RuleFor(reference), $"{Noun(reference)} has an empty address.", null);
        if (!site.Has(reference.Path)) return Missing(reference, site);
        if (reference.Fragment is not { } fragment || site.HasPlace(reference.Path, fragment)) return null;
        return (CheckRules.MissingAnchor, MissingAnchor(reference, fragment, site), null);
    }

    private static (Rule Rule, string What, string? Advice) Missing(Reference reference, FinishedSite site)
    {
        if (site.MovedTo(reference.Path) is { } place)
            return (CheckRules.MovedLink, $"The link to '{reference.Path}' leads to an address that moved.", $"Link to {place}.");
        var isFile = reference.Kind == ReferenceKind.Asset;
        var what = isFile ? $"The file '{reference.Path}' is not there." : $"The link to '{reference.Path}' leads nowhere.";
        return (RuleFor(reference), what + site.HintFor(reference.Path), null);
    }

    private static string MissingAnchor(Reference reference, string fragment, FinishedSite site)
    {
        var hint = site.PageAt(reference.Path) is { } target ? DidYouMean.Hint(fragment, target.Ids) : "";
        return $"The link to '{reference.Path}#{fragment}' names a place that '{reference.Path}' does not have.{hint}";
    }

    /// <summary>The program links to a heading that every such article needs, so the article is what must change.</summary>
    private static string NeededHeading(Reference reference, FinishedSite site) =>
        $"Other pages lead to '{reference.Path}#{reference.Fragment}', and this text has no such heading."
        + DidYouMean.Hint(reference.Fragment!, site.PageAt(reference.Path)!.Ids);

    private static string Heading(string fragment) =>
        $"Write a section with the heading \"## {char.ToUpperInvariant(fragment[0])}{fragment[1..].Replace('-', ' ')}\".";

    private static Rule RuleFor(Reference reference) => reference.Kind == ReferenceKind.Asset ? CheckRules.MissingAsset : CheckRules.BrokenLink;

    private static string Noun(Reference reference) => reference.Kind == ReferenceKind.Asset ? "An image, style sheet or script" : "A link";
}
