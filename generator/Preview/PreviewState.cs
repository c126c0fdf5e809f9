using System.Collections.Immutable;

namespace RoleSite.Generator.Preview;

/// <summary>What browsers are shown: the last good site, and the mistakes of the last build.</summary>
/// <param name="Site">Null until a build succeeds.</param>
/// <param name="Version">Another one whenever pages should be loaded again.</param>
public sealed record PreviewState(SiteFiles? Site, string Version, ImmutableArray<PreviewMistake> Mistakes)
{
    /// <summary>The state after another build.</summary>
    public static PreviewState After(PreviewState? before, BuildResult result, string inputName)
    {
        if (result.HasErrors) return Without(before, PreviewMistake.Of(result, inputName));

        // Editors save more than once; a build that changes nothing must not make the page flash.
        return before?.Site is { } site && site.HasSameContentAs(result.Files)
            ? before with { Mistakes = [] }
            : new PreviewState(new SiteFiles(result.Files), NewVersion(), []);
    }

    /// <summary>The state after a build that gave no site: the last good one stays.</summary>
    public static PreviewState Without(PreviewState? before, ImmutableArray<PreviewMistake> mistakes) =>
        // The page that stands in for a site is made of the mistakes, so it changes with them.
        new(before?.Site, before?.Site is null ? NewVersion() : before.Version, mistakes);

    /// <summary>Unlike those of an earlier run of the preview too, which a browser may still have open.</summary>
    private static string NewVersion() => Guid.NewGuid().ToString("N");
}
