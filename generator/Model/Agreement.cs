using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>agreement.yml: what others say of the roles, beside which the site sets its own levels.</summary>
public sealed record AgreementFile
{
    /// <summary>Path inside the input folder.</summary>
    public const string File = "agreement.yml";

    public required Placed<string> Title { get; init; }
    public required Placed<string> Summary { get; init; }
    /// <summary>When somebody last checked the file against its sources.</summary>
    public required Placed<DateOnly> Reviewed { get; init; }
    public required MarkdownBody Introduction { get; init; }
    public required ImmutableArray<AgreementSection> Sections { get; init; }

    public IEnumerable<Yardstick> Yardsticks => Sections.Select(section => section.Yardstick).OfType<Yardstick>();

    public IEnumerable<MarkdownBody> Bodies => [Introduction, .. Sections.SelectMany(section => new[] { section.Text, section.After })];
}

/// <summary>A part of the page: text, what others say and ours beside it, and text after that.</summary>
public sealed record AgreementSection(Placed<string> Title, MarkdownBody Text, Yardstick? Yardstick, MarkdownBody After);

/// <summary>What a row of a yardstick is measured against.</summary>
public enum Measure
{
    /// <summary>The level that somebody gives a role in a skill; ours is the level in each skill of ours that is named.</summary>
    Level,
    /// <summary>
    /// How much a group of competences matters to a role, as a number; ours is the mean level in the skills that have a reference whose code begins
    /// like those of the group.
    /// </summary>
    Mean,
    /// <summary>How alike somebody finds two roles, as a number; ours is the weighted Jaccard index of their levels.</summary>
    Similarity,
    /// <summary>What somebody says of a move from one role to another, in words; ours is the part of the new role that the move keeps.</summary>
    Kept,
}

/// <summary>What one source says of several roles or pairs of roles.</summary>
/// <param name="Name">Who says it, as the head of a column.</param>
/// <param name="Caption">What the table shows.</param>
public sealed record Yardstick(Placed<string> Name, Placed<string> Caption, Placed<Slug> Source, Measure Measure, ImmutableArray<YardstickRow> Rows);

/// <param name="Other">The second role, where two are meant.</param>
/// <param name="About">Their name for the skill, the group of competences or the title.</param>
/// <param name="Says">What they say: a level by its name in lower case, a number, or words; as written.</param>
/// <param name="Skills">The skills of ours that theirs takes in.</param>
/// <param name="Code">How the codes of a group of competences begin.</param>
public sealed record YardstickRow(
    Placed<Slug> Role, Placed<Slug>? Other, string? About, Placed<string> Says, ImmutableArray<Placed<Slug>> Skills, Placed<string>? Code);
