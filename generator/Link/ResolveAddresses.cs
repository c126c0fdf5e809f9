using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Resolves links that are written as addresses of this site; what was copied from elsewhere is told together with what to write.</summary>
public sealed class ResolveAddresses(AddressBook book, Report report)
{
    /// <summary>Reports a link that was copied from a browser, a file manager or GitHub; false where it is none.</summary>
    public bool IsCopied(WrittenLink link)
    {
        if (CopiedAddress.Of(link.Url, book.Settings) is not { } copied) return false;
        var (path, _, fragment) = Parts(copied.Path ?? copied.File!);
        var page = copied.Path is null ? null : book.Pages.At(path) ?? book.Pages.Meant(path);
        if (copied.Path is null) report.Add(LinkRules.CopiedAddress, link.Place, copied.What, AdviceForFile(link, path, fragment));
        else if (page is not null) report.Add(LinkRules.CopiedAddress, link.Place, copied.What, link.To(page, fragment));
        else if (book.Pages.MayStand(path)) report.Add(LinkRules.CopiedAddress, link.Place, copied.What, $"Write '{copied.Path}'.");
        else report.Add(LinkRules.CopiedAddress, link.Place, $"{copied.What} No page of this site stands at '{path}'.", book.Pages.Nearest(path) is { } near ? link.To(near, "") : null);
        return true;
    }

    /// <summary>Where an address from the root of this site leads; null after a report.</summary>
    public string? FromRoot(WrittenLink link)
    {
        var (path, query, fragment) = Parts(link.Url);
        if (IsFileOfInput(path) is { } file)
        {
            report.Add(LinkRules.MissingFile, link.Place, $"'{path}' is the path of a file, but an address that begins with / is one of the finished site.", file.Length == 0 ? null : link.To(new KnownPage("", file, null), fragment));
            return null;
        }

        if (!link.IsImage && book.Pages.At(path) is { } page)
        {
            // Pages that a script draws read their state from the query; an article reads none.
            if (query.Length > 0 && page.File is not null) report.Add(LinkRules.CopiedAddress, link.Place, $"'{query}' says nothing to this page; it was copied with the address.", link.To(page, fragment));
            else if (IsUnknownHeading(page, fragment)) ReportHeading(link, page, fragment);
            return path + query + fragment;
        }

        var meant = book.Pages.Meant(path);
        if (!link.IsImage && (meant is null || meant.Address == path) && book.Pages.MayStand(path)) return link.Url;
        Report(link, path, fragment, meant);
        return null;
    }

    /// <summary>Where a relative path that leads to no file may have been meant for a page or its address; null where it was not.</summary>
    public string? AdviceForPath(WrittenLink link, string path, string fragment) =>
        book.Pages.Meant("/" + path.Split('?')[0]) is { } page && (!link.IsImage || page.IsImage) ? link.To(page, fragment) : null;

    /// <summary>How to link to the file whose path ends like the given one; null where none does.</summary>
    public string? AdviceForFile(WrittenLink link, string path, string fragment)
    {
        var known = book.Claims.Files.Where(file => ("/" + path).EndsWith("/" + file, StringComparison.OrdinalIgnoreCase)).MaxBy(file => file.Length)
            ?? book.Claims.Files.FirstOrDefault(file => file.EndsWith("/" + path[(path.LastIndexOf('/') + 1)..], StringComparison.OrdinalIgnoreCase));
        return known is null ? null : link.To(new KnownPage("", known, known.StartsWith("roles/", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(known) : null), fragment);
    }

    private void Report(WrittenLink link, string path, string fragment, KnownPage? meant)
    {
        var rule = link.IsImage ? LinkRules.MissingImage : LinkRules.CopiedAddress;
        var what = link.IsImage ? $"'{path}' is no path of an image in input/assets/." : $"No page of this site stands at '{path}'.";
        if (meant is not null) report.Add(rule, link.Place, what, link.To(meant, fragment));
        else if (book.Pages.Nearest(path) is { } near && !link.IsImage) report.Add(rule, link.Place, $"{what} Did you mean '{near.Address}'?", link.To(near, fragment));
        else report.Add(rule, link.Place, what, link.IsImage ? null : "If the page is on another site, write its whole address, beginning with https://. If it is on this one, link to its file or write [[name]].");
    }

    /// <summary>Whether the document is known to have neither such a heading nor such a part.</summary>
    private bool IsUnknownHeading(KnownPage page, string fragment)
    {
        if (page.File is null || fragment.Length < 2 || book.Headings(page.File).IsEmpty) return false;
        var wanted = Uri.UnescapeDataString(fragment[1..]);
        return !book.Headings(page.File).Contains(wanted) && !PageIds.IsOfDocument(wanted);
    }

    private void ReportHeading(WrittenLink link, KnownPage page, string fragment) =>
        report.Add(LinkRules.MissingHeading, link.Place, $"{page.File} has no heading '{fragment}'.{DidYouMean.Hint(fragment[1..], book.Headings(page.File!))}");

    /// <summary>The known file, or nothing where it is not known, whose path was written in place of an address; null where it is none.</summary>
    private string? IsFileOfInput(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
            ? book.Claims.Files.FirstOrDefault(candidate => path.EndsWith("/" + candidate, StringComparison.Ordinal)) ?? ""
            : null;

    /// <summary>Path, query with its ?, and fragment with its #.</summary>
    private static (string Path, string Query, string Fragment) Parts(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (rest, fragment) = hash < 0 ? (url, "") : (url[..hash], url[hash..]);
        var mark = rest.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = mark < 0 ? (rest, "") : (rest[..mark], rest[mark..]);
        return (Uri.UnescapeDataString(path), query, fragment.Length == 1 ? "" : fragment);
    }
}
