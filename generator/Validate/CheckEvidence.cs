using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>Checks that every source is used, and that sources and reviews are not out of date.</summary>
/// <remarks>There is no clock here: "today" is the newest date in the content, so that the same content gives the same messages on any day.</remarks>
internal static class CheckEvidence
{
    private const int YearsOfASource = 5;
    private const int YearsOfAReview = 1;

    public static void Run(ParsedInput input, Report report)
    {
        var cited = Cited(input).ToHashSet();
        // A citation of an unknown source, which Link reports, may be meant for the source that seems unused.
        if (cited.All(input.Declared.Sources.MayHold)) Unused(input, cited, report);
        Ages(input, report);
    }

    /// <summary>What every document cites, sound or not, so before Link gathers it for the site.</summary>
    private static IEnumerable<Slug> Cited(ParsedInput input) =>
    [
        .. input.Heads.SelectMany(CitedSources.Of),
        .. input.Matrices.SelectMany(CitedSources.Of),
        .. input.SkillGroups.SelectMany(group => group.Skills).SelectMany(CitedSources.Of),
        .. input.Terms.SelectMany(CitedSources.Of),
        .. input.Titles is { } titles ? CitedSources.Of(titles) : [],
        .. input.Agreement is { } agreement ? CitedSources.Of(agreement) : [],
    ];

    private static void Unused(ParsedInput input, HashSet<Slug> cited, Report report)
    {
        foreach (var source in input.Sources.Where(source => !cited.Contains(source.Id.Value)))
            report.Add(ValidateRules.UnusedSource, source.Id.Place, $"Nothing cites '{source.Id.Value}'.");
    }

    private static void Ages(ParsedInput input, Report report)
    {
        var dates = Dates(input).OrderByDescending(date => date.Value)
            .ThenBy(date => date.Place.File, StringComparer.Ordinal)
            .ThenBy(date => date.Place.Line)
            .ToArray();
        if (dates.Length == 0) return;
        var (newest, place) = dates[0];
        // This is usually a slip in the year: it is reported once, and not everything that looks old beside it.
        if (dates.Any(date => date.Value != newest)
            && dates.All(date => IsOld(date.Value, newest) || (date.Value == newest && date.Place.File == place.File)))
        {
            report.Add(ValidateRules.OldReview, place, $"Every other date in the content is more than a year before {newest:yyyy-MM-dd}.",
                "Check whether the year is right; if it is, everything else needs a review.");
            return;
        }

        foreach (var source in input.Sources.Where(source => source.StillHolds is null && newest.Year - source.Year > YearsOfASource))
            report.Add(ValidateRules.OldSource, source.Id.Place,
                $"'{source.Id.Value}' is from {source.Year}, more than five years before the newest date in the content, {newest:yyyy-MM-dd}.");
        foreach (var (reviewed, where) in Reviews(input).Where(review => IsOld(review.Value, newest)))
            report.Add(ValidateRules.OldReview, where,
                $"The last review was on {reviewed:yyyy-MM-dd}, more than a year before the newest date in the content, {newest:yyyy-MM-dd}.");
    }

    private static bool IsOld(DateOnly date, DateOnly newest) => date.AddYears(YearsOfAReview) < newest;

    private static IEnumerable<Placed<DateOnly>> Reviews(ParsedInput input)
    {
        var reviews = input.Heads.Select(head => new Placed<DateOnly>(head.Reviewed, head.ReviewedPlace));
        if (input.Titles is { } titles) reviews = reviews.Append(titles.Reviewed);
        return input.Agreement is { } agreement ? reviews.Append(agreement.Reviewed) : reviews;
    }

    private static IEnumerable<Placed<DateOnly>> Dates(ParsedInput input) => Reviews(input)
        .Concat(input.Heads.SelectMany(head => head.History).Select(revision => new Placed<DateOnly>(revision.Date, revision.Place)))
        .Concat(input.Sources.Select(source => new Placed<DateOnly>(source.Seen, source.Id.Place)));
}
