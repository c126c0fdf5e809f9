using RoleSite.Generator.Model;
using RoleSite.Theme;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>Says what every page of the site shows. Nothing is rendered yet.</summary>
public static class MakePages
{
    public static SitePages Run(ComparedSite compared, ThemeFiles theme, int workers)
    {
        var site = compared.Site;
        var parts = new PageParts(compared, Frame(site, theme));
        Func<Page>[] makers =
        [
            () => HomePages.Home(parts),
            () => RolePages.RoleIndex(parts),
            .. Enumerable.Range(0, site.Roles.Length).Select<int, Func<Page>>(role => () => RolePages.Role(parts, role)),
            () => ComparisonPages.CompareIndex(parts),
            .. compared.Comparisons.Select<RoleComparison, Func<Page>>(comparison => () => ComparisonPages.Comparison(parts, comparison)),
            () => MovePages.MoveIndex(parts),
            .. compared.Moves.Select<MovePlan, Func<Page>>(plan => () => MovePages.Move(parts, plan)),
            () => SkillPages.SkillIndex(parts),
            .. Enumerable.Range(0, site.Skills.Skills.Length).Select<int, Func<Page>>(skill => () => SkillPages.Skill(parts, skill)),
            () => SkillPages.Matrix(parts),
            () => AssessPages.Assess(parts),
            () => MapPages.Map(parts),
            () => DecodePages.Decode(parts),
            () => SourcePages.List(parts),
            .. SourcePages.Listed(site).Select<Source, Func<Page>>(source => () => SourcePages.Source(parts, source)),
            () => ReferencePages.Glossary(parts),
            () => ReferencePages.Changes(parts),
            .. site.Titles is null ? [] : (Func<Page>[])[() => TitlePages.Titles(parts, site.Titles)],
            .. compared.Agreement is not { } agreement ? [] : (Func<Page>[])[() => AgreementPages.Agreement(parts, agreement)],
            .. site.Pages.Select<LinkedTextPage, Func<Page>>(page => () => TextPages.Text(parts, page)),
            () => TextPages.Data(parts),
            () => DesignPages.Design(parts),
            .. TextPages.Help(parts),
            () => HomePages.NotFound(parts),
        ];
        var pages = new Page[makers.Length];
        Parallel.For(0, makers.Length, new ParallelOptions { MaxDegreeOfParallelism = workers }, i => pages[i] = makers[i]());
        var findable = SearchEntries.Of(pages, SearchWords.Of(site));
        pages = [.. pages, .. SearchPages.Run(parts, findable)];
        return new SitePages([.. pages], findable, [.. site.Roles.Select(role => RoleFacets.Of(site, role))]);
    }

    private static SiteFrame Frame(Site site, ThemeFiles theme) => new()
    {
        Name = site.Settings.Title,
        Tagline = site.Settings.Tagline,
        Language = site.Settings.Language,
        Menu = [.. site.Settings.Menu.Select(entry => entry.Link)],
        FooterLinks = [.. PageCatalogue.All.Where(page => page.InFooter is not null).OrderBy(page => page.InFooter).Select(site.LinkTo).OfType<PageLink>()],
        Links = new SiteLinks
        {
            Search = PageCatalogue.Search.Link,
            Compare = PageCatalogue.Compare.Address.Value,
            Skills = PageCatalogue.Skills.Address.Value,
            LevelScale = PageCatalogue.LevelScale.Value,
            Matrix = PageCatalogue.Matrix.Address.Value,
            Method = PageCatalogue.Method.Address.Value,
        },
        Repository = site.Settings.Repository,
        Icon = theme.IconAddress.Value,
        Feed = PublishedData.FeedAddress,
        Scripts = theme.ScriptFolder,
        Ground = DesignTokens.Ground,
    };
}
