using System.Globalization;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The page where visitors paste a job advert.</summary>
internal static class DecodePages
{
    public static Page Decode(PageContext context)
    {
        var adverts = context.Site.Adverts;
        var frame = context.Frame(
            PageCatalogue.Decode,
            PageCatalogue.Decode.Name,
            $"Decode {context.Site.Settings.InField("job adverts")}",
            "Paste a job advert and see which skills it asks for, how well, which roles it mixes, and what is unusual for its title. "
            + "The text stays in your browser.") with
        {
            EditAddress = adverts is null ? context.Browse("input/skills") : context.Edit(AdvertFile.File),
            Reviewed = PageContext.OldestReview(context.RoleHeads),
        };
        var model = new DecodePageModel(frame)
        {
            Introduction = "Paste a job advert and see which skills it asks for and how well, which roles it mixes, what is unusual for its title, "
                + "and what it never mentions. It reads English only.",
            Samples = adverts is null ? [] : [.. adverts.Samples.Select(advert => new AdvertChoice(advert.Id.Value.Value, advert.Title.Value))],
            Roles = context.Site.Roles.Length,
            Longest = AdvertFile.LongestAdvert.ToString("N0", CultureInfo.InvariantCulture),
            Accuracy = adverts is { Measured: { } measured } ? Accuracy(context, adverts, measured) : null,
        };
        return new Page(PageCatalogue.Decode.Address, model, null, PageContext.Newest(context.RoleHeads));
    }

    private static DecodeAccuracy Accuracy(PageContext context, AdvertFile file, MeasuredAdverts measured) => new(
        IsoDate.Of(measured.On), file.Adverts.Count(advert => !advert.IsOutside),
        measured.Right, measured.Of, measured.HoldOutRight, measured.HoldOutOf,
        file.Adverts.Count(advert => advert.AsksFor.Length > 1),
        file.MeasuredOutside is { } outside
            ? new OutsideAccuracy(outside.Told, outside.Of, outside.HoldOutTold, outside.HoldOutOf, outside.Wrongly)
            : null,
        new PageLink("all adverts and what each was meant to be", PublishedData.AdvertsAddress),
        new PageLink("the words that are looked for", context.Browse("input/" + AdvertFile.File)));
}
