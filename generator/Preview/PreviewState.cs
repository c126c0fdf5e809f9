using System.Collections.Immutable;

namespace RoleSite.Generator.Preview;

/// <summary>What browsers are shown: the last good site, and the errors of the last build.</summary>
/// <param name="Site">Null until a build succeeds.</param>
/// <param name="Version">Changes whenever pages should reload.</param>
internal sealed record PreviewState(SiteFiles? Site, string Version, ImmutableArray<PanelError> Errors)
{
    /// <summary>The state after another build.</summary>
    public static PreviewState After(PreviewState? before, BuildResult result, string inputName)
    {
        if (result.HasErrors) return Without(before, PanelError.Of(result, inputName));

        // Editors save more than once; a build that changes nothing must not reload the page.
        return before?.Site is { } site && site.HasSameContentAs(result.Files)
            ? before with { Errors = [] }
            : new PreviewState(new SiteFiles(result.Files), NewVersion(), []);
    }

    /// <summary>The state after a build without a site: the last good one is kept.</summary>
    public static PreviewState Without(PreviewState? before, ImmutableArray<PanelError> errors) =>
        // Without a site the page shows the errors, so it changes with them.
        new(before?.Site, before?.Site is null ? NewVersion() : before.Version, errors);

    /// <summary>Also differs from the versions of an earlier preview, whose pages may still be open.</summary>
    private static string NewVersion() => Guid.NewGuid().ToString("N");
}
