using RoleSite.Theme.Models;
using RoleSite.Theme.Pages;

namespace RoleSite.Theme;

/// <summary>Which component draws which page; each takes the parameters "Model" and "Styles".</summary>
public static class ThemePages
{
    /// <summary>Whether a page needs compare.css besides theme.css.</summary>
    public static bool HasComparisonTables(PageModel model) => model is HomePageModel or ComparisonPageModel or CompareIndexModel or MatrixPageModel;

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
        GlossaryPageModel => typeof(GlossaryPage),
        TextPageModel => typeof(TextPage),
        ChangesPageModel => typeof(ChangesPage),
        HelpPageModel => typeof(HelpPage),
        DataPageModel => typeof(DataPage),
        NotFoundPageModel => typeof(NotFoundPage),
        _ => throw new ArgumentOutOfRangeException(nameof(model), model.GetType().Name, "This page model has no component."),
    };
}
