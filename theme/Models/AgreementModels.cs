using System.Collections.Immutable;

namespace RoleSite.Theme.Models;

/// <summary>How the levels of the site agree with what others say.</summary>
public sealed record AgreementPageModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Summary { get; init; }
    public required string IntroductionHtml { get; init; }
    /// <summary>The result in short, one sentence per framework that gives levels.</summary>
    public required ImmutableArray<CitedSentence> InShort { get; init; }
    /// <summary>How well our orders agree with those of others; without rows where nobody gives an order.</summary>
    public required PlainTable Orders { get; init; }
    public required ImmutableArray<AgreementPart> Parts { get; init; }
    /// <summary>Every level that was compared; empty where no framework gives levels.</summary>
    public required ImmutableArray<PlainTable> Levels { get; init; }
}

/// <param name="Citation">A number in the page's list of sources.</param>
public sealed record CitedSentence(string Text, int Citation);

/// <param name="Table">Null where the section is text alone.</param>
public sealed record AgreementPart(string Heading, string Id, string Html, PlainTable? Table, string AfterHtml);

/// <summary>A table of texts; the first cell of a row heads it.</summary>
public sealed record PlainTable(string Caption, int? Citation, ImmutableArray<string> Heads, ImmutableArray<ImmutableArray<PlainCell>> Rows);

/// <param name="Address">Where the text leads; null where it is no link.</param>
public sealed record PlainCell(string Text, string? Address = null);
