using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>Checks adverts.yml: that roles and skills are known, that no word means two skills, no advert stands twice, and the figures speak of these adverts.</summary>
public static class CheckAdverts
{
    public static void Run(AdvertFile file, KnownNames names, bool isSound, Report report)
    {
        names.Skills([.. file.Words.Select(words => words.Skill)], null);
        names.Skills([.. file.Mentions.Select(words => words.Skill)], null);
        foreach (var advert in file.Adverts) names.Roles(advert.AsksFor, null);
        names.Roles([.. file.Titles.Select(titles => titles.Role)], null);
        Words(file, report);
        foreach (var twice in file.Adverts.Where(advert => advert.Text.Value.Length > 0).GroupBy(advert => advert.Text.Value, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
            report.Add(ValidateRules.SameAdvert, twice.Id.Place, $"'{twice.Id.Value}' has the text of an advert above.");
        // What an advert was meant to be is not known where the file has other mistakes.
        if (!isSound) return;
        if (file.Measured is { } measured) Figures(file, measured, report);
        OutsideFigures(file, report);
    }

    private static void Words(AdvertFile file, Report report)
    {
        var words = file.Words.SelectMany(words => words.Words.Select(word => (Word: word, words.Skill)));
        foreach (var same in words.GroupBy(pair => pair.Word.Value, StringComparer.OrdinalIgnoreCase))
        {
            var first = same.First().Skill.Value;
            foreach (var (word, skill) in same.Skip(1))
                report.Add(ValidateRules.SameAdvertWord, word.Place, skill.Value == first ? $"'{word.Value}' stands twice under '{skill.Value}'." : $"'{word.Value}' stands under '{first}' already.");
        }
    }

    /// <summary>Adverts may be added after the measurement, so that there are more than it speaks of, but not fewer.</summary>
    private static void Figures(AdvertFile file, MeasuredAdverts measured, Report report)
    {
        var heldOut = file.Adverts.Count(advert => advert.IsHeldOut && !advert.IsOutside);
        var others = file.Adverts.Count(advert => !advert.IsHeldOut && !advert.IsOutside);
        if (measured.Of > others || measured.HoldOutOf > heldOut)
            report.Add(ValidateRules.AdvertFigures, measured.Place, $"The figures speak of {measured.Of} adverts and {measured.HoldOutOf} held out, but there are only {others} and {heldOut}.");
        else if (measured.Right > measured.Of || measured.HoldOutRight > measured.HoldOutOf)
            report.Add(ValidateRules.AdvertFigures, measured.Place, "More adverts are said to be read rightly than were read.");
    }

    private static void OutsideFigures(AdvertFile file, Report report)
    {
        if (file.MeasuredOutside is not { } measured) return;
        var heldOut = file.Adverts.Count(advert => advert.IsHeldOut && advert.IsOutside);
        var others = file.Adverts.Count(advert => !advert.IsHeldOut && advert.IsOutside);
        if (measured.Of > others || measured.HoldOutOf > heldOut)
            report.Add(ValidateRules.AdvertFigures, measured.Place, $"The figures speak of {measured.Of} adverts for other jobs and {measured.HoldOutOf} held out, but there are only {others} and {heldOut}.");
        else if (measured.Told > measured.Of || measured.HoldOutTold > measured.HoldOutOf || measured.Wrongly > file.Adverts.Length - heldOut - others)
            report.Add(ValidateRules.AdvertFigures, measured.Place, "More adverts are said to be told than were read.");
    }
}
