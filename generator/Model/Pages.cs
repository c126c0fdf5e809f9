using System.Collections.Immutable;
using System.Text;
using RoleSite.Theme.Models;

namespace RoleSite.Generator.Model;

/// <summary>A page ready to be drawn: its address, what it shows, and the input file to blame for mistakes in it.</summary>
/// <param name="InputFile">Path inside the input folder, or null for a page that is computed from many.</param>
/// <param name="LastChange">Newest date of the content, for the sitemap.</param>
public sealed record Page(SitePath Address, PageModel Model, string? InputFile, DateOnly? LastChange)
{
    /// <summary>What a reader can look for on the page.</summary>
    public ImmutableArray<SearchEntry> Findable { get; init; } = [];
}

/// <summary>What the stage Pages decides to show people. Each page is made when it is asked for, by any thread.</summary>
/// <param name="Pages">Makes the pages, all but those of the search.</param>
/// <param name="Search">Plans the pages of the search from what can be found on the others.</param>
/// <param name="Facets">What comparisons show of each role's article, in the order of the roles.</param>
public sealed record PlannedPages(
    ImmutableArray<Func<Page>> Pages, Func<IEnumerable<SearchEntry>, PlannedSearch> Search, ImmutableArray<ImmutableArray<Facet>> Facets);

/// <summary>The pages of the search.</summary>
/// <param name="Findable">What a reader can look for, in the order in which equals are shown.</param>
public sealed record PlannedSearch(ImmutableArray<SearchEntry> Findable, ImmutableArray<Func<Page>> Pages);

/// <summary>What hosts need to know of a page that is finished and forgotten.</summary>
/// <param name="LastChange">Newest date of the content.</param>
/// <param name="Styles">The text of its style element.</param>
public sealed record FinishedPage(SitePath Address, bool NoIndex, DateOnly? LastChange, string Styles);

/// <summary>Something that a reader can look for.</summary>
/// <param name="Kind">A word for people, such as "Role".</param>
/// <param name="Context">A line that says what it is; for a section, the page that it is on.</param>
/// <param name="Aliases">Other names for the same.</param>
/// <param name="IsListed">Whether the list from A to Z names it: not what is inside a page, is computed, or has a list of its own.</param>
public sealed record SearchEntry(string Kind, string Title, string Address, string Context, ImmutableArray<string> Aliases, bool IsListed)
{
    /// <summary>The kind of what is inside a page.</summary>
    public const string Section = "Section";

    /// <summary>Words that lead here and are no names of it.</summary>
    public ImmutableArray<string> Words { get; init; } = [];
}

/// <summary>One section of a role's article as comparisons show it.</summary>
/// <param name="Html">Trusted markup made by the generator.</param>
public sealed record Facet(string Name, string Html);

/// <summary>A file of the finished site.</summary>
public sealed record OutputFile(SitePath Address, ReadOnlyMemory<byte> Content)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Text as a file of the site: UTF-8 without a byte order mark.</summary>
    public static OutputFile OfText(string address, string text) => new(new SitePath(address), Utf8.GetBytes(text));
}
