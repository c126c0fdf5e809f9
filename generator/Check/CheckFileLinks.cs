using System.Text;
using System.Text.RegularExpressions;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Checks that whatever style sheets, scripts, feeds and texts for programs refer to exists.</summary>
internal static partial class CheckFileLinks
{
    public static void Find(OutputFile file, FinishedSite site, Report report)
    {
        if (PatternFor(file.Address.Value) is not { } pattern) return;
        var reader = new ReferenceReader(site.Origin);
        foreach (Match match in pattern.Matches(Encoding.UTF8.GetString(file.Content.Span)))
        {
            var written = match.Groups["address"].Value;
            if (reader.Read(ReferenceKind.Asset, written, file.Address) is not { } target || target.Written[0] == '#') continue;
            // A broken link in an article is reported there, not again in the file made from it.
            if (site.Has(target.Path) || site.PlacesOf(target).Any()) continue;
            report.Add(CheckRules.MissingAsset, SourcePlace.WholeFile(file.Address.Value),
                $"'{file.Address}' refers to '{target.Path}', which is not there.{site.HintFor(target.Path)}");
        }
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
