using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The list of made-up adverts that visitors may try: by the role that each was written for, with what is odd about it.</summary>
public static class AdvertChoices
{
    /// <summary>An advert of fewer words is called short.</summary>
    private const int FewWords = 60;

    /// <summary>A group for each role, in the order of the roles; then those for several, and those for other jobs.</summary>
    public static ImmutableArray<AdvertGroup> Of(ImmutableArray<LinkedRole> roles, AdvertFile file)
    {
        IEnumerable<(string Name, IEnumerable<Advert> Adverts)> groups =
        [
            .. roles.Select(role => (role.Title, file.Adverts.Where(advert => advert.AsksFor is [var only] && only.Value == role.Slug))),
            ("Two roles in one", file.Adverts.Where(advert => advert.AsksFor.Length > 1)),
            ("Other jobs", file.Adverts.Where(advert => advert.AsksFor.IsEmpty)),
        ];
        return [.. groups.Where(group => group.Adverts.Any()).Select(group => new AdvertGroup(group.Name, Numbered(group.Adverts.Select(advert => Choice(advert, roles, file)))))];
    }

    /// <summary>Names that stand more than once get a number from the second on.</summary>
    private static ImmutableArray<AdvertChoice> Numbered(IEnumerable<AdvertChoice> choices)
    {
        var all = choices.ToArray();
        return
        [
            .. all.Select((choice, i) => all.Take(i).Count(earlier => earlier.Name == choice.Name) is > 0 and var before
                ? choice with { Name = $"{choice.Name}, {before + 1}" }
                : choice),
        ];
    }

    private static AdvertChoice Choice(Advert advert, ImmutableArray<LinkedRole> roles, AdvertFile file)
    {
        string?[] odd =
        [
            advert.AsksFor.Length == 1 && IsTitleOfAnother(advert, roles, file) ? "title of another role" : null,
            advert.Text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length < FewWords ? "short" : null,
            advert.IsHeldOut ? "held out" : null,
        ];
        var said = string.Join(", ", odd.OfType<string>());
        return new AdvertChoice(advert.Id.Value.Value, said.Length == 0 ? advert.Title.Value : $"{advert.Title.Value} ({said})");
    }

    /// <summary>The longest name of a role in a title decides, as it does where adverts are read.</summary>
    private static bool IsTitleOfAnother(Advert advert, ImmutableArray<LinkedRole> roles, AdvertFile file)
    {
        var named = roles
            .SelectMany(role => role.Role.Article.AlsoKnownAs.Prepend(role.Title).Concat(file.TitlesFor(role.Slug)).Select(name => (Name: name, role.Slug)))
            .Where(pair => advert.Title.Value.Contains(pair.Name, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(pair => pair.Name.Length).FirstOrDefault();
        return named.Name is not null && named.Slug != advert.AsksFor[0].Value;
    }
}
