using System.Collections.Immutable;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>What was found before the pages were made, and so may be why something is wrong with them: that is not told as one more mistake.</summary>
internal sealed class EarlierMistakes(Report report)
{
    private readonly bool _loseNothing = report.LosesNothing;
    private readonly ImmutableHashSet<string> _files = report.FilesWithErrors();
    private readonly ImmutableHashSet<SourcePlace> _places = report.PlacesOfErrors();
    private readonly ImmutableArray<string> _lost = [.. report.LostFiles().SelectMany(NamesOf)];

    public bool MayCause(Diagnostic found)
    {
        if (_loseNothing) return false;
        // What is wrong with a computed page may come from any of the files that it is made from.
        if (!DiagnosticText.IsInput(found.Place) || _places.Contains(found.Place)) return true;
        // A line tells where a link is written, and that can be judged by itself.
        var mayCause = found.Place.Line == 0 && (_files.Contains(found.Place.File) || IsOfLinks(found.Rule));
        return mayCause || _lost.Any(name => found.Message.Contains(name, StringComparison.Ordinal));
    }

    /// <summary>A link that was told to be dead stands on every page that shows its text, and the way to a page may be among those links.</summary>
    private static bool IsOfLinks(Rule rule) => rule == CheckRules.BrokenLink || rule == CheckRules.MissingAsset || rule == CheckRules.Orphan;

    /// <summary>The words by which the addresses are known that are missing together with a file.</summary>
    private static IEnumerable<string> NamesOf(string file)
    {
        yield return Path.GetFileNameWithoutExtension(file);
        if (file == TitleClaims.File) yield return PageCatalogue.Titles.Address.Value;
        if (file == AdvertFile.File) yield return PageCatalogue.Decode.Address.Value;
        // It sets the levels of roles beside those of others.
        if (file.StartsWith("roles/", StringComparison.Ordinal) || file.StartsWith("matrices/", StringComparison.Ordinal)) yield return PageCatalogue.Agreement.Address.Value;
    }
}
