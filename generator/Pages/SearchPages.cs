using System.Collections.Immutable;
using RoleSite.Generator.Model;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Pages;

/// <summary>The page that searches, and without a script is a list of everything from A to Z; of a large site several.</summary>
public static class SearchPages
{
    /// <summary>What one page may hold, in letters of its lines and their addresses: with the markup about 0.4 bytes each, when compressed.</summary>
    private const int MostLetters = 27_000;

    public static IEnumerable<Page> Run(PageParts parts, ImmutableArray<SearchEntry> entries)
    {
        var pages = Split([.. entries.Where(entry => entry.IsListed).SelectMany(Lines).OrderBy(line => line.Text, StringComparer.OrdinalIgnoreCase).ThenBy(line => line.Link.Address, StringComparer.Ordinal)]);
        ImmutableArray<PageLink> links = [.. pages.Select((lines, i) => new PageLink(lines[0].Text, AddressOf(i).Value))];
        return pages.Select((lines, i) => Search(parts, lines, i, links));
    }

    private static Page Search(PageParts parts, ImmutableArray<FindLine> lines, int part, ImmutableArray<PageLink> all)
    {
        var (which, way) = part == 0 ? ("", Array.Empty<PageLink>()) : ($", part {part + 1}", [PageCatalogue.Search.Link]);
        var heading = part == 0 ? PageCatalogue.Search.Name : $"Everything from A to Z{which}";
        var frame = parts.Frame(AddressOf(part), heading, $"Search, and everything from A to Z{which}", $"Every role, skill, term, written comparison and page of this site from A to Z, with their other names{which}.", [.. way]);
        var model = new SearchPageModel(frame)
        {
            Introduction = $"Everything from A to Z, other names included{which}. To find a word in the list, use your browser: Ctrl+F, on a Mac ⌘F, on a phone “Find in page” in the menu.",
            Letters = [.. lines.GroupBy(line => Letter(line.Text), StringComparer.Ordinal).Select(letter => new FindLetter(letter.Key, [.. letter]))],
            Parts = all.Length > 1 ? all : [],
        };
        return new Page(AddressOf(part), model, null, null);
    }

    /// <summary>A line for the entry, and one for each other name of a single word: such names are abbreviations and products, which people look up by themselves.</summary>
    private static IEnumerable<FindLine> Lines(SearchEntry entry)
    {
        var link = new PageLink(entry.Title, entry.Address);
        var own = entry.Aliases.Where(alias => !alias.Contains(' ')).ToArray();
        yield return new FindLine(entry.Title, link, entry.Kind.ToLowerInvariant(), string.Join(", ", entry.Aliases.Except(own, StringComparer.Ordinal)));
        foreach (var alias in own) yield return new FindLine(alias, link, "", "");
    }

    /// <summary>As few parts as hold the lines, all about as long.</summary>
    private static ImmutableArray<ImmutableArray<FindLine>> Split(ImmutableArray<FindLine> lines)
    {
        var all = lines.Sum(Letters);
        var (parts, before) = ((all / MostLetters) + 1, 0);
        return [.. lines.GroupBy(line => (int)((long)((before += Letters(line)) - Letters(line)) * parts / all)).Select(part => part.ToImmutableArray())];
    }

    private static int Letters(FindLine line) => line.Text.Length + line.Link.Address.Length + line.Also.Length;

    private static SitePath AddressOf(int part) => part == 0 ? PageCatalogue.Search.Address : PageCatalogue.Search.Below($"{part + 1}");

    private static string Letter(string text) => char.IsLetter(text[0]) ? text[..1].ToUpperInvariant() : "0-9";
}
