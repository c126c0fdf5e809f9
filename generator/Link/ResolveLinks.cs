using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Link;

/// <summary>Turns what stands in a file's links into addresses of the site; what leads nowhere is reported.</summary>
public sealed class ResolveLinks(AddressBook book, string file, Report report)
{
    /// <summary>The address for a markdown link or image; null after a report, or where the target is broken itself.</summary>
    public string? Address(string url, SourcePlace place, bool isImage)
    {
        if (url.StartsWith('#')) return WithFragment("", file, url[1..], place);
        if (url.StartsWith('/') || url.Contains("://", StringComparison.Ordinal) || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return url;
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var written = Uri.UnescapeDataString(hash < 0 ? url : url[..hash]);
        var path = Combine(file, written);
        if (path is not null && book.File(path) is { } target)
        {
            return hash < 0 ? target.Address : WithFragment(target.Address, path, url[(hash + 1)..], place);
        }

        if (path is null || !book.Claims.Files.Contains(path)) ReportMissing(written, path, place, isImage);
        return null;
    }

    /// <summary>Where [[name]] leads; null after a report, or where the named document is broken itself.</summary>
    public Target? Name(string name, SourcePlace place)
    {
        if (book.Named(name) is { } target) return target;
        if (!book.IsClaimed(name)) report.Add(LinkRules.UnknownName, place, $"'{name}' is no role, skill or term.{DidYouMean.Hint(name, book.Names)}");
        return null;
    }

    public bool IsSource(string source, SourcePlace place)
    {
        if (book.Claims.Sources.MayHold(new Slug(source))) return true;
        report.Add(LinkRules.UnknownCitation, place, $"Unknown source '{source}'.{DidYouMean.Hint(source, book.Claims.Sources.Names)}");
        return false;
    }

    private string WithFragment(string address, string path, string fragment, SourcePlace place)
    {
        var headings = book.Headings(path);
        var wanted = Uri.UnescapeDataString(fragment);
        if (!headings.IsEmpty && !headings.Contains(wanted))
            report.Add(LinkRules.MissingHeading, place, $"{(address.Length == 0 ? "This file" : path)} has no heading '#{wanted}'.{DidYouMean.Hint(wanted, headings)}");
        return address.Contains('#', StringComparison.Ordinal) ? address : $"{address}#{wanted}";
    }

    private void ReportMissing(string written, string? path, SourcePlace place, bool isImage)
    {
        var rule = isImage ? LinkRules.MissingImage : LinkRules.MissingFile;
        if (path is null) report.Add(rule, place, $"'{written}' leads out of the input folder.");
        else
        {
            var near = DidYouMean.Nearest(path, book.Claims.Files) ?? book.Claims.Files.FirstOrDefault(known => known.EndsWith("/" + Path.GetFileName(path), StringComparison.Ordinal));
            report.Add(rule, place, $"'{written}' leads to {path}, which is not there.{(near is null ? "" : $" Did you mean '{Relative(near)}'?")}");
        }
    }

    /// <summary>Path inside the input folder, or null where the link climbs out of it.</summary>
    private static string? Combine(string from, string relative)
    {
        var parts = from.Split('/').SkipLast(1).ToList();
        foreach (var part in relative.Split('/'))
        {
            if (part is "." or "") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }

    private string Relative(string path) => Path.GetRelativePath(Path.GetDirectoryName("/" + file)!, "/" + path).Replace('\\', '/');
}
