using RoleSite.Generator.Diagnostics;
using RoleSite.Generator.Model;

namespace RoleSite.Generator.Validate;

/// <summary>Checks titles.yml: that filings name listed titles and authorities, and that every listed title and authority has a filing.</summary>
internal static class CheckTitleFilings
{
    public static void Run(TitleFilings titles, KnownNames names, bool isSound, Report report)
    {
        foreach (var authority in titles.Authorities) names.Sources([authority.Source]);
        foreach (var filing in titles.Filings) names.Sources(filing.Sources);
        if (!isSound) return;
        var knownTitles = titles.Titles.Select(title => title.Id.Value.Value).ToHashSet(StringComparer.Ordinal);
        var knownAuthorities = titles.Authorities.Select(authority => authority.Id.Value.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var (authority, place) in titles.Filings.Select(filing => filing.Authority)
            .Where(authority => !knownAuthorities.Contains(authority.Value.Value)).Distinct())
            report.Missing(ValidateRules.UnknownAuthority, place, $"authority {authority}", $"Unknown authority '{authority}'.",
                () => new Guess(DidYouMean.HintOrList(authority.Value, knownAuthorities)));
        foreach (var (title, place) in titles.Filings.Select(filing => filing.Title).Where(title => !knownTitles.Contains(title.Value.Value)))
            report.Missing(ValidateRules.UnknownTitle, place, $"title {title}", $"Unknown title '{title}'.",
                () => new Guess(DidYouMean.HintOrList(title.Value, knownTitles)));
        // An unknown name may be the one that seems to have no filing.
        if (titles.Filings.All(filing => knownTitles.Contains(filing.Title.Value.Value) && knownAuthorities.Contains(filing.Authority.Value.Value)))
            Unfiled(titles, report);
    }

    private static void Unfiled(TitleFilings titles, Report report)
    {
        var filedTitles = titles.Filings.Select(filing => filing.Title.Value).ToHashSet();
        var filingAuthorities = titles.Filings.Select(filing => filing.Authority.Value).ToHashSet();
        foreach (var title in titles.Titles.Where(title => !filedTitles.Contains(title.Id.Value)))
            report.Add(ValidateRules.NothingSaid, title.Id.Place, $"No authority says anything about '{title.Id.Value}'.");
        foreach (var authority in titles.Authorities.Where(authority => !filingAuthorities.Contains(authority.Id.Value)))
            report.Add(ValidateRules.NothingSaid, authority.Id.Place, $"'{authority.Id.Value}' says nothing about any title.");
    }
}
