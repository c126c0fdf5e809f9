using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The search page: without a script, a list of everything from A to Z. A large site splits the list over several pages.</summary>
internal static class SearchPages
{
    /// <summary>How many characters of lines and addresses fit on a page; with the markup, each takes about 0.4 bytes when compressed.</summary>
    private const int MostCharacters = 27_000;

    public static IEnumerable<Func<Page>> Run(PageContext context, ImmutableArray<SearchEntry> entries)
    {
        var lines = entries.Where(entry => entry.IsListed).SelectMany(Lines)
            .OrderBy(line => line.Text, StringComparer.OrdinalIgnoreCase).ThenBy(line => line.Link.Address, StringComparer.Ordinal);
        var pages = Split([.. lines]);
        ImmutableArray<PageLink> links = [.. pages.Select((page, i) => new PageLink(page[0].Text, AddressOf(i).Value))];
        return pages.Select<ImmutableArray<FindLine>, Func<Page>>((page, i) => () => Search(context, page, i, links));
    }

    private static Page Search(PageContext context, ImmutableArray<FindLine> lines, int part, ImmutableArray<PageLink> all)
    {
        ImmutableArray<PageLink> breadcrumbs = part == 0 ? [] : [PageCatalogue.Search.Link];
        var which = part == 0 ? "" : $", part {part + 1}";
        var frame = context.Frame(
            AddressOf(part),
            part == 0 ? PageCatalogue.Search.Name : $"Everything from A to Z{which}",
            $"Search, and everything from A to Z{which}",
            $"Every role, skill, term, written comparison and page of this site from A to Z, with their other names{which}.",
            breadcrumbs);
        var model = new SearchPageModel(frame)
        {
            Introduction = $"Everything from A to Z, other names included{which}. "
                + "To find a word in the list, use your browser: Ctrl+F, on a Mac ⌘F, on a phone “Find in page” in the menu.",
            Letters = [.. lines.GroupBy(line => Letter(line.Text), StringComparer.Ordinal).Select(letter => new FindLetter(letter.Key, [.. letter]))],
            Parts = all.Length > 1 ? all : [],
        };
        return new Page(AddressOf(part), model, null, null);
    }

    /// <summary>One line for the entry, and one for each other name of a single word: people look up abbreviations and products directly.</summary>
    private static IEnumerable<FindLine> Lines(SearchEntry entry)
    {
        var link = new PageLink(entry.Title, entry.Address);
        var singleWords = entry.Aliases.Where(alias => !alias.Contains(' ')).ToArray();
        var others = entry.Aliases.Except(singleWords, StringComparer.Ordinal);
        yield return new FindLine(entry.Title, link, entry.Kind.ToLowerInvariant(), string.Join(", ", others));
        foreach (var alias in singleWords) yield return new FindLine(alias, link, "", "");
    }

    /// <summary>The lines in as few parts as can hold them, all of about the same length.</summary>
    private static ImmutableArray<ImmutableArray<FindLine>> Split(ImmutableArray<FindLine> lines)
    {
        var all = lines.Sum(Characters);
        var count = (all / MostCharacters) + 1;
        var before = 0;
        return [.. lines.GroupBy(PartOf).Select(part => part.ToImmutableArray())];

        int PartOf(FindLine line)
        {
            var part = (int)((long)before * count / all);
            before += Characters(line);
            return part;
        }
    }

    private static int Characters(FindLine line) => line.Text.Length + line.Link.Address.Length + line.Also.Length;

    private static SitePath AddressOf(int part) => part == 0 ? PageCatalogue.Search.Address : PageCatalogue.Search.Below($"{part + 1}");

    private static string Letter(string text) => char.IsLetter(text[0]) ? text[..1].ToUpperInvariant() : "0-9";
}
