using System.Collections.Immutable;
using RoleSite.Generator;
using RoleSite.Generator.Author;
using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Write;
using Xunit;

namespace RoleSite.Tests.Author;

/// <summary>Plans and makes changes of little sites.</summary>
internal static class Drafts
{
    public static readonly DateOnly Today = new(2026, 12, 24);

    public static readonly RoleRequest PastryCook = new("Pastry Cook", null, "kitchen", null, null);

    public static StudiedContent Studied(this LittleSite site) => Build.Study(new BuildOptions(site.Folder, Workers: 2));

    public static Planned NewRoleIn(LittleSite site, RoleRequest request) => NewRole.Run(request, site.Studied().Parsed, Today);

    /// <summary>Makes a planned change, which must be possible.</summary>
    public static LittleSite Make(this LittleSite site, Planned planned)
    {
        Assert.Null(planned.Refusal);
        Assert.Null(ChangeInput.Run(site.Folder, planned.Change!));
        return site;
    }

    public static string Refusal(Planned planned)
    {
        Assert.Null(planned.Change);
        return planned.Refusal!;
    }

    /// <summary>The errors of a site but for those that say what a person has still to write.</summary>
    public static ImmutableArray<string> OtherErrors(this LittleSite site) =>
    [
        .. SiteRun.Of(site).Diagnostics.Where(found => found.Rule.Severity == Severity.Error && found.Rule != ParseRules.Unfinished)
            .Select(found => $"{found.Place.File}({found.Place.Line}): {found.Rule.Code} {found.Message}"),
    ];

    /// <summary>Every file of a site with its content, to see that nothing was changed.</summary>
    public static string Everything(this LittleSite site) =>
        string.Join('\n', Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => file + Convert.ToBase64String(File.ReadAllBytes(file))));
}
