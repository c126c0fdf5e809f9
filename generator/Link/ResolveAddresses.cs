using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Resolves links that are written as addresses of this site, and reports links that were copied from elsewhere.</summary>
internal sealed class ResolveAddresses(AddressBook book, Report report)
{
    private const string OtherSite =
        "If the page is on another site, write its whole address, beginning with https://. If it is on this one, link to its file or write [[name]].";

    /// <summary>Reports a link that was copied from a browser, a file manager or GitHub; false where it was not.</summary>
    public bool ReportCopied(WrittenLink link)
    {
        if (CopiedAddress.Of(link.Url, book.Settings) is not { } copied) return false;
        var (path, _, fragment) = Parts(copied.Path ?? copied.File!);
        if (copied.Path is null)
            report.Add(LinkRules.CopiedAddress, link.Place, copied.What, AdviceForFile(link, path, fragment));
        else if ((book.Pages.At(path) ?? book.Pages.Meant(path)) is { } page)
            report.Add(LinkRules.CopiedAddress, link.Place, copied.What, link.To(page, fragment));
        else if (book.Pages.MayBe(path))
            report.Add(LinkRules.CopiedAddress, link.Place, copied.What, $"Write '{copied.Path}'.");
        else
            report.Add(LinkRules.CopiedAddress, link.Place, $"{copied.What} {NoPage(path)}", AdviceForNearest(link, path));
        return true;
    }

    /// <summary>Where an address from the root of this site leads; null where it leads nowhere, which is reported.</summary>
    public string? FromRoot(WrittenLink link)
    {
        var (path, query, fragment) = Parts(link.Url);
        if (FileOfInput(path) is { } file)
        {
            var message = $"'{path}' is the path of a file, but an address that begins with / is one of the finished site.";
            report.Add(LinkRules.MissingFile, link.Place, message, file.Length == 0 ? null : link.To(new KnownPage("", file, null), fragment));
            return null;
        }

        if (!link.IsImage && book.Pages.At(path) is { } page)
        {
            CheckEnding(link, page, query, fragment);
            return path + query + fragment;
        }

        var meant = book.Pages.Meant(path);
        if (!link.IsImage && (meant is null || meant.Address == path) && book.Pages.MayBe(path)) return link.Url;
        ReportMissing(link, path, fragment, meant);
        return null;
    }

    private string? AdviceForNearest(WrittenLink link, string path) => book.Pages.Nearest(path) is { } near ? link.To(near, "") : null;

    /// <summary>How to link to the page that a relative path may mean, if it is of no file; null where it means none.</summary>
    public string? AdviceForPath(WrittenLink link, string path, string fragment) =>
        book.Pages.Meant("/" + path.Split('?')[0]) is { } page && (!link.IsImage || page.IsImage) ? link.To(page, fragment) : null;

    /// <summary>How to link to the file whose path ends like the given one; null where no file's does.</summary>
    public string? AdviceForFile(WrittenLink link, string path, string fragment)
    {
        var files = book.Declared.Files;
        var ending = "/" + path[(path.LastIndexOf('/') + 1)..];
        var known = files.Where(file => ("/" + path).EndsWith("/" + file, StringComparison.OrdinalIgnoreCase)).MaxBy(file => file.Length)
            ?? files.FirstOrDefault(file => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        if (known is null) return null;
        var name = known.StartsWith("roles/", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(known) : null;
        return link.To(new KnownPage("", known, name), fragment);
    }

    /// <summary>Reports a query that says nothing to a page, or a fragment that is no heading on it.</summary>
    private void CheckEnding(WrittenLink link, KnownPage page, string query, string fragment)
    {
        // Pages that a script draws read their state from the query; the page of a document reads none.
        if (query.Length > 0 && page.File is not null)
        {
            var message = $"'{query}' says nothing to this page; it was copied with the address.";
            report.Add(LinkRules.CopiedAddress, link.Place, message, link.To(page, fragment));
        }
        else if (IsUnknownHeading(page, fragment))
        {
            var message = $"{page.File} has no heading '{fragment}'.{DidYouMean.Hint(fragment[1..], book.Headings(page.File!))}";
            report.Add(LinkRules.MissingHeading, link.Place, message);
        }
    }

    private void ReportMissing(WrittenLink link, string path, string fragment, KnownPage? meant)
    {
        var rule = link.IsImage ? LinkRules.MissingImage : LinkRules.CopiedAddress;
        var what = link.IsImage ? $"'{path}' is no path of an image in input/assets/." : NoPage(path);
        if (meant is not null) report.Add(rule, link.Place, what, link.To(meant, fragment));
        else if (link.IsImage) report.Add(rule, link.Place, what);
        else if (book.Pages.Nearest(path) is { } near)
            report.Add(rule, link.Place, $"{what} Did you mean '{near.Address}'?", link.To(near, fragment));
        else report.Add(rule, link.Place, what, OtherSite);
    }

    private static string NoPage(string path) => $"There is no page of this site at '{path}'.";

    /// <summary>Whether a page is known to have neither a heading nor a part of its own at a fragment.</summary>
    private bool IsUnknownHeading(KnownPage page, string fragment)
    {
        if (page.File is null || fragment.Length < 2 || book.Headings(page.File).Count == 0) return false;
        var wanted = Uri.UnescapeDataString(fragment[1..]);
        return !book.Headings(page.File).Contains(wanted) && !PageIds.IsOfDocument(wanted);
    }

    /// <summary>The file of the input folder whose path was written as an address.</summary>
    /// <returns>An empty text where the path is of no file that is known; null where it is of no file at all.</returns>
    private string? FileOfInput(string path)
    {
        var isFile = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
        return isFile ? book.Declared.Files.FirstOrDefault(file => path.EndsWith("/" + file, StringComparison.Ordinal)) ?? "" : null;
    }

    /// <summary>The parts of an address: its path, its query with the ?, and its fragment with the #.</summary>
    private static (string Path, string Query, string Fragment) Parts(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (rest, fragment) = hash < 0 ? (url, "") : (url[..hash], url[hash..]);
        var mark = rest.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = mark < 0 ? (rest, "") : (rest[..mark], rest[mark..]);
        return (Uri.UnescapeDataString(path), query, fragment.Length == 1 ? "" : fragment);
    }
}
