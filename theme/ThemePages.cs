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
        HomePageModel => ["theme.css", "fills.css", "doors.css", "alike.css", "compare.css"],
        ComparisonPageModel => ["theme.css", "fills.css", "alike.css", "compare.css"],
        RoleIndexModel or NotFoundPageModel => ["theme.css", "doors.css"],
        RolePageModel => ["theme.css", "alike.css", "profile.css"],
        MovePageModel => ["theme.css", "fills.css", "doors.css", "alike.css", "moves.css"],
        SkillPageModel or SourcePageModel => ["theme.css", "profile.css"],
        TitlesPageModel => ["theme.css", "heat.css", "titles.css"],
        AssessPageModel => ["theme.css", "alike.css", "tools.css", "assess.css"],
        DecodePageModel => ["theme.css", "alike.css", "tools.css", "decode.css"],
        DesignPageModel => ["theme.css", "fills.css", "doors.css", "alike.css", "compare.css", "design.css"],
        CompareIndexModel => ["theme.css", "fills.css", "doors.css", "alike.css", "heat.css", "compare.css", "tools.css", "picker.css"],
        MoveIndexModel => ["theme.css", "heat.css", "tools.css", "picker.css"],
        MatrixPageModel => ["theme.css", "heat.css", "tools.css"],
        MapPageModel => ["theme.css", "map.css"],
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
        MovePageModel => typeof(MovePage),
        MoveIndexModel => typeof(MoveIndexPage),
        SkillIndexModel => typeof(SkillIndexPage),
        SkillPageModel => typeof(SkillPage),
        MatrixPageModel => typeof(MatrixPage),
        MapPageModel => typeof(MapPage),
        SourcesPageModel => typeof(SourcesPage),
        SourcePageModel => typeof(SourcePage),
        GlossaryPageModel => typeof(GlossaryPage),
        TitlesPageModel => typeof(TitlesPage),
        AgreementPageModel => typeof(AgreementPage),
        TextPageModel => typeof(TextPage),
        ChangesPageModel => typeof(ChangesPage),
        HelpPageModel => typeof(HelpPage),
        DataPageModel => typeof(DataPage),
        AssessPageModel => typeof(AssessPage),
        DecodePageModel => typeof(DecodePage),
        DesignPageModel => typeof(DesignPage),
        SearchPageModel => typeof(SearchPage),
        NotFoundPageModel => typeof(NotFoundPage),
        _ => throw new ArgumentOutOfRangeException(nameof(model), model.GetType().Name, "This page model has no component."),
    };
}
