using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>The files that the site's own scripts read.</summary>
internal static class ScriptFiles
{
    /// <param name="facets">What comparisons show of each role's article, in the order of the roles.</param>
    public static ImmutableArray<OutputFile> Run(ComparedSite compared, ImmutableArray<ImmutableArray<Facet>> facets)
    {
        var site = compared.Site;
        return
        [
            ScriptJson.File(ToolData.Address, ToolData.Of(compared)),
            ScriptJson.File(DecodeData.Address, DecodeData.Of(site)),
            .. site.Adverts is null ? [] : (OutputFile[])[ScriptJson.File(PublishedData.AdvertsAddress, DecodeData.Adverts(site.Adverts))],
            // One file for each role or group, so that a script loads only what a reader opens.
            .. site.Roles.Select(role => ScriptJson.File($"/data/cells/{role.Slug}.json", CellData.Of(site, role))),
            .. site.Skills.Groups.Select(group => ScriptJson.File($"/data/skill-texts/{group.Id}.json", SkillTexts.Of(site, group))),
            .. site.Roles.Zip(facets, (role, own) => ScriptJson.File<IEnumerable<Facet>>($"/data/facets/{role.Slug}.json", own)),
        ];
    }
}
