using System.Collections.Immutable;
using RoleSite.Theme.Models;
using RoleSite.Theme.Pages;

namespace RoleSite.Theme;

/// <summary>Which component draws which page; each takes the parameters "Model" and "Styles".</summary>
public static class ThemePages
{
    /// <summary>The style sheets that a page needs, in their order: few, because each page carries its own.</summary>
    public static ImmutableArray<string> StyleSheetsFor(PageModel model) => model switch
    {
        HomePageModel or ComparisonPageModel => ["theme.css", "alike.css", "compare.css"],
        RolePageModel => ["theme.css", "alike.css", "profile.css"],
        SkillPageModel or SourcePageModel => ["theme.css", "profile.css"],
        TitlesPageModel => ["theme.css", "heat.css", "titles.css"],
        CompareIndexModel or MatrixPageModel => ["theme.css", "heat.css"],
        GlossaryPageModel => ["theme.css", "glossary.css"],
        HelpPageModel => ["theme.css", "help.css"],
        SearchPageModel => ["theme.css", "search.css"],
        _ => ["theme.css"],
    };

    public static Type ComponentFor(PageModel model) => model switch
    {
        HomePageModel => typeof(HomePage),
        RoleIndexModel => typeof(RoleIndexPage),
        RolePageModel => typeof(RolePage),
        ComparisonPageModel => typeof(ComparisonPage),
        CompareIndexModel => typeof(CompareIndexPage),
        SkillIndexModel => typeof(SkillIndexPage),
        SkillPageModel => typeof(SkillPage),
        MatrixPageModel => typeof(MatrixPage),
        SourcesPageModel => typeof(SourcesPage),
        SourcePageModel => typeof(SourcePage),
        GlossaryPageModel => typeof(GlossaryPage),
        TitlesPageModel => typeof(TitlesPage),
        TextPageModel => typeof(TextPage),
        ChangesPageModel => typeof(ChangesPage),
        HelpPageModel => typeof(HelpPage),
        DataPageModel => typeof(DataPage),
        SearchPageModel => typeof(SearchPage),
        NotFoundPageModel => typeof(NotFoundPage),
        _ => throw new ArgumentOutOfRangeException(nameof(model), model.GetType().Name, "This page model has no component."),
    };
}
