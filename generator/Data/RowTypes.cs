using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Data;

/// <summary>A JSON file of /data/: what it is, who made it, and its rows. The descriptions go into its schema.</summary>
internal sealed record DataFile<T>
{
    [JsonPropertyName("$schema")]
    [Description("Address of the JSON Schema that describes this file.")]
    public required string Schema { get; init; }
    [Description("What the file holds.")]
    public required string Description { get; init; }
    [Description("Licence of the data, by its short name.")]
    public required string Licence { get; init; }
    [Description("Whom to name when you use the data.")]
    public required string Attribution { get; init; }
    [Description("Address of the site; addresses in the rows start at its root.")]
    public required string Site { get; init; }
    [Description("The rows.")]
    public required IReadOnlyList<T> Items { get; init; }
}

internal sealed record RoleRow
{
    [Description("Name of the role in addresses and in the other files.")]
    public required string Id { get; init; }
    [Description("Title of the role.")]
    public required string Title { get; init; }
    [Description("Two to four letters that stand for the role.")]
    public required string Short { get; init; }
    [Description("Id of the group under which the site lists the role.")]
    public required string Group { get; init; }
    [Description("What the role does, in a sentence.")]
    public required string Summary { get; init; }
    [Description("Other titles for much the same work.")]
    public required IReadOnlyList<string> AlsoKnownAs { get; init; }
    [Description("Ids of roles that are easily mistaken for it.")]
    public required IReadOnlyList<string> Related { get; init; }
    [Description("Ids of the sources that the article rests on.")]
    public required IReadOnlyList<string> Sources { get; init; }
    [Description("Day on which somebody last checked the article against its sources.")]
    [DataType(DataType.Date)]
    public required string Reviewed { get; init; }
    [Description("Address of the role's page on the site.")]
    public required string Address { get; init; }
}

internal sealed record SkillRow
{
    [Description("Name of the skill in addresses and in the other files.")]
    public required string Id { get; init; }
    [Description("Name of the skill.")]
    public required string Name { get; init; }
    [Description("Id of the group that the skill belongs to.")]
    public required string Group { get; init; }
    [Description("Name of that group.")]
    public required string GroupName { get; init; }
    [Description("What the skill is, in a sentence.")]
    public required string Definition { get; init; }
    [Description("Other names of the skill.")]
    public required IReadOnlyList<string> Aliases { get; init; }
    [Description("Ids of the skills to learn, at least in part, before this one.")]
    public required IReadOnlyList<string> Requires { get; init; }
    [Description("What each level looks like for this skill; null where the general scale serves.")]
    public required SkillLevels? Levels { get; init; }
    [Description("Where outside frameworks describe the skill.")]
    public required IReadOnlyList<ReferenceRow> References { get; init; }
    [Description("Address of the skill's page on the site.")]
    public required string Address { get; init; }
}

internal sealed record SkillLevels
{
    [Description("What a person at level 1 does.")]
    public required string Awareness { get; init; }
    [Description("What a person at level 2 does.")]
    public required string Working { get; init; }
    [Description("What a person at level 3 does.")]
    public required string Practitioner { get; init; }
    [Description("What a person at level 4 does.")]
    public required string Expert { get; init; }
}

internal sealed record ReferenceRow
{
    [Description("Name of the framework.")]
    public required string Framework { get; init; }
    [Description("The framework's code for the skill; null where it has none.")]
    public required string? Code { get; init; }
    [Description("The framework's name for the skill.")]
    public required string Name { get; init; }
    [Description("Web address of the description.")]
    public required string Link { get; init; }
}

internal sealed record MatrixRow
{
    [Description("Id of the role.")]
    public required string Role { get; init; }
    [Description("Id of the skill.")]
    public required string Skill { get; init; }
    [Description("Level that the role asks for: 0 none, 1 awareness, 2 working, 3 practitioner, 4 expert. A skill without a row is not needed.")]
    [Range(Model.Level.Lowest, Model.Level.Highest)]
    public required int Level { get; init; }
    [Description("Name of the level.")]
    public required string LevelName { get; init; }
    [Description("On what the level rests: official (a framework gives it), adverts or research (they show that the skill matters; "
        + "the level is ours), or editorial (our judgement).")]
    [AllowedValues(BasisWords.Official, BasisWords.Adverts, BasisWords.Research, BasisWords.Editorial)]
    public required string Basis { get; init; }
    [Description("Ids of the sources that the level rests on.")]
    public required IReadOnlyList<string> Sources { get; init; }
    [Description("Why this level; null where nothing is said.")]
    public required string? Note { get; init; }
    [Description("Whether the skill is one of the few that make the role what it is.")]
    public required bool Signature { get; init; }
}

internal sealed record SimilarityRow
{
    [Description("Id of one role.")]
    public required string A { get; init; }
    [Description("Id of the other role.")]
    public required string B { get; init; }
    [Description("How alike the two are: shared divided by all, the weighted Jaccard index, rounded to six decimals.")]
    [Range(0.0, 1.0)]
    public required double Index { get; init; }
    [Description("Sum over all skills of the smaller of the two levels.")]
    public required int Shared { get; init; }
    [Description("Sum over all skills of the larger of the two levels.")]
    public required int All { get; init; }
    [Description("Share of B's levels that somebody who moves from A to B brings along, rounded to six decimals.")]
    [Range(0.0, 1.0)]
    public required double KeepFromAToB { get; init; }
    [Description("Share of A's levels that somebody who moves from B to A brings along, rounded to six decimals.")]
    [Range(0.0, 1.0)]
    public required double KeepFromBToA { get; init; }
}

internal sealed record SourceRow
{
    [Description("Name of the source in the other files.")]
    public required string Id { get; init; }
    [Description("Title of the source.")]
    public required string Title { get; init; }
    [Description("Who wrote it; null where nobody is named.")]
    public required string? Authors { get; init; }
    [Description("Who published it.")]
    public required string Publisher { get; init; }
    [Description("Year of publication.")]
    public required int Year { get; init; }
    [Description("Web address of the source.")]
    public required string Address { get; init; }
    [Description("Licence of the source itself, which this site's licence does not change.")]
    public required string Licence { get; init; }
    [Description("Day on which we read it.")]
    [DataType(DataType.Date)]
    public required string Seen { get; init; }
    [Description("Who quotes it, where only a quotation was read; null otherwise.")]
    public required string? QuotedIn { get; init; }
    [Description("How we read it and what to keep in mind.")]
    public required string? Note { get; init; }
    [Description("Why it is right to use a source that is old; null where nothing is said.")]
    public required string? StillHolds { get; init; }
}

internal sealed record TitleRow
{
    [Description("Id of the job title.")]
    public required string Title { get; init; }
    [Description("The job title as people write it.")]
    public required string TitleName { get; init; }
    [Description("Id of the role with this title; null where the site has none.")]
    public required string? Role { get; init; }
    [Description("Id of the authority that was asked.")]
    public required string Authority { get; init; }
    [Description("Name of that authority.")]
    public required string AuthorityName { get; init; }
    [Description("What the authority does with the title: own (an entry of its own), alternate (another name for an entry), "
        + "part-of (a part or example of something wider), same-as (the same job as another title), "
        + "near (not there; the nearest entry has another name) or absent (not there). "
        + "A title without a row was not looked up.")]
    [AllowedValues("own", "alternate", "part-of", "same-as", "near", "absent")]
    public required string FiledAs { get; init; }
    [Description("The entry or title that it belongs to, in the authority's own words and codes; null where there is none.")]
    public required string? Of { get; init; }
    [Description("Ids of the sources that it rests on.")]
    public required IReadOnlyList<string> Sources { get; init; }
    [Description("What to keep in mind; null where nothing is said.")]
    public required string? Note { get; init; }
}
