using System.Collections.Immutable;

namespace RoleSite.Theme.Models;

/// <summary>Decode an advert: the results are made by the page's script; how it works and how well stands in the page.</summary>
public sealed record DecodePageModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    /// <summary>The made-up adverts that visitors may try; empty where there are none.</summary>
    public required ImmutableArray<AdvertGroup> Adverts { get; init; }
    /// <summary>How many roles there are to tell apart.</summary>
    public required int Roles { get; init; }
    /// <summary>How many characters of an advert are read, written for people.</summary>
    public required string Longest { get; init; }
    /// <summary>How well adverts are read; null where there are none to try it on.</summary>
    public required DecodeAccuracy? Accuracy { get; init; }
}

/// <summary>Made-up adverts that were written for the same role, or for several, or for none.</summary>
public sealed record AdvertGroup(string Name, ImmutableArray<AdvertChoice> Adverts);

/// <summary>An entry of the list of made-up adverts: its title and what is odd about it.</summary>
public sealed record AdvertChoice(string Id, string Name);

/// <param name="On">The day of the measurement.</param>
/// <param name="Written">How many adverts for the roles there are today; those that were added after the measurement are in no other figure.</param>
/// <param name="Right">Of the adverts that the matching was built and mended with, those read as they were meant.</param>
/// <param name="HoldOutRight">The same of those that took no part in it.</param>
/// <param name="Mixed">How many of those there are today were written for more than one.</param>
/// <param name="Outside">The same of adverts for other jobs; null where there are none.</param>
public sealed record DecodeAccuracy(string On, int Written, int Right, int Of, int HoldOutRight, int HoldOutOf, int Mixed, OutsideAccuracy? Outside, PageLink Adverts, PageLink Source);

/// <param name="Told">Of the adverts for other jobs that the matching was built with, those of which it is said that they may be.</param>
/// <param name="HoldOutTold">The same of those that took no part in it.</param>
/// <param name="Wrongly">Adverts for the roles of which it is said, too.</param>
public sealed record OutsideAccuracy(int Told, int Of, int HoldOutTold, int HoldOutOf, int Wrongly);
