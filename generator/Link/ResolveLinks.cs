using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Turns the links of a file into addresses, and reports those that lead nowhere.</summary>
internal sealed class ResolveLinks(AddressBook book, string file, Report report)
{
    private readonly ResolveAddresses _addresses = new(book, report);

    /// <summary>The address for a link or image of markdown.</summary>
    /// <returns>Null where it leads nowhere, which is reported, or to something that could not be read.</returns>
    public string? Address(WrittenLink link)
    {
        var url = link.Url.Trim();
        if (url.StartsWith('#')) return WithFragment(book.File(file)?.Address ?? "", file, url[1..], link.Place);
        // An image from another site was reported for that.
        if (link.IsImage && WebAddresses.IsWeb(url) && !WebAddresses.IsCopied(url)) return null;
        if (_addresses.ReportCopied(link)) return null;
        if (WebAddresses.IsWeb(url)) ReportTracking(url, link.Place);
        if (WebAddresses.IsOwn(url)) return _addresses.FromRoot(link);
        // Other addresses lead to other sites, or were reported for their scheme.
        if (!WebAddresses.IsRelative(url)) return url;
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var written = Uri.UnescapeDataString(hash < 0 ? url : url[..hash]);
        var path = InputPath.Combine(file, written);
        if (path is not null && book.File(path) is { } target)
        {
            const string Advice = "Put the image into input/assets/, or remove the ! to make this a link.";
            if (link.IsImage && !path.StartsWith("assets/", StringComparison.Ordinal))
                report.Add(LinkRules.MissingImage, link.Place, $"'{written}' is no image.", Advice);
            return hash < 0 ? target.Address : WithFragment(target.Address, path, url[(hash + 1)..], link.Place);
        }

        if (path is null || !MayBe(path)) ReportMissing(written, path, hash < 0 ? "" : url[hash..], link);
        return null;
    }

    public ImageSize? SizeOf(string address) => book.SizeOf(address);

    /// <summary>Reports an address in angle brackets if it was copied; others lead to other sites.</summary>
    public void CheckAutolink(string url, SourcePlace place)
    {
        if (!_addresses.ReportCopied(new WrittenLink(url, "", IsImage: false, place))) ReportTracking(url, place);
    }

    private void ReportTracking(string url, SourcePlace place)
    {
        var plain = WebAddresses.WithoutTracking(url);
        if (plain != url) report.Add(ParseRules.ForeignMark, place, "This address says where the reader comes from.", $"Write '{plain}'.",
            new TextEdit(place, url, plain));
    }

    /// <summary>Where [[name]] leads.</summary>
    /// <returns>Null where it leads nowhere, which is reported, or to something that could not be read.</returns>
    public Target? Name(string name, SourcePlace place)
    {
        if (book.Named(name) is { } target) return target;
        if (!book.MayBeName(name))
            report.Missing(LinkRules.UnknownName, place, name, $"'{name}' is no role, skill or term.", () => book.Guess(NameIn(name)));
        return null;
    }

    /// <summary>The name of a level inside a sentence.</summary>
    public string LevelName(string id) => book.LevelName(id).ToLowerInvariant();

    /// <summary>The part of a path such as "roles/baker.md#focus" that could be a name.</summary>
    private static string NameIn(string written) => Path.GetFileNameWithoutExtension(written.Split('#')[0]);

    /// <summary>Whether a source of that name may exist; if not, that is reported.</summary>
    public bool IsSource(string source, SourcePlace place)
    {
        if (book.Declared.Sources.MayHold(new Slug(source))) return true;
        report.Missing(LinkRules.UnknownCitation, place, $"source {source}", $"Unknown source '{source}'.",
            () => new Guess(DidYouMean.Hint(source, book.Declared.Sources.Names), HowToCite(source)));
        return false;
    }

    /// <summary>Whether a file is there, even one that could not be read, or may be in a folder that could not be read.</summary>
    private bool MayBe(string path) =>
        book.Declared.Files.Contains(path) || book.Declared.Files.Contains(path.Split('/')[0]);

    private static string? HowToCite(string source)
    {
        if (source.AsSpan().IndexOfAny(",;@") >= 0) return "Write each source in brackets of its own: [@one] [@two].";
        return source.Contains(' ', StringComparison.Ordinal) ? "Write only the id between [@ and ]; a page or a note belongs into the text." : null;
    }

    private string WithFragment(string address, string path, string fragment, SourcePlace place)
    {
        var headings = book.Headings(path);
        var wanted = ComposedText.Of(Uri.UnescapeDataString(fragment));
        if (headings.Count > 0 && !headings.Contains(wanted))
        {
            var message = $"{(path == file ? "This file" : path)} has no heading '#{wanted}'.{DidYouMean.Hint(wanted, headings)}";
            report.Add(LinkRules.MissingHeading, place, message);
        }

        return address.Contains('#', StringComparison.Ordinal) ? address : $"{address}#{(headings.Count == 0 ? wanted : PageIds.OfHeading(wanted))}";
    }

    private void ReportMissing(string written, string? path, string fragment, WrittenLink link)
    {
        var rule = link.IsImage ? LinkRules.MissingImage : LinkRules.MissingFile;
        var (message, advice) = path is null ? Outside(written, fragment, link) : OtherForm(written, path, fragment, link) ?? NotThere(written, path);
        report.Add(rule, link.Place, message, advice);
    }

    private (string Message, string? Advice) Outside(string written, string fragment, WrittenLink link)
    {
        var inside = written.Replace("../", "", StringComparison.Ordinal);
        return ($"'{written}' leads out of the input folder.", _addresses.AdviceForFile(link, inside, fragment));
    }

    /// <summary>What is wrong with something that is no path of a file, and what to write instead; null where it may be such a path.</summary>
    private (string Message, string? Advice)? OtherForm(string written, string path, string fragment, WrittenLink link)
    {
        if (WebAddresses.LacksScheme(written))
            return ($"'{written}' lacks https:// and so would lead to a file of this site.", $"Write 'https://{written}{fragment}'.");
        if (WebAddresses.IsMail("mailto:" + written))
            return ($"'{written}' lacks mailto: and so would lead to a file of this site.", $"Write 'mailto:{written}'.");
        if (!link.IsImage && AddressBook.ComputedPages.TryGetValue($"/{path}/", out var page))
            return ($"'{written}' leads to the folder {path}, not to a file.", $"Write '/{path}/' for {page}.");
        if (book.Declared.Files.Any(known => known.StartsWith(path + "/", StringComparison.Ordinal)))
            return ($"'{written}' leads to a folder, not to a file.", "Link to one of its files.");
        if (written.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) return null;
        return _addresses.AdviceForPath(link, path, fragment) is { } advice ? ($"'{written}' is no path of a file.", advice) : null;
    }

    private (string Message, string? Advice) NotThere(string written, string path)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        var beside = book.Declared.Files.Where(known => known.StartsWith(folder, StringComparison.Ordinal)).Select(known => known[folder.Length..]);
        var near = DidYouMean.Nearest(path[folder.Length..], beside) is { } name
            ? folder + name
            : book.Declared.Files.FirstOrDefault(known => known.EndsWith("/" + Path.GetFileName(path), StringComparison.Ordinal));
        var hint = near is null ? "" : $" Did you mean '{Relative(near)}'?";
        return ($"'{written}' leads to {(path.Length == 0 ? "the input folder" : path)}, which is not there.{hint}", null);
    }

    private string Relative(string path) => Path.GetRelativePath(Path.GetDirectoryName("/" + file)!, "/" + path).Replace('\\', '/');
}
