using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>
/// Reads what the checks need to know about a file that is no page: a style sheet, a script, a feed, a text for programs. Each worker has one.
/// </summary>
/// <param name="origin">The address of the site as <see cref="SiteOrigin"/> gives it, to know links to its own pages.</param>
public sealed partial class FileReader(string? origin)
{
    private readonly ReferenceReader _references = new(origin);

    public FileFacts Read(OutputFile file)
    {
        // Checks look into these as a whole: headers and redirects, sitemap and feed, places in pictures.
        var isKept = Path.GetExtension(file.Address.Value) is "" or ".xml" or ".svg";
        return new FileFacts(file.Address, References(file), isKept ? file.Content : default);
    }

    private ImmutableArray<Reference> References(OutputFile file)
    {
        if (PatternFor(file.Address.Value) is not { } pattern) return [];
        var found = ImmutableArray.CreateBuilder<Reference>();
        foreach (Match match in pattern.Matches(Encoding.UTF8.GetString(file.Content.Span)))
        {
            var target = _references.Read(ReferenceKind.Asset, match.Groups["address"].Value, file.Address);
            if (target is not null && target.Written[0] != '#') found.Add(target);
        }

        return found.DrainToImmutable();
    }

    private static Regex? PatternFor(string address) => Path.GetExtension(address) switch
    {
        ".css" => InStyleSheets(),
        ".js" => InScripts(),
        // The sitemap is compared with the pages as a whole.
        ".xml" when address != "/sitemap.xml" => InFeeds(),
        ".md" or ".txt" => InTexts(),
        _ => null,
    };

    [GeneratedRegex("""url\(\s*["']?(?<address>[^"')\s]+)["']?\s*\)|@import\s+["'](?<address>[^"']+)["']""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex InStyleSheets();

    [GeneratedRegex("""(\bfrom|\bimport)\s*\(?\s*["'](?<address>\.{0,2}/[^"']+)["']""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex InScripts();

    [GeneratedRegex("""\bhref="(?<address>[^"]+)"|<link>(?<address>https?:[^<]+)</""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex InFeeds();

    [GeneratedRegex("""\]\((?<address>https?://[^)\s]+)\)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex InTexts();
}
