using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>Checks that whatever style sheets, scripts, feeds and texts for programs refer to exists.</summary>
internal static class CheckFileLinks
{
    public static void Find(FileFacts file, FinishedSite site, Report report)
    {
        foreach (var target in file.References)
        {
            // A broken link in an article is reported there, not again in the file made from it.
            if (site.Has(target.Path) || site.PlacesOf(target).Any()) continue;
            report.Add(CheckRules.MissingAsset, SourcePlace.WholeFile(file.Address.Value),
                $"'{file.Address}' refers to '{target.Path}', which is not there.{site.HintFor(target.Path)}");
        }
    }
}
