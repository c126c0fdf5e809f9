using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>The files that the site's own scripts read.</summary>
internal static class ScriptFiles
{
    /// <param name="facets">What comparisons show of each role's article, in the order of the roles.</param>
    /// <returns>What makes each file.</returns>
    public static IEnumerable<Func<OutputFile>> Makers(ComparedSite compared, ImmutableArray<ImmutableArray<Facet>> facets)
    {
        var site = compared.Site;
        return
        [
            () => ScriptJson.File(ToolData.Address, ToolData.Of(compared)),
            () => ScriptJson.File(DecodeData.Address, DecodeData.Of(site)),
            .. Made<AdvertFile>(
                site.Adverts is null ? [] : [site.Adverts], adverts => ScriptJson.File(PublishedData.AdvertsAddress, DecodeData.Adverts(adverts))),
            // One file for each role or group, so that a script loads only what a reader opens.
            .. Made(site.Roles, role => ScriptJson.File($"/data/cells/{role.Slug}.json", CellData.Of(site, role))),
            () => ScriptJson.File("/data/telling-skills.json", SkillTexts.Of(site, compared.Telling.Select(skill => site.Skills.Skills[skill]))),
            .. Made(site.Skills.Groups, group => ScriptJson.File($"/data/skill-texts/{group.Id}.json", SkillTexts.Of(site, group.Skills))),
            .. Made(site.Roles.Zip(facets), pair => ScriptJson.File<IEnumerable<Facet>>($"/data/facets/{pair.First.Slug}.json", pair.Second)),
        ];

        static IEnumerable<Func<OutputFile>> Made<T>(IEnumerable<T> items, Func<T, OutputFile> make) =>
            items.Select<T, Func<OutputFile>>(item => () => make(item));
    }
}
