using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Turns addresses as pages write them into addresses on this site. Each worker has one, which remembers what it has read.</summary>
/// <param name="origin">The address of the site, such as "https://example.org"; null if no page gives it.</param>
internal sealed class ReferenceReader(string? origin)
{
    // Relative addresses are resolved against it; it only has to be an address that no page can name.
    private const string AnyOrigin = "https://this-site.invalid";

    private readonly Dictionary<string, Reference?>[] _known =
        [.. Enum.GetValues<ReferenceKind>().Select(_ => new Dictionary<string, Reference?>(StringComparer.Ordinal))];

    /// <summary>The place on this site that the address means; null if it leads to another site or to no page at all (mailto:).</summary>
    public Reference? Read(ReferenceKind kind, ReadOnlySpan<char> written, SitePath page)
    {
        written = written.Trim();
        // Only addresses that mean the same on every page can be remembered: those from the root, and whole ones.
        if (written is not ['/', ..] && !IsAbsolute(written)) return Resolve(kind, written.ToString(), page);
        var known = _known[(int)kind].GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(written, out var reference)) return reference;
        return known[written] = Resolve(kind, written.ToString(), page);
    }

    private Reference? Resolve(ReferenceKind kind, string written, SitePath page)
    {
        var local = Localised(written);
        if (local is null) return null;
        var hash = local.IndexOf('#');
        var fragment = hash < 0 ? null : Uri.UnescapeDataString(local[(hash + 1)..]);
        var path = hash < 0 ? local : local[..hash];
        if (path.IndexOf('?') is >= 0 and var query) path = path[..query];
        if (path.Length == 0) return new Reference(kind, page.Value, fragment, written);
        if (path[0] != '/' || path.Contains("/.", StringComparison.Ordinal))
        {
            if (!Uri.TryCreate(new Uri(AnyOrigin + page.Value), path, out var whole)) return new Reference(kind, path, fragment, written);
            path = whole.AbsolutePath;
        }

        return new Reference(kind, Uri.UnescapeDataString(path), fragment, written);
    }

    /// <summary>The address without this site's origin; null for addresses of other sites.</summary>
    private string? Localised(string written)
    {
        if (origin is not null && written.StartsWith(origin, StringComparison.OrdinalIgnoreCase))
        {
            var rest = written[origin.Length..];
            // https://example.org.evil.net begins with the same letters.
            if (rest.Length == 0) return "/";
            if (rest[0] is '/' or '?' or '#') return rest[0] == '/' ? rest : "/" + rest;
        }

        return IsAbsolute(written) ? null : written;
    }

    /// <summary>Whether the address names a scheme or a host.</summary>
    private static bool IsAbsolute(ReadOnlySpan<char> written)
    {
        if (written.StartsWith("//", StringComparison.Ordinal)) return true;
        var end = written.IndexOfAny(":/?#");
        return end > 0 && written[end] == ':';
    }
}
