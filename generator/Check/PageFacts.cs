using System.Collections.Immutable;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Check;

/// <summary>What the checks need to know about a page, read from its HTML once.</summary>
public sealed record PageFacts
{
    public required SitePath Address { get; init; }
    /// <summary>The input file in which mistakes are reported; null for a page that is computed from many.</summary>
    public string? InputFile { get; init; }
    public required string? Language { get; init; }
    public required string? Title { get; init; }
    public required string? Description { get; init; }
    public required string? Canonical { get; init; }
    /// <summary>The page asks search engines to leave it out.</summary>
    public required bool NoIndex { get; init; }
    public required ImmutableArray<Heading> Headings { get; init; }
    public required ImmutableArray<TableFacts> Tables { get; init; }
    /// <summary>Addresses of images without an alt text.</summary>
    public required ImmutableArray<string> ImagesWithoutText { get; init; }
    /// <summary>In ordinal order, so that one can be found by halving.</summary>
    public required ImmutableArray<string> Ids { get; init; }
    public required ImmutableArray<string> RepeatedIds { get; init; }
    /// <summary>Ids that labels and descriptions point at but the page does not have.</summary>
    public required ImmutableArray<IdReference> MissingIds { get; init; }
    /// <summary>Links to this site, but for those to a place that the page itself has, and files of the site that the page loads.</summary>
    public required ImmutableArray<Reference> References { get; init; }
    /// <summary>The first element that is not closed properly, as a sentence; null if all are.</summary>
    public required string? OpenElement { get; init; }
    /// <summary>The compressed size in bytes if it is over the budget, else null.</summary>
    public required int? OverweightBytes { get; init; }
}

/// <summary>What the checks need to know about a file that is no page.</summary>
/// <param name="References">What it refers to on this site.</param>
/// <param name="Content">Empty where no check looks into the file as a whole.</param>
public sealed record FileFacts(SitePath Address, ImmutableArray<Reference> References, ReadOnlyMemory<byte> Content);

/// <param name="Level">1 to 6.</param>
public readonly record struct Heading(int Level, string Text);

/// <param name="HeadCells">How many th cells there are.</param>
/// <param name="HeadsWithoutScope">How many of them do not say what they head.</param>
public readonly record struct TableFacts(string Caption, int HeadCells, int HeadsWithoutScope);

/// <param name="Attribute">Name of the attribute that points, such as "aria-labelledby".</param>
public readonly record struct IdReference(string Attribute, string Id);

/// <summary>What a page uses an address for.</summary>
public enum ReferenceKind
{
    /// <summary>A link that a reader follows.</summary>
    Link,
    /// <summary>A link that a program follows, such as the next page or the feed.</summary>
    Relation,
    /// <summary>A file that the page loads.</summary>
    Asset,
}

/// <summary>A link to this site, or a file of it that a page loads.</summary>
/// <param name="Path">Address from the root, percent-decoded, without query and fragment.</param>
/// <param name="Fragment">What follows the #, percent-decoded; null without one.</param>
/// <param name="Written">The address as the page has it.</param>
public sealed record Reference(ReferenceKind Kind, string Path, string? Fragment, string Written);
