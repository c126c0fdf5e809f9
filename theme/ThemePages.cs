using System.Collections.Immutable;
using RoleSite.Theme.Models;
using RoleSite.Theme.Pages;

namespace RoleSite.Theme;

/// <summary>Which component draws which page; each takes the parameters "Model" and "Styles".</summary>
public static class ThemePages
{
    /// <summary>The style sheet of every page, and those that some pages need besides.</summary>
    public static ImmutableArray<string> StyleSheets { get; } = ["theme.css", "compare.css", "heat.css"];

    /// <summary>The style sheet that a page needs besides theme.css; null where that one is enough.</summary>
    public static string? ExtraStyleSheet(PageModel model) => model switch
    {
        HomePageModel or ComparisonPageModel => "compare.css",
        CompareIndexModel or MatrixPageModel => "heat.css",
        _ => null,
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
        GlossaryPageModel => typeof(GlossaryPage),
        TextPageModel => typeof(TextPage),
        ChangesPageModel => typeof(ChangesPage),
        HelpPageModel => typeof(HelpPage),
        DataPageModel => typeof(DataPage),
        NotFoundPageModel => typeof(NotFoundPage),
        _ => throw new ArgumentOutOfRangeException(nameof(model), model.GetType().Name, "This page model has no component."),
    };
}
