using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>
/// What is left of a library without the documents that could not be read. It is never published: its pages are made only to find the errors that
/// only pages show.
/// </summary>
public static class SoundPart
{
    /// <summary>A comparison, and with it the front page, needs this many.</summary>
    private const int FewestRoles = 2;

    /// <param name="lost">Files that no page can be made of.</param>
    /// <returns>The library itself where nothing is lost; null where no page can be made without the lost files.</returns>
    public static Library? Of(Library library, ImmutableHashSet<string> lost)
    {
        if (lost.Any(IsNeededByAll) || library.Levels.Levels.IsEmpty) return null;
        if (lost.IsEmpty) return library;
        ImmutableArray<Role> roles = [.. library.Roles.Where(role => !lost.Contains(role.Article.Head.File) && !lost.Contains(role.Matrix.File))];
        if (roles.Length < FewestRoles) return null;
        var names = roles.Select(role => role.Slug).ToHashSet();
        var terms = library.Terms.Select(term => term.Id.Value).ToHashSet();
        var front = library.Settings.FrontPageRoles.Where(IsThere).ToImmutableArray();
        return library with
        {
            Settings = library.Settings with { FrontPageRoles = front.Length < FewestRoles ? [.. roles.Take(FewestRoles).Select(Placed)] : front },
            Roles = [.. roles.Select(role => role with { Article = role.Article with { Related = [.. role.Article.Related.Where(IsThere)] } })],
            Comparisons = [.. library.Comparisons.Where(comparison => !lost.Contains(comparison.Head.File) && comparison.Roles.All(IsThere))],
            Pages = [.. library.Pages.Where(page => !lost.Contains(page.Head.File))],
            Terms = lost.Contains("glossary.yml")
                ? []
                : [.. library.Terms.Select(term => term with { See = [.. term.See.Where(name => IsThere(name) || IsSkillOrTerm(name.Value))] })],
            Titles = lost.Contains(TitleFilings.File) ? null : library.Titles,
            Adverts = lost.Contains(AdvertFile.File) ? null : library.Adverts,
            Agreement = lost.Contains(AgreementFile.File) || library.Agreement?.Yardsticks.All(HasItsRoles) != true ? null : library.Agreement,
        };

        Placed<Slug> Placed(Role role) => new(role.Slug, SourcePlace.WholeFile(role.Article.Head.File));

        bool HasItsRoles(Yardstick yardstick) => yardstick.Rows.All(IsOfThem);

        bool IsOfThem(YardstickRow row) => IsThere(row.Role) && (row.Other is not { } other || IsThere(other));

        bool IsSkillOrTerm(Slug name) => library.Skills.PositionOf(name) >= 0 || terms.Contains(name);

        bool IsThere(Placed<Slug> role) => names.Contains(role.Value);
    }

    /// <summary>
    /// Whether a file is needed by all pages, or lists entries that have no page of their own. A path without an ending is a folder.
    /// </summary>
    private static bool IsNeededByAll(string file) =>
        file is "site.yml" or "levels.yml" or "sources.yml" || file.StartsWith("skills/", StringComparison.Ordinal)
            || !file.Contains('.', StringComparison.Ordinal);
}
