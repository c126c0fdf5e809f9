using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>One line of a document's history.</summary>
public sealed record Revision(DateOnly Date, string Change, SourcePlace Place = default);

/// <summary>What every markdown document has in its front matter, and its body.</summary>
public sealed record DocumentHead
{
    public required Slug Slug { get; init; }
    /// <summary>Path inside the input folder.</summary>
    public required string File { get; init; }
    public required Placed<string> Title { get; init; }
    public required Placed<string> Summary { get; init; }
    /// <summary>When somebody last checked the document against its sources.</summary>
    public required DateOnly Reviewed { get; init; }
    public SourcePlace ReviewedPlace { get; init; }
    public required ImmutableArray<Placed<Slug>> Sources { get; init; }
    /// <summary>Newest first.</summary>
    public required ImmutableArray<Revision> History { get; init; }
    /// <summary>Former addresses of the document.</summary>
    public required ImmutableArray<Placed<string>> MovedFrom { get; init; }
    /// <summary>The text as Parse read it; without content in <see cref="Linked"/>.</summary>
    public required MarkdownBody Body { get; init; }

    /// <summary>The same without the text. Link has made a <see cref="LinkedBody"/> of it, and both together would fill most of the memory.</summary>
    public DocumentHead Linked => this with { Body = new MarkdownBody(File, "", UnlinkedHtml.Empty, []) };
}

/// <summary>roles/&lt;role&gt;.md: the article about a role.</summary>
public sealed record RoleArticle(DocumentHead Head)
{
    /// <summary>The sections that every article has; comparisons show how each begins.</summary>
    public static readonly ImmutableArray<string> Facets = ["Focus", Skills, "Tasks", "Goal"];

    /// <summary>The section that names what the role needs, and so what its matrix has levels for.</summary>
    public const string Skills = "Skills";

    public Slug Slug => Head.Slug;
    public required Placed<string> Plural { get; init; }
    /// <summary>Two to four capital letters for table heads.</summary>
    public required Placed<string> Short { get; init; }
    public required Placed<Slug> Group { get; init; }
    public required string Sign { get; init; }
    public required string Colour { get; init; }
    public required ImmutableArray<Placed<string>> OtherTitles { get; init; }
    public ImmutableArray<string> AlsoKnownAs => [.. OtherTitles.Select(title => title.Value)];
    public required ImmutableArray<Placed<Slug>> Related { get; init; }
}

/// <summary>comparisons/&lt;name&gt;.md: two to four roles compared by hand.</summary>
public sealed record WrittenComparison(DocumentHead Head, ImmutableArray<Placed<Slug>> Roles)
{
    /// <summary>The section that the front page shows of the comparison of its roles.</summary>
    public const string Answer = "In short";

    /// <summary>The section, where there is one, that says what a move between the two roles takes.</summary>
    public const string Move = "What a move takes";

    /// <summary>The sections that every written comparison has.</summary>
    public static readonly ImmutableArray<string> Sections = [Answer, "How they differ", "What they share"];
}

/// <summary>pages/&lt;page&gt;.md: a plain page such as method or about.</summary>
public sealed record TextPage(DocumentHead Head);

/// <summary>skills/&lt;group&gt;.yml: skills that belong together.</summary>
public sealed record SkillGroup(Slug Id, string File, string Name, int Order, string Text, ImmutableArray<Skill> Skills);

/// <summary>Something a person can do, to a level.</summary>
/// <param name="Levels">
/// What awareness, working, practitioner and expert look like for this skill, in that order; empty where the general scale serves.
/// </param>
/// <param name="Requires">Skills to learn, at least in part, before this one.</param>
public sealed record Skill(
    Placed<Slug> Id,
    string Name,
    string Definition,
    ImmutableArray<Placed<string>> Aliases,
    ImmutableArray<Placed<Slug>> Requires,
    ImmutableArray<string> Levels,
    ImmutableArray<string> Examples,
    ImmutableArray<SkillReference> References)
{
    /// <summary>Former addresses of its page.</summary>
    public ImmutableArray<Placed<string>> MovedFrom { get; init; } = [];
}

/// <summary>Where an outside framework describes the skill.</summary>
public sealed record SkillReference(string Framework, string? Code, string Name, string Link, Placed<Slug>? Source);

/// <summary>On what a level rests; <see cref="BasisWords"/> says what each of them means.</summary>
public enum Basis
{
    /// <summary>Our judgement; so wherever nothing else is said.</summary>
    Editorial,
    Research,
    Adverts,
    Official,
}

/// <summary>matrices/&lt;role&gt;.yml: the levels that a role asks for; a skill that is not named is not needed.</summary>
public sealed record SkillMatrix(Slug Role, string File, string About, ImmutableArray<Placed<Slug>> Signature, ImmutableArray<MatrixCell> Cells)
{
    /// <summary>On what <see cref="About"/> and <see cref="Partly"/> rest.</summary>
    public ImmutableArray<Placed<Slug>> Sources { get; init; } = [];

    /// <summary>What the list of skills leaves out of the role, so that numbers about it mislead; null where nothing important is missing.</summary>
    public string? Partly { get; init; }

    /// <summary>A matrix without levels, for a role whose matrix is missing or could not be read: its article can still be checked.</summary>
    public static SkillMatrix Missing(Slug role) => new(role, $"matrices/{role}.yml", "", [], []);
}

/// <summary>The level that a role asks for in a skill.</summary>
public sealed record MatrixCell(Placed<Slug> Skill, Level Level, Basis Basis, ImmutableArray<Placed<Slug>> Sources, string? Note)
{
    /// <summary>False if the level could not be read, which is reported; it is "none" then.</summary>
    public bool IsRead { get; init; } = true;
}

/// <summary>An entry of sources.yml: something that claims rest on.</summary>
/// <param name="QuotedIn">Who quotes it, where only a quotation was read.</param>
/// <param name="StillHolds">Why it is right to use a source that is old.</param>
public sealed record Source(Placed<Slug> Id, string Title, string? Authors, string Publisher, int Year, string Address, string Licence, DateOnly Seen,
    string? QuotedIn, string? Note, string? StillHolds = null)
{
    /// <summary>Former addresses of its page.</summary>
    public ImmutableArray<Placed<string>> MovedFrom { get; init; } = [];
}

/// <summary>An entry of glossary.yml.</summary>
public sealed record Term(
    Placed<Slug> Id,
    Placed<string> Name,
    MarkdownBody Definition,
    ImmutableArray<string> Aliases,
    ImmutableArray<Placed<Slug>> See,
    ImmutableArray<Placed<Slug>> Sources);
