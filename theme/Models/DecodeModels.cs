using System.Collections.Immutable;

namespace RoleSite.Theme.Models;

/// <summary>Decode an advert: the results are made by the page's script; how it works and how well stands in the page.</summary>
public sealed record DecodePageModel(PageFrame Frame) : PageModel(Frame)
{
    public required string Introduction { get; init; }
    /// <summary>The made-up adverts that visitors may try; empty where there are none.</summary>
    public required ImmutableArray<AdvertChoice> Adverts { get; init; }
    /// <summary>How well adverts are read; null where there are none to try it on.</summary>
    public required DecodeAccuracy? Accuracy { get; init; }
}

/// <summary>An entry of the list of made-up adverts; titles repeat, so each has a number.</summary>
public sealed record AdvertChoice(string Id, string Name);

/// <param name="Right">Of the adverts that the matching was built with, those read as they were meant.</param>
/// <param name="HoldOutRight">The same of those that were not looked at until it was done.</param>
/// <param name="Mixed">How many of all adverts were written for more than one role.</param>
public sealed record DecodeAccuracy(int Right, int Of, int HoldOutRight, int HoldOutOf, int Mixed, PageLink Adverts, PageLink Source);
