using System.Collections.Immutable;

namespace RoleSite.Generator.Data;

/// <summary>The columns of each data set as CSV: the properties of its JSON rows, lists joined by semicolons.</summary>
internal static class DataColumns
{
    public static ImmutableArray<DataColumn<RoleRow>> Roles =>
    [
        new("id", role => role.Id),
        new("title", role => role.Title),
        new("short", role => role.Short),
        new("group", role => role.Group),
        new("summary", role => role.Summary),
        new("alsoKnownAs", role => DataCsv.List(role.AlsoKnownAs)),
        new("related", role => DataCsv.List(role.Related)),
        new("sources", role => DataCsv.List(role.Sources)),
        new("reviewed", role => role.Reviewed),
        new("address", role => role.Address),
    ];

    public static ImmutableArray<DataColumn<SkillRow>> Skills =>
    [
        new("id", skill => skill.Id),
        new("name", skill => skill.Name),
        new("group", skill => skill.Group),
        new("groupName", skill => skill.GroupName),
        new("definition", skill => skill.Definition),
        new("aliases", skill => DataCsv.List(skill.Aliases)),
        new("requires", skill => DataCsv.List(skill.Requires)),
        new("awareness", skill => skill.Levels?.Awareness),
        new("working", skill => skill.Levels?.Working),
        new("practitioner", skill => skill.Levels?.Practitioner),
        new("expert", skill => skill.Levels?.Expert),
        new("references", skill => DataCsv.List(skill.References.Select(InShort))),
        new("address", skill => skill.Address),
    ];

    public static ImmutableArray<DataColumn<MatrixRow>> Matrix =>
    [
        new("role", cell => cell.Role),
        new("skill", cell => cell.Skill),
        new("level", cell => cell.Level.ToString()),
        new("levelName", cell => cell.LevelName),
        new("basis", cell => cell.Basis),
        new("sources", cell => DataCsv.List(cell.Sources)),
        new("note", cell => cell.Note),
        new("signature", cell => cell.Signature ? "true" : "false"),
    ];

    public static ImmutableArray<DataColumn<SimilarityRow>> Similarities =>
    [
        new("a", pair => pair.A),
        new("b", pair => pair.B),
        new("index", pair => pair.Index.ToString("F6")),
        new("shared", pair => pair.Shared.ToString()),
        new("all", pair => pair.All.ToString()),
        new("keepFromAToB", pair => pair.KeepFromAToB.ToString("F6")),
        new("keepFromBToA", pair => pair.KeepFromBToA.ToString("F6")),
    ];

    public static ImmutableArray<DataColumn<SourceRow>> Sources =>
    [
        new("id", source => source.Id),
        new("title", source => source.Title),
        new("authors", source => source.Authors),
        new("publisher", source => source.Publisher),
        new("year", source => source.Year.ToString()),
        new("address", source => source.Address),
        new("licence", source => source.Licence),
        new("seen", source => source.Seen),
        new("quotedIn", source => source.QuotedIn),
        new("note", source => source.Note),
        new("stillHolds", source => source.StillHolds),
    ];

    public static ImmutableArray<DataColumn<TitleRow>> Titles =>
    [
        new("title", title => title.Title),
        new("titleName", title => title.TitleName),
        new("role", title => title.Role),
        new("authority", title => title.Authority),
        new("authorityName", title => title.AuthorityName),
        new("filedAs", title => title.FiledAs),
        new("of", title => title.Of),
        new("sources", title => DataCsv.List(title.Sources)),
        new("note", title => title.Note),
    ];

    private static string InShort(ReferenceRow reference) => $"{reference.Framework}: {string.Join(' ', reference.Code, reference.Name).Trim()}";
}
