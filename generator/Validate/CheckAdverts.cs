using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>
/// Checks adverts.yml: that roles and skills are known, that no word means two skills, that no advert occurs twice, and that the figures are
/// about these adverts.
/// </summary>
internal static class CheckAdverts
{
    public static void Run(AdvertFile file, KnownNames names, bool isSound, Report report)
    {
        names.Skills([.. file.Words.Select(words => words.Skill)], null);
        names.Skills([.. file.Mentions.Select(words => words.Skill)], null);
        foreach (var advert in file.Adverts) names.Roles(advert.AsksFor, null);
        names.Roles([.. file.Titles.Select(titles => titles.Role)], null);
        Words(file, report);
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var advert in file.Adverts.Where(advert => advert.Text.Value.Length > 0 && !texts.Add(advert.Text.Value)))
            report.Add(ValidateRules.SameAdvert, advert.Id.Place, $"'{advert.Id.Value}' has the same text as an advert above.");
        // In a file of which a part could not be read, adverts may be missing.
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
                report.Add(ValidateRules.SameAdvertWord, word.Place,
                    skill.Value == first
                        ? $"'{word.Value}' is listed twice under '{skill.Value}'."
                        : $"'{word.Value}' is already listed under '{first}'.");
        }
    }

    /// <summary>There may be more adverts than the figures are about, because some were added later, but not fewer.</summary>
    private static void Figures(AdvertFile file, MeasuredAdverts measured, Report report)
    {
        var heldOut = file.Adverts.Count(advert => advert.IsHeldOut && !advert.IsOutside);
        var others = file.Adverts.Count(advert => !advert.IsHeldOut && !advert.IsOutside);
        if (measured.Of > others || measured.HoldOutOf > heldOut)
            report.Add(ValidateRules.AdvertFigures, measured.Place,
                $"The figures are about {measured.Of} adverts and {measured.HoldOutOf} held out, but there are only {others} and {heldOut}.");
        else if (measured.Right > measured.Of || measured.HoldOutRight > measured.HoldOutOf)
            report.Add(ValidateRules.AdvertFigures, measured.Place, "More adverts are said to be read correctly than were read.");
    }

    private static void OutsideFigures(AdvertFile file, Report report)
    {
        if (file.MeasuredOutside is not { } measured) return;
        var heldOut = file.Adverts.Count(advert => advert.IsHeldOut && advert.IsOutside);
        var others = file.Adverts.Count(advert => !advert.IsHeldOut && advert.IsOutside);
        if (measured.Of > others || measured.HoldOutOf > heldOut)
            report.Add(ValidateRules.AdvertFigures, measured.Place,
                $"The figures are about {measured.Of} adverts for other jobs and {measured.HoldOutOf} held out, "
                + $"but there are only {others} and {heldOut}.");
        else if (measured.Told > measured.Of || measured.HoldOutTold > measured.HoldOutOf
            || measured.Wrongly > file.Adverts.Length - heldOut - others)
            report.Add(ValidateRules.AdvertFigures, measured.Place, "More adverts are said to be recognised than were read.");
    }
}
