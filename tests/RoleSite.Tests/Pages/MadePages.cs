using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Generator.Pages;

namespace RoleSite.Tests.Pages;

/// <summary>Makes the pages that a build would finish one by one.</summary>
internal static class MadePages
{
    /// <summary>Every page, those of the search last.</summary>
    public static ImmutableArray<Page> Of(ComparedSite compared)
    {
        var planned = MakePages.Run(compared, new ThemeFiles(folder: null));
        Page[] pages = [.. planned.Pages.Select(make => make())];
        return [.. pages, .. planned.Search(pages.SelectMany(page => page.Findable)).Pages.Select(make => make())];
    }
}
