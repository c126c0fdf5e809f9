using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>What the checks need to know of a page; read from its HTML once.</summary>
internal sealed record PageFacts
{
    public required SitePath Address { get; init; }
    /// <summary>The input file to blame for mistakes; null for a page that is computed from many.</summary>
    public required string? InputFile { get; init; }
    public required string? Language { get; init; }
    public required string? Title { get; init; }
    public required string? Description { get; init; }
    public required string? Canonical { get; init; }
    /// <summary>The page asks search engines to leave it out.</summary>
    public required bool NoIndex { get; init; }
    public required ImmutableArray<Heading> Headings { get; init; }
    public required ImmutableArray<TableFacts> Tables { get; init; }
    /// <summary>Addresses of images that have nothing to be read out in their place.</summary>
    public required ImmutableArray<string> ImagesWithoutText { get; init; }
    public required IReadOnlySet<string> Ids { get; init; }
    public required ImmutableArray<string> RepeatedIds { get; init; }
    /// <summary>Ids that labels and descriptions point at and that the page does not have.</summary>
    public required ImmutableArray<IdReference> MissingIds { get; init; }
    /// <summary>Links and assets on this site.</summary>
    public required ImmutableArray<Reference> References { get; init; }
    /// <summary>The first element that is not closed, and what stands where it should be; null where all is well.</summary>
    public required string? OpenElement { get; init; }
    /// <summary>Compressed size in bytes where it is over the budget, else null.</summary>
    public required int? OverweightBytes { get; init; }
}

/// <param name="Level">1 to 6.</param>
internal readonly record struct Heading(int Level, string Text);

/// <param name="HeadCells">How many th cells there are.</param>
/// <param name="HeadsWithoutScope">How many of them do not say what they head.</param>
internal readonly record struct TableFacts(string Caption, int HeadCells, int HeadsWithoutScope);

/// <param name="Attribute">Name of the attribute that points, such as "aria-labelledby".</param>
internal readonly record struct IdReference(string Attribute, string Id);

/// <summary>What a page uses an address for.</summary>
internal enum ReferenceKind
{
    /// <summary>Something that a reader follows.</summary>
    Link,
    /// <summary>Something that a machine follows, such as the next page or the feed.</summary>
    Relation,
    /// <summary>Something that the page consists of.</summary>
    Asset,
}

/// <summary>A link or asset on this site.</summary>
/// <param name="Path">Address from the root without query and fragment, percent signs resolved.</param>
/// <param name="Fragment">What stands after #, percent signs resolved; null without one.</param>
/// <param name="Written">The address as the page has it.</param>
internal sealed record Reference(ReferenceKind Kind, string Path, string? Fragment, string Written);
