using RoleSite.Generator.Model;

namespace RoleSite.Generator.Pages;

/// <summary>Words under which readers look for a page, though they are none of its names: "quiz" for the page to rate oneself, "PyTorch" for deep learning.</summary>
public static class SearchWords
{
    private const int MostWords = 2;

    /// <summary>By address, each word once and in the order in which they are shown: what site.yml names, then what adverts and examples say of a skill.</summary>
    public static ILookup<string, string> Of(Site site) =>
        Named(site).Concat(OfSkills(site)).DistinctBy(pair => (pair.Address, pair.Word.ToUpperInvariant())).ToLookup(pair => pair.Address, pair => pair.Word, StringComparer.Ordinal);

    private static IEnumerable<(string Address, string Word)> Named(Site site) =>
        site.Settings.SearchedAs.SelectMany(page => page.Words, (page, word) => (page.Address.Value, word));

    /// <summary>
    /// The words by which adverts are read too, but for whole phrases, which nobody types; and tools of several skills, which tell an advert
    /// nothing but lead a reader to all of them.
    /// </summary>
    private static IEnumerable<(string Address, string Word)> OfSkills(Site site)
    {
        var skills = site.Skills.Skills;
        var terms = AdvertTerms.Of(site);
        var told = terms.Where(term => term.How is "words" or "tool" && term.Words.Count(' '.Equals) < MostWords).Select(term => (term.Of, term.Words));
        var claimed = terms.Select(term => term.Words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var tools = skills.SelectMany((skill, i) => skill.Examples.Where(tool => !claimed.Contains(tool)).Select(tool => (Of: i, Words: tool)));
        return from word in told.Concat(tools)
               let skill = skills[word.Of]
               where !skill.Aliases.Any(alias => alias.Value.Equals(word.Words, StringComparison.OrdinalIgnoreCase))
               select (SitePath.Skill(skill.Id.Value).Value, word.Words);
    }
}
