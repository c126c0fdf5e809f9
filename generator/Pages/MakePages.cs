using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>Decides which pages the site has and what each shows. A page is made only when it is asked for.</summary>
public static class MakePages
{
    public static PlannedPages Run(ComparedSite compared, ThemeFiles theme)
    {
        var site = compared.Site;
        var context = new PageContext(compared, Frame(site, theme));
        Func<Page>[] makers =
        [
            () => HomePages.Home(context),
            () => RolePages.RoleIndex(context),
            .. Enumerable.Range(0, site.Roles.Length).Select<int, Func<Page>>(role => () => RolePages.Role(context, role)),
            () => ComparisonPages.CompareIndex(context),
            .. compared.Comparisons.Select<RoleComparison, Func<Page>>(comparison => () => ComparisonPages.Comparison(context, comparison)),
            () => MovePages.MoveIndex(context),
            .. compared.Moves.Select<MovePlan, Func<Page>>(plan => () => MovePages.Move(context, plan)),
            () => SkillPages.SkillIndex(context),
            .. Enumerable.Range(0, site.Skills.Skills.Length).Select<int, Func<Page>>(skill => () => SkillPages.Skill(context, skill)),
            () => SkillPages.Matrix(context),
            () => AssessPages.Assess(context),
            () => MapPages.Map(context),
            () => DecodePages.Decode(context),
            () => SourcePages.List(context),
            .. SourcePages.Listed(site).Select<Source, Func<Page>>(source => () => SourcePages.Source(context, source)),
            () => ReferencePages.Glossary(context),
            () => ReferencePages.Changes(context),
            .. site.Titles is null ? [] : (Func<Page>[])[() => TitlePages.Titles(context, site.Titles)],
            .. compared.Agreement is not { } agreement ? [] : (Func<Page>[])[() => AgreementPages.Agreement(context, agreement)],
            .. site.Pages.Select<LinkedTextPage, Func<Page>>(page => () => TextPages.Text(context, page)),
            () => TextPages.Data(context),
            () => DesignPages.Design(context),
            .. TextPages.Help(context),
            () => HomePages.NotFound(context),
        ];
        var words = SearchWords.Of(site);
        return new PlannedPages([.. makers.Select(Findable)], Search, [.. site.Roles.Select(role => RoleFacets.Of(site, role))]);

        Func<Page> Findable(Func<Page> make) => () =>
        {
            var page = make();
            return page with { Findable = SearchEntries.Of(page.Model, words) };
        };

        PlannedSearch Search(IEnumerable<SearchEntry> entries)
        {
            var inOrder = SearchEntries.InOrder(entries);
            return new PlannedSearch(inOrder, [.. SearchPages.Run(context, inOrder)]);
        }
    }

    private static SiteFrame Frame(Site site, ThemeFiles theme) => new()
    {
        Name = site.Settings.Title,
        Tagline = site.Settings.Tagline,
        Language = site.Settings.Language,
        Menu = [.. site.Settings.Menu.Select(entry => entry.Link)],
        FooterLinks =
        [
            .. PageCatalogue.All.Where(page => page.InFooter is not null).OrderBy(page => page.InFooter).Select(site.LinkTo).OfType<PageLink>(),
        ],
        Links = new SiteLinks
        {
            Search = PageCatalogue.Search.Link,
            Compare = PageCatalogue.Compare.Address.Value,
            Skills = PageCatalogue.Skills.Address.Value,
            LevelScale = PageCatalogue.LevelScale.Value,
            Matrix = PageCatalogue.Matrix.Address.Value,
            Method = PageCatalogue.Method.Address.Value,
        },
        HighestRoleLevel = site.Roles.Max(role => role.Role.Levels.Max()).Value,
        Repository = site.Settings.Repository,
        Icon = (site.Mark?.Address ?? theme.IconAddress).Value,
        Feed = PublishedData.FeedAddress,
        Scripts = theme.ScriptFolder,
        Background = SiteLook.Background(site.Settings.Look),
        Mark = site.Mark?.Address.Value,
    };
}
