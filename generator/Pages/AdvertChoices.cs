using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The made-up adverts that visitors can try, grouped by the role that each was written for, with what is unusual about it.</summary>
internal static class AdvertChoices
{
    /// <summary>An advert with fewer words than this is called short.</summary>
    private const int FewWords = 60;

    /// <summary>One group per role, in their order; then adverts for several roles, and for other jobs. Empty groups are left out.</summary>
    public static ImmutableArray<AdvertGroup> Of(ImmutableArray<LinkedRole> roles, AdvertFile file)
    {
        IEnumerable<(string Name, IEnumerable<Advert> Adverts)> groups =
        [
            .. roles.Select(role => (role.Title, file.Adverts.Where(advert => advert.AsksFor is [var only] && only.Value == role.Slug))),
            ("Two roles in one", file.Adverts.Where(advert => advert.AsksFor.Length > 1)),
            ("Other jobs", file.Adverts.Where(advert => advert.AsksFor.IsEmpty)),
        ];
        return
        [
            .. from entry in groups
               where entry.Adverts.Any()
               select new AdvertGroup(entry.Name, Numbered(entry.Adverts.Select(advert => Choice(advert, roles, file)))),
        ];
    }

    /// <summary>Where a name occurs more than once, every occurrence after the first gets a number.</summary>
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
        string?[] unusual =
        [
            advert.AsksFor.Length == 1 && IsTitleOfAnother(advert, roles, file) ? "title of another role" : null,
            advert.Text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length < FewWords ? "short" : null,
            advert.IsHeldOut ? "held out" : null,
        ];
        var remarks = string.Join(", ", unusual.OfType<string>());
        return new AdvertChoice(advert.Id.Value.Value, remarks.Length == 0 ? advert.Title.Value : $"{advert.Title.Value} ({remarks})");
    }

    /// <summary>The longest role name in the title decides which role it names; the script that reads adverts does the same.</summary>
    private static bool IsTitleOfAnother(Advert advert, ImmutableArray<LinkedRole> roles, AdvertFile file)
    {
        var named = roles
            .SelectMany(role => NamesOf(role, file), (role, name) => (Name: name, role.Slug))
            .Where(pair => advert.Title.Value.Contains(pair.Name, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(pair => pair.Name.Length).FirstOrDefault();
        return named.Name is not null && named.Slug != advert.AsksFor[0].Value;
    }

    private static IEnumerable<string> NamesOf(LinkedRole role, AdvertFile file) =>
        [role.Title, .. role.Role.Article.AlsoKnownAs, .. file.TitlesFor(role.Slug)];
}
