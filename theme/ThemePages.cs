using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using RoleSite.Theme.Models;
using RoleSite.Theme.Pages;

namespace RoleSite.Theme;

/// <summary>How a kind of page is drawn.</summary>
/// <param name="Component">Takes the parameters "Model" and "Styles".</param>
/// <param name="StyleSheets">The style sheets that the page needs, in their order: few, because each page carries its own.</param>
public sealed record ThemePage(
    Type Model,
    [property: DynamicallyAccessedMembers(ThemePart.Needs)][param: DynamicallyAccessedMembers(ThemePart.Needs)] Type Component,
    ImmutableArray<string> StyleSheets);

/// <summary>How each kind of page is drawn, a row each.</summary>
public static class ThemePages
{
    private const string EveryPage = "theme.css";

    private static readonly FrozenDictionary<Type, ThemePage> Rows = new[]
    {
        Row<HomePageModel, HomePage>("fills.css", "doors.css", "alike.css", "compare.css"),
        Row<RoleIndexModel, RoleIndexPage>("doors.css"),
        Row<RolePageModel, RolePage>("alike.css", "profile.css"),
        Row<ComparisonPageModel, ComparisonPage>("fills.css", "alike.css", "compare.css"),
        Row<CompareIndexModel, CompareIndexPage>("fills.css", "alike.css", "heat.css", "compare.css", "tools.css", "picker.css"),
        Row<MovePageModel, MovePage>("fills.css", "doors.css", "alike.css", "moves.css"),
        Row<MoveIndexModel, MoveIndexPage>("heat.css", "tools.css", "picker.css"),
        Row<SkillIndexModel, SkillIndexPage>(),
        Row<SkillPageModel, SkillPage>("profile.css"),
        Row<MatrixPageModel, MatrixPage>("heat.css", "tools.css"),
        Row<MapPageModel, MapPage>("map.css"),
        Row<SourcesPageModel, SourcesPage>(),
        Row<SourcePageModel, SourcePage>("profile.css"),
        Row<GlossaryPageModel, GlossaryPage>("glossary.css"),
        Row<TitlesPageModel, TitlesPage>("heat.css", "titles.css"),
        Row<AgreementPageModel, AgreementPage>(),
        Row<TextPageModel, TextPage>(),
        Row<ChangesPageModel, ChangesPage>(),
        Row<HelpPageModel, HelpPage>("help.css"),
        Row<DataPageModel, DataPage>(),
        Row<AssessPageModel, AssessPage>("alike.css", "tools.css", "assess.css"),
        Row<DecodePageModel, DecodePage>("alike.css", "tools.css", "decode.css"),
        Row<DesignPageModel, DesignPage>("fills.css", "doors.css", "alike.css", "compare.css", "design.css"),
        Row<SearchPageModel, SearchPage>("search.css"),
        Row<NotFoundPageModel, NotFoundPage>("doors.css"),
    }.ToFrozenDictionary(row => row.Model);

    public static IEnumerable<ThemePage> All => Rows.Values;

    /// <exception cref="KeyNotFoundException">The kind of page has no row.</exception>
    public static ThemePage For(PageModel model) => Rows[model.GetType()];

    private static ThemePage Row<TModel, [DynamicallyAccessedMembers(ThemePart.Needs)] TComponent>(params ImmutableArray<string> sheets)
        where TModel : PageModel
        where TComponent : IComponent => new(typeof(TModel), typeof(TComponent), [EveryPage, .. sheets]);
}
