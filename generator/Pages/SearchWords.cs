using RoleSite.Generator.Model;

namespace RoleSite.Generator.Pages;

/// <summary>Words that lead to a page in the search though they are none of its names: "quiz" to the self-rating page, a tool to its skill.</summary>
internal static class SearchWords
{
    private const int MostWords = 2;

    /// <summary>The words by address, each once, in the order in which they are shown: those of site.yml, then those of adverts and tools.</summary>
    public static ILookup<string, string> Of(Site site) =>
        Named(site).Concat(OfSkills(site))
            .DistinctBy(pair => (pair.Address, pair.Word.ToUpperInvariant()))
            .ToLookup(pair => pair.Address, pair => pair.Word, StringComparer.Ordinal);

    private static IEnumerable<(string Address, string Word)> Named(Site site) =>
        site.Settings.SearchedAs.SelectMany(page => page.Words, (page, word) => (page.Address.Value, word));

    /// <summary>
    /// The words that also tell which skills an advert asks for, except long phrases, which nobody types; and tools that belong to several skills:
    /// they tell nothing about an advert but lead a reader to all of these skills.
    /// </summary>
    private static IEnumerable<(string Address, string Word)> OfSkills(Site site)
    {
        var skills = site.Skills.Skills;
        var terms = AdvertTerms.Of(site);
        var ofAdverts = terms
            .Where(term => term.How is "words" or "tool" && term.Words.Count(' '.Equals) < MostWords)
            .Select(term => (term.Of, term.Words));
        var known = terms.Select(term => term.Words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var tools = skills.SelectMany((skill, i) => skill.Examples.Where(tool => !known.Contains(tool)).Select(tool => (Of: i, Words: tool)));
        return from word in ofAdverts.Concat(tools)
               let skill = skills[word.Of]
               where !skill.Aliases.Any(alias => alias.Value.Equals(word.Words, StringComparison.OrdinalIgnoreCase))
               select (SitePath.Skill(skill.Id.Value).Value, word.Words);
    }
}
