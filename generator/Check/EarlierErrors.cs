using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Errors found before the pages were made. What is wrong with a page may follow from one of them; then it is not reported again.</summary>
internal sealed class EarlierErrors(Report report)
{
    private readonly bool _loseNothing = report.LosesNothing;
    private readonly ImmutableHashSet<string> _files = report.FilesWithErrors();
    private readonly ImmutableHashSet<SourcePlace> _places = report.PlacesOfErrors();
    private readonly ImmutableArray<string> _lost = [.. report.LostFiles().SelectMany(NamesOf)];

    public bool MayCause(Diagnostic found)
    {
        if (_loseNothing) return false;
        // A computed page may be wrong because of any of the files that it is made from.
        if (!DiagnosticText.IsInput(found.Place) || _places.Contains(found.Place)) return true;
        // A place with a line is where a link was written: that link can be judged by itself.
        var mayCause = found.Place.Line == 0 && (_files.Contains(found.Place.File) || IsOfLinks(found.Rule));
        return mayCause || _lost.Any(name => found.Message.Contains(name, StringComparison.Ordinal));
    }

    /// <summary>A link already reported as dead is on every page that shows its text, and it may have been the only way to a page.</summary>
    private static bool IsOfLinks(Rule rule) =>
        rule == CheckRules.BrokenLink || rule == CheckRules.MissingAsset || rule == CheckRules.Orphan;

    /// <summary>Words in the addresses that are missing because a file is missing.</summary>
    private static IEnumerable<string> NamesOf(string file)
    {
        yield return Path.GetFileNameWithoutExtension(file);
        if (file == TitleFilings.File) yield return PageCatalogue.Titles.Address.Value;
        if (file == AdvertFile.File) yield return PageCatalogue.Decode.Address.Value;
        // That page compares the levels of roles with those of others.
        if (file.StartsWith("roles/", StringComparison.Ordinal) || file.StartsWith("matrices/", StringComparison.Ordinal))
            yield return PageCatalogue.Agreement.Address.Value;
    }
}
