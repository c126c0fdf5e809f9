using System.Collections.Immutable;

namespace RoleSite.Generator.Model;

/// <summary>Every word and phrase that is looked for in an advert, each once.</summary>
public static class AdvertTerms
{
    /// <summary>Words of so few letters are mostly words or letters of something else.</summary>
    private const int ShortName = 2;

    /// <summary>
    /// In the order in which they claim a word: phrases that mean something else, titles of roles, words of adverts, names, aliases, tools.
    /// A tool of several skills tells none of them and is left out.
    /// </summary>
    public static ImmutableArray<AdvertTerm> Of(Site site)
    {
        var ambiguous = site.Adverts?.Ambiguous.Select(word => word.Value).ToHashSet(StringComparer.Ordinal) ?? [];
        var skills = site.Skills.Skills;
        var tools = skills
            .SelectMany((skill, i) => skill.Examples.Select(tool => (Words: tool, Of: i)))
            .ToLookup(pair => pair.Words, StringComparer.OrdinalIgnoreCase);
        var mentions = tools.SelectMany(tool => tool)
            .Concat(skills.SelectMany((skill, i) => (site.Adverts?.MentionsOf(skill.Id.Value) ?? []).Select(word => (Words: word, Of: i))))
            .ToLookup(pair => pair.Words, pair => pair.Of, StringComparer.OrdinalIgnoreCase);
        IEnumerable<(string Words, string How, int Of)> terms =
        [
            .. site.Adverts?.FalseFriends.Select(phrase => (phrase.Value, "other", 0)) ?? [],
            .. site.Roles.SelectMany((role, i) => TitlesOf(role, site.Adverts).Select(title => (title, "role", i))),
            .. skills.SelectMany((skill, i) => (site.Adverts?.WordsFor(skill.Id.Value) ?? []).Select(word => (word, "words", i))),
            .. skills.Select((skill, i) => (skill.Name, "name", i)),
            .. skills.SelectMany((skill, i) => skill.Aliases.Select(alias => (alias.Value, "alias", i))),
            .. tools.Where(tool => tool.Count() == 1).Select(tool => (tool.Key, "tool", tool.First().Of)),
        ];
        return
        [
            .. from term in terms.DistinctBy(term => term.Words, StringComparer.OrdinalIgnoreCase)
               let also = term.How is "role" or "other" ? null : Also(term.Words, term.Of)
               select new AdvertTerm(term.Words, term.How, term.Of, IsAmbiguous(term.Words) ? true : null, also),
        ];

        bool IsAmbiguous(string words) => (words.Length <= ShortName && words.All(char.IsLetter)) || ambiguous.Contains(words);

        int[]? Also(string words, int of) => mentions[words].Where(skill => skill != of).Distinct().ToArray() is { Length: > 0 } also ? also : null;
    }

    private static IEnumerable<string> TitlesOf(LinkedRole role, AdvertFile? adverts) =>
        [role.Title, .. role.Role.Article.AlsoKnownAs, .. adverts?.TitlesFor(role.Slug) ?? []];
}

/// <param name="How">What the words are: "name", "alias", "words" or "tool" of a skill, "role", or "other" for what means something else.</param>
/// <param name="Of">Position of the skill or role.</param>
/// <param name="Ambiguous">Whether the words are everyday words too; left out where they are not.</param>
/// <param name="Also">
/// Skills that the words mention without naming them, as "statistics" mentions statistical inference; left out where there are none.
/// </param>
public sealed record AdvertTerm(string Words, string How, int Of, bool? Ambiguous, IEnumerable<int>? Also);
