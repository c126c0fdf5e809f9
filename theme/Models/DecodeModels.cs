using System.Collections.Immutable;

namespace RoleSite.Theme.Models;

/// <summary>Decode an advert: the page's script makes the results; the page itself explains how it works, and how well.</summary>
public sealed record DecodePageModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    /// <summary>The made-up adverts that visitors can try; empty where there are none.</summary>
    public required ImmutableArray<AdvertChoice> Samples { get; init; }
    /// <summary>How many roles there are to tell apart.</summary>
    public required int Roles { get; init; }
    /// <summary>How many characters of an advert are read at most, written for people.</summary>
    public required string Longest { get; init; }
    /// <summary>How well adverts are read; null where that was not measured.</summary>
    public required DecodeAccuracy? Accuracy { get; init; }
}

/// <summary>A made-up advert that visitors can try, named by its title.</summary>
public sealed record AdvertChoice(string Id, string Title);

/// <summary>How well made-up adverts are read. Some were used while the matching was built; the others were held out, so that they test it.</summary>
/// <param name="On">The day of the measurement.</param>
/// <param name="Written">How many adverts for the roles there are today, including those written after the measurement.</param>
/// <param name="Right">How many of the adverts used for the matching are read as they were meant.</param>
/// <param name="Of">How many adverts were used for the matching.</param>
/// <param name="HoldOutRight">How many of the held-out adverts are read as they were meant.</param>
/// <param name="HoldOutOf">How many adverts were held out.</param>
/// <param name="Mixed">How many of today's adverts were written for more than one role.</param>
/// <param name="Outside">The figures for adverts for other jobs; null where there are none.</param>
public sealed record DecodeAccuracy(
    string On,
    int Written,
    int Right,
    int Of,
    int HoldOutRight,
    int HoldOutOf,
    int Mixed,
    OutsideAccuracy? Outside,
    PageLink Adverts,
    PageLink Source);

/// <summary>How often a result says that the job may be none of the site's roles.</summary>
/// <param name="Told">For how many adverts for other jobs used for the matching it does, rightly.</param>
/// <param name="Of">How many such adverts there were.</param>
/// <param name="HoldOutTold">For how many held-out adverts for other jobs it does, rightly.</param>
/// <param name="HoldOutOf">How many such adverts there were.</param>
/// <param name="Wrongly">For how many adverts for the roles it does, wrongly.</param>
public sealed record OutsideAccuracy(int Told, int Of, int HoldOutTold, int HoldOutOf, int Wrongly);
